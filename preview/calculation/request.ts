import type { Book, Calculated, Cell, CellAddress, CellValue } from '../spreadsheet/book';
import { rangeText } from './range-text';

/** What crosses to the calculation thread: only what a formula can see. */
export type CalculationRequest =
  | { kind: 'book'; sheets: CalculationSheet[]; names: CalculationName[] }
  | { kind: 'cells'; cells: CalculationCell[] };

export interface CalculationSheet {
  id: number;
  title: string;
  rowCount: number;
  columnCount: number;
  cells: CalculationCell[];
}

export interface CalculationCell extends CellAddress {
  value?: CellValue;
  formula?: string;
}

export interface CalculationName {
  name: string;
  reference: string;
}

export type CalculationAnswer = { calculated: Calculated[] } | { failure: string };

export function wholeBook(book: Book): CalculationRequest {
  return {
    kind: 'book',
    sheets: book.sheets.map((sheet) => ({
      id: sheet.id,
      title: sheet.title,
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
      cells: Object.entries(sheet.cells).flatMap(([row, cells]) =>
        Object.entries(cells)
          .map(([column, cell]) =>
            content({ sheetId: sheet.id, row: Number(row), column: Number(column) }, cell),
          )
          .filter((cell) => cell.value !== undefined || cell.formula !== undefined),
      ),
    })),
    names: book.names.flatMap(({ name, area }) => {
      const reference = rangeText(area, book);
      return reference === null ? [] : [{ name, reference }];
    }),
  };
}

export function changedCells(book: Book, changed: CellAddress[]): CalculationRequest {
  const sheets = new Map(book.sheets.map((sheet) => [sheet.id, sheet]));
  return {
    kind: 'cells',
    cells: changed.map((address) =>
      content(address, sheets.get(address.sheetId)?.cells[address.row]?.[address.column]),
    ),
  };
}

function content({ sheetId, row, column }: CellAddress, cell: Cell | undefined): CalculationCell {
  if (cell?.formula !== undefined) return { sheetId, row, column, formula: cell.formula };
  if (cell?.value === undefined || cell.value === '') return { sheetId, row, column };
  return { sheetId, row, column, value: cell.value };
}
