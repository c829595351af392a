import type { Area } from './book';

/** Letters of a zero-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** Zero-based column of its letters. */
export const columnOfLetters = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

export function areaName({ row, column, rows, columns }: Omit<Area, 'sheetId'>): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** `'My tab'!$A$2:$A$9` */
export function fixedAreaName(title: string, { row, column, rows, columns }: Omit<Area, 'sheetId'>): string {
  const corner = (r: number, c: number) => `$${columnLetters(c)}$${r + 1}`;
  const first = corner(row, column);
  const last = corner(row + rows - 1, column + columns - 1);
  return `${quotedTitle(title)}!${first === last ? first : `${first}:${last}`}`;
}

export const quotedTitle = (title: string): string => `'${title.replace(/'/g, "''")}'`;

const BARE_TITLE = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const LOOKS_LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|TRUE|FALSE)$/i;

/** As Google writes a title in a formula: quoted only when it must be. */
export const titleInFormula = (title: string): string =>
  BARE_TITLE.test(title) && !LOOKS_LIKE_A_CELL.test(title) ? title : quotedTitle(title);

export const unquotedTitle = (text: string): string =>
  text.startsWith("'") ? text.slice(1, -1).replace(/''/g, "'") : text;
