import type { ImportEntry, ImportState } from '../../../calls/imports';
import type { ContentRow } from '../../../engine/sheet/content';
import type { At } from '../../../engine/sheet/rectangles';
import type { CellValue } from '../../../workbook/cell';
import type { ImportedRow } from './imported';

/** A cell that a number is to come to. */
export interface Aim {
  at: string;
  row: number;
  column: number;
  comes: number;
  state: ImportState;
}

/** Numbers of a file that go to one row, held against what stands there. */
export interface Reconciled {
  /** Names them in what is remembered. */
  key: string;
  /** As people see it. */
  entry: ImportEntry;
  /** Cells of a row that is there. */
  aims: Aim[];
  /** Where the row that is there does not say where its numbers come from: what is to be said. */
  tool: At<string> | null;
  /** The row that is to be made, where there is none. */
  fresh: ContentRow | null;
}

/** What a number from a file means for a cell. */
export function stateOf(stands: CellValue, comes: number, imported: number | undefined): ImportState {
  if (stands === '') return 'new';
  if (typeof stands === 'number' && isSame(stands, comes)) return 'same';
  return typeof stands === 'number' && imported !== undefined && isSame(stands, imported)
    ? 'update'
    : 'conflict';
}

/** Sums of cents differ in the last of sixteen figures. */
const isSame = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6;

/** What is to be remembered of a row after writing: the numbers that stand there because a file brought them, if any. */
export function rememberedOf(
  { entry }: Reconciled,
  row: string,
  before: ImportedRow | undefined,
  isWritten: (at: string, state: ImportState) => boolean,
): ImportedRow | null {
  const figures = { ...(before?.row === row ? before.figures : {}) };
  for (const { at, comes, state } of entry.cells) {
    if (isWritten(at, state)) figures[at] = comes;
    else if (state === 'conflict') delete figures[at];
  }
  return Object.keys(figures).length > 0 ? { row, figures } : null;
}
