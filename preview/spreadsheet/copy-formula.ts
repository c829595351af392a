import { type Corner, changeReferences } from './references';

/** A formula as it reads when it is copied so many rows down and columns to the right. */
export function copyFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return changeReferences(formula, ({ title, first, last }) => {
    const movedFirst = moveCorner(first, rows, columns);
    const movedLast = last && moveCorner(last, rows, columns);
    return movedFirst && (last === null || movedLast) ? { title, first: movedFirst, last: movedLast } : null;
  });
}

function moveCorner(corner: Corner, rows: number, columns: number): Corner | null {
  const row = corner.row === null || corner.rowFixed ? corner.row : corner.row + rows;
  const column = corner.column === null || corner.columnFixed ? corner.column : corner.column + columns;
  return (row ?? 0) < 0 || (column ?? 0) < 0 ? null : { ...corner, row, column };
}
