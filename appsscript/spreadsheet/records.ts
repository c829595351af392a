type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Every key of ours begins with this. */
export const ourKey = 'throughline';

/** All metadata of ours, on the spreadsheet and on its sheets, found in one read. */
export const findMetadata = (spreadsheet: Spreadsheet): Metadata[] =>
  spreadsheet
    .createDeveloperMetadataFinder()
    .find()
    .filter((metadata) => metadata.getKey().startsWith(ourKey));

/** The texts that the spreadsheet itself keeps for the add-on, one a key. */
export class Records {
  private readonly held = new Map<string, { text: string; metadata: Metadata | null }>();

  constructor(
    private readonly spreadsheet: Spreadsheet,
    found: Metadata[],
  ) {
    for (const metadata of found) {
      const key = metadata.getKey();
      // Under this key stand the marks of sheets and what is remembered of all tabs.
      if (key === ourKey || this.held.has(key)) continue;
      this.held.set(key, { text: metadata.getValue() ?? '', metadata });
    }
  }

  /** Null where there is none. */
  read(key: string): string | null {
    return this.held.get(key)?.text ?? null;
  }

  save(key: string, text: string): void {
    const metadata = this.metadataOf(key);
    if (metadata) metadata.setValue(text);
    else this.spreadsheet.addDeveloperMetadata(key, text);
    this.held.set(key, { text, metadata });
  }

  drop(key: string): void {
    this.metadataOf(key)?.remove();
    this.held.delete(key);
  }

  /** One that was added just now has yet to be found. */
  private metadataOf(key: string): Metadata | null {
    const held = this.held.get(key);
    if (!held || held.metadata) return held?.metadata ?? null;
    return findMetadata(this.spreadsheet).find((metadata) => metadata.getKey() === key) ?? null;
  }
}
