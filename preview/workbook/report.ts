import type { FindingView } from '../../src/calls/contract';
import { cellName } from '../../src/workbook/a1';
import type { CallReport } from '../services/gate';
import type { Book, BookSheet, Cell } from '../spreadsheet/book';

/** Calls of Spreadsheet, Sheet and Range methods: reads and writes make the total, handles stand apart. */
export type Calls = CallReport;

export interface Report {
  tabs: { id: string; title: string; rows: number; formulas: number }[];
  formulas: number;
  errorCells: { tab: string; cell: string; value: string }[];
  findings: Pick<FindingView, 'code' | 'severity' | 'tab' | 'cell' | 'message' | 'parts'>[];
  calls: { build: Calls; rebuild: Calls; check: Calls };
  typedCells: number;
  ms: number;
}

interface Placed {
  row: number;
  column: number;
  cell: Cell;
}

function cellsOf(sheet: BookSheet): Placed[] {
  return Object.entries(sheet.cells).flatMap(([row, line]) =>
    Object.entries(line).map(([column, cell]) => ({
      row: Number(row) + 1,
      column: Number(column) + 1,
      cell,
    })),
  );
}

/** The add-on's tabs in the order of the spreadsheet; rows are those that hold anything. */
export function tabsOf(book: Book): Report['tabs'] {
  return book.sheets.flatMap((sheet) => {
    const id = tabIdOf(book, sheet.id);
    if (id === undefined) return [];
    const filled = cellsOf(sheet).filter(
      ({ cell }) => cell.formula !== undefined || (cell.value !== undefined && cell.value !== ''),
    );
    const formulas = filled.filter(({ cell }) => cell.formula !== undefined).length;
    return [{ id, title: sheet.title, rows: new Set(filled.map(({ row }) => row)).size, formulas }];
  });
}

export const errorCellsOf = (book: Book): Report['errorCells'] =>
  book.sheets.flatMap((sheet) =>
    cellsOf(sheet)
      .filter(({ cell }) => cell.error)
      .map(({ row, column, cell }) => ({
        tab: tabIdOf(book, sheet.id) ?? sheet.title,
        cell: cellName(row, column),
        value: String(cell.value),
      })),
  );

/** Which of the add-on's tabs a sheet is. */
export function tabIdOf(book: Book, sheetId: number): string | undefined {
  const mark = book.metadata.find(
    (metadata) => metadata.sheetId === sheetId && metadata.key === 'throughline',
  );
  return mark ? (JSON.parse(mark.value) as { tab: string }).tab : undefined;
}

/** Single values in a plan file: settings and cells of rows, ids apart. */
export function typedCellsIn(planText: string): number {
  const { settings, tables } = JSON.parse(planText) as { settings: object; tables: Record<string, object[]> };
  const rows = Object.values(tables).flat();
  return leaves(settings) + rows.reduce((sum, row) => sum + leaves(row) - 1, 0);
}

const leaves = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, part) => sum + leaves(part), 0)
    : 1;
