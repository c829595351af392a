import { type Corner, changeReferences, type Reference } from '../spreadsheet/references';
import type { Edit } from './read-cases';

/** A cell's own formula, without its `=` and in brackets, as somebody altered it who copied it from elsewhere or dragged its ranges. */
export function alteredFormula(formula: string, { shiftRows = 0, short = 0 }: Edit): string {
  const changed = changeReferences(formula, (reference) => shortened(shifted(reference, shiftRows), short));
  return `(${changed.slice(1)})`;
}

/** References to the sheet itself move where their row is not fixed. */
function shifted(reference: Reference, rows: number): Reference {
  if (rows === 0 || reference.title !== null) return reference;
  const down = (corner: Corner): Corner =>
    corner.row === null || corner.rowFixed ? corner : { ...corner, row: corner.row + rows };
  return { ...reference, first: down(reference.first), last: reference.last && down(reference.last) };
}

/** A range ends some columns earlier; one of a single column, some rows. */
function shortened({ title, first, last }: Reference, lines: number): Reference {
  if (lines === 0 || !last) return { title, first, last };
  const isOneColumn = first.column === last.column;
  const earlier = isOneColumn
    ? { ...last, row: last.row === null ? null : Math.max(first.row ?? 0, last.row - lines) }
    : {
        ...last,
        column: last.column === null ? null : Math.max(first.column ?? 0, last.column - lines),
      };
  return { title, first, last: earlier };
}
