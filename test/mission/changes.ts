import type { Local } from '../../preview/local';
import type { BookSheet } from '../../preview/spreadsheet/book';
import { type Keys, keysIn, tabsIn } from '../laws/workbook';

/** What every live cell says, by where it stands: `goals.progress 5`, `summary.goal1 2`. */
export type Said = Map<string, string>;

/** The columns of tables and rows of forms whose live cells a book has, each with what it says. */
export function liveCells(local: Local): Said {
  const said: Said = new Map();
  for (const { tab, sheet } of tabsIn(local.book)) {
    const keys = keysIn(sheet);
    if (!keys) continue;
    const part = partOf(keys);
    for (const [row, line] of Object.entries(sheet.cells))
      for (const [column, { formula, value }] of Object.entries(line))
        if (formula !== undefined && Number(column) !== keys.keyColumn)
          said.set(`${tab}.${part(Number(row), Number(column))} ${row}:${column}`, String(value ?? ''));
  }
  return said;
}

/** A row of a form by its key, else the column; months without their day. */
function partOf({ columns, rows }: Keys): (row: number, column: number) => string {
  const byColumn = new Map([...columns].map(([key, at]) => [at, key.replace(/:.*/, '')]));
  const byRow = new Map([...rows].map(([key, at]) => [at, key]));
  return (row, column) => (columns.has('answer') ? byRow.get(row) : byColumn.get(column)) ?? '';
}

/** Where live cells say something else than before. */
export const changedParts = (before: Said, after: Said): string[] => [
  ...new Set(
    [...after].flatMap(([key, text]) => (before.get(key) === text ? [] : [key.split(' ')[0] ?? ''])),
  ),
];

/** The cell that people type in: of a table's row by its id, or of a form. */
export function typedCell(sheet: BookSheet, part: string, row: string | undefined) {
  const { columns, rows } = keysIn(sheet) ?? { columns: new Map(), rows: new Map() };
  const at = columns.get(row === undefined ? 'answer' : part);
  const ids = columns.get('id') ?? -1;
  const line =
    row === undefined
      ? rows.get(part)
      : Object.entries(sheet.cells).find(([, cells]) => cells[ids]?.value === row)?.[0];
  if (at === undefined || line === undefined) throw new Error(`${sheet.title} has no ${part} ${row ?? ''}`);
  return { sheetId: sheet.id, row: Number(line), column: Number(at) };
}

/** Lets formulas follow what was typed, as they do when somebody looks. */
export const settle = (local: Local): void => {
  local.services.SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]?.getRange(1, 1).getValue();
};
