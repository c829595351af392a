import type { ImportEntry, ImportOrder, ImportState } from '../../../calls/imports';
import type { ContentRow } from '../../../engine/sheet/content';
import type { At } from '../../../engine/sheet/rectangles';
import type { CellValue } from '../../../workbook/cell';
import { lastDayOf } from '../../../workbook/day';
import { after, type Piece, pieceFigure } from '../pieces';
import type { ImportedRow } from './imported';

/** A cell that a number is to come to. */
interface Aim {
  at: string;
  row: number;
  column: number;
  incoming: number;
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
  /** The days of each number, as they are remembered. */
  pieces: Record<string, Piece[]>;
  /** Where the row that is there does not say where its numbers come from: what is to be said. */
  tool: At<string> | null;
  /** The row that is to be made, where there is none. */
  fresh: ContentRow | null;
}

/** What a number from a file means for a cell. */
export function stateOf(present: CellValue, incoming: number, imported: number | undefined): ImportState {
  if (present === '') return 'new';
  if (typeof present === 'number' && isSame(present, incoming)) return 'same';
  return isFromFile(present, imported) ? 'update' : 'conflict';
}

/** Whether a cell still holds what a file brought. */
export const isFromFile = (present: CellValue, imported: number | undefined): boolean =>
  typeof present === 'number' && imported !== undefined && isSame(present, imported);

/** A number of a file on its way to a cell: what would stand there, and the days it is for. */
export interface Coming {
  incoming: number;
  state: ImportState;
  pieces: Piece[];
}

interface Telling {
  at: string;
  pieces: Piece[];
  kind: string;
  covers: ImportOrder['covers'];
}

/** What a cell would hold after a file: what earlier ones told of other days stays in it. */
export function comingTo(
  present: CellValue,
  before: ImportedRow | undefined,
  { at, pieces, kind, covers }: Telling,
): Coming {
  const alone = pieceFigure(pieces, kind);
  const figure = before?.figures[at];
  if (!isFromFile(present, figure))
    return { incoming: alone, state: stateOf(present, alone, figure), pieces };
  // What is remembered without its days may be about all of the month.
  const told = before?.pieces?.[at] ?? [[1, 31, figure ?? 0]];
  const all = after(told, pieces, daysIn(at, covers));
  if (!all)
    return {
      incoming: alone,
      state: stateOf(present, alone, figure) === 'same' ? 'same' : 'overlap',
      pieces,
    };
  const incoming = pieceFigure(all, kind);
  return { incoming, state: stateOf(present, incoming, figure), pieces: all };
}

/** The days of a month that a file is about. */
function daysIn(month: string, covers: ImportOrder['covers']): [number, number] {
  const { from, until } = covers ?? { from: '', until: '' };
  return [
    from.startsWith(month) ? Number(from.slice(8)) : 1,
    until.startsWith(month) && until !== lastDayOf(month) ? Number(until.slice(8)) : 31,
  ];
}

/** Sums of cents differ in the last of sixteen figures. */
const isSame = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6;

/** What is to be remembered of a row after writing: the numbers that stand there because a file brought them, if any. */
export function rememberedOf(
  { entry, pieces }: Reconciled,
  row: string,
  before: ImportedRow | undefined,
  isWritten: (at: string, state: ImportState) => boolean,
): ImportedRow | null {
  const [figures, days] = [before?.figures, before?.pieces].map((held) => ({
    ...(before?.row === row ? held : {}),
  })) as [Record<string, number>, Record<string, Piece[]>];
  for (const { at, incoming, state } of entry.cells) {
    const isKnown = isWritten(at, state) || (state === 'same' && figures[at] !== undefined);
    if (isKnown) {
      figures[at] = incoming;
      days[at] = pieces[at] ?? [];
    } else if (state === 'conflict') {
      delete figures[at];
      delete days[at];
    }
  }
  return Object.keys(figures).length > 0 ? { row, figures, pieces: days } : null;
}
