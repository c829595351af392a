/** One text that the add-on keeps in developer metadata, read as JSON. Of its form no more is known than that it may name its version. */
export type Stored = { version?: number } & Record<string, unknown>;

/** All that a workbook keeps outside its cells: on the spreadsheet (nothing there before the first build is complete) and on each sheet of ours. */
export interface Memory {
  state: Stored | null;
  marks: Stored[];
}

/**
 * How what a workbook keeps becomes what the next version keeps. Plain data to plain data, so that it can be done in memory
 * when an old workbook is only looked at, and over and over while nobody has changed anything.
 */
export interface Migration {
  /** The version it leads to. */
  to: number;
  /** What the spreadsheet keeps, from everything the version before kept. */
  state(memory: Memory): Stored;
  /** What one sheet keeps. Carried on its own: a sheet that comes from an older workbook may join a newer one. */
  mark(mark: Stored): Stored;
}
