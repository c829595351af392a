import { areaAt, isInside } from './areas';
import type { Area, Book, Cell, CellAddress, Validation } from './book';
import { cellAt, cellsOf, putCell, sheetById } from './cells';
import { sameTitle } from './follow-lines';
import { type Corner, changeReferences, type Reference } from './references';

interface Move {
  book: Book;
  from: Area;
  to: Area;
}

/**
 * Cut and paste: cells go with their looks, notes and validation. Whatever pointed into them points to where they are now;
 * whatever pointed at nothing but cells that they cover has lost its place.
 */
export function moveCells(book: Book, from: Area, place: CellAddress): void {
  const move = { book, from, to: areaAt(from, place) };
  for (const sheet of book.sheets) {
    for (const { row, column, cell } of cellsOf(sheet)) {
      const isTaken = isInside({ sheetId: sheet.id, row, column, rows: 1, columns: 1 }, from);
      followMove(cell, sheet.id, isTaken ? move.to.sheetId : sheet.id, move);
    }
    // Conditional formats and protections move within their sheet, where they are taken whole.
    const stays = (area: Area) => (from.sheetId === move.to.sheetId ? moved(area, move) : area);
    for (const format of sheet.conditionalFormats) format.areas = format.areas.map(stays);
    for (const protection of sheet.protections) protection.area = protection.area && stays(protection.area);
  }
  for (const name of book.names) name.area = moved(name.area, move);
  takeAndPut(move);
}

function takeAndPut({ book, from, to }: Move): void {
  const [source, target] = [sheetById(book, from.sheetId), sheetById(book, to.sheetId)];
  const taken: Cell[] = [];
  for (let row = from.row; row < from.row + from.rows; row++)
    for (let column = from.column; column < from.column + from.columns; column++) {
      taken.push(cellAt(source, row, column) ?? {});
      putCell(source, row, column, {});
    }
  for (const [index, cell] of taken.entries()) {
    const [down, right] = [Math.floor(index / from.columns), index % from.columns];
    putCell(target, to.row + down, to.column + right, cell);
  }
}

const moved = (area: Area, { from, to }: Move): Area =>
  isInside(area, from)
    ? {
        ...area,
        sheetId: to.sheetId,
        row: area.row - from.row + to.row,
        column: area.column - from.column + to.column,
      }
    : area;

/** `home` is the sheet that the cell stands on, `next` the one it will stand on. */
function followMove(cell: Cell, home: number, next: number, move: Move): void {
  if (cell.formula !== undefined && cell.value !== '#ERROR!')
    cell.formula = followFormula(cell.formula, home, next, move);
  if (cell.validation) cell.validation = followValidation(cell.validation, home, next, move);
}

const followValidation = (validation: Validation, home: number, next: number, move: Move): Validation => ({
  ...validation,
  values: validation.values.map((value) => {
    if (typeof value === 'object') return moved(value, move);
    return validation.kind === 'CUSTOM_FORMULA' && typeof value === 'string'
      ? followFormula(value, home, next, move)
      : value;
  }),
});

function followFormula(formula: string, home: number, next: number, move: Move): string {
  const { book, from, to } = move;
  return changeReferences(formula, (reference) => {
    const area = areaOf(book, reference, home);
    if (!area) return reference;
    const isTaken = isInside(area, from);
    if (!isTaken && isInside(area, to)) return null;
    if (!isTaken && (home === next || reference.title !== null)) return reference;
    const sheetId = isTaken ? to.sheetId : area.sheetId;
    const title = reference.title === null && sheetId === next ? null : sheetById(book, sheetId).title;
    const [rows, columns] = isTaken ? [to.row - from.row, to.column - from.column] : [0, 0];
    const { first, last } = reference;
    return { title, first: shift(first, rows, columns), last: last && shift(last, rows, columns) };
  });
}

const shift = (corner: Corner, rows: number, columns: number): Corner => ({
  ...corner,
  row: corner.row === null ? null : corner.row + rows,
  column: corner.column === null ? null : corner.column + columns,
});

/** Where a reference points; null for a sheet that is not there. An open side reaches further than any sheet does. */
function areaOf(book: Book, { title, first, last }: Reference, home: number): Area | null {
  const sheet = book.sheets.find(({ id, title: other }) =>
    title === null ? id === home : sameTitle(other, title),
  );
  if (!sheet) return null;
  const end = last ?? first;
  const span = (one: number | null, other: number | null): [number, number] =>
    one === null || other === null
      ? [0, Number.POSITIVE_INFINITY]
      : [Math.min(one, other), Math.abs(other - one) + 1];
  const [row, rows] = span(first.row, end.row);
  const [column, columns] = span(first.column, end.column);
  return { sheetId: sheet.id, row, column, rows, columns };
}
