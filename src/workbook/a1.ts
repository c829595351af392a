/** Letters of a one-based column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A cell in A1 notation, from one-based row and column. */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** A block in A1 notation, from its one-based first cell and its size. */
export const blockName = (row: number, column: number, rows: number, columns: number): string =>
  `${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)}`;

/** A tab's title as formulas need it; quotes are always safe, whatever the title holds. */
export const quotedTitle = (title: string): string => `'${title.replace(/'/g, "''")}'`;
