import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  RichTextBuilder,
} from '@univerjs/core';
import type { Book, BookSheet, Cell, CellValue } from '../spreadsheet/book';
import { toUniverConditionalFormats } from './univer-conditional-formats';
import { titlesOf, toUniverFormula } from './univer-formula';
import { toUniverNames } from './univer-names';
import { toUniverNotes } from './univer-notes';
import { DEFAULT_STYLE, inMirror, toUniverStyle } from './univer-styles';
import { toUniverValidations } from './univer-validations';
import { toUniverValue } from './univer-values';

/** Each plugin of Univer keeps its part of a workbook under a name of its own. */
export const RESOURCES = {
  validations: 'SHEET_DATA_VALIDATION_PLUGIN',
  conditionalFormats: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
  notes: 'SHEET_NOTE_PLUGIN',
  names: 'SHEET_DEFINED_NAME_PLUGIN',
} as const;

export function bookToUniver(book: Book, unitId: string): IWorkbookData {
  const titles = titlesOf(book.sheets);
  return {
    id: unitId,
    name: book.title,
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: book.sheets.map(({ id }) => String(id)),
    sheets: Object.fromEntries(book.sheets.map((sheet) => [String(sheet.id), toUniverSheet(sheet, titles)])),
    resources: [
      { name: RESOURCES.validations, data: bySheet(book, (sheet) => toUniverValidations(sheet, book)) },
      { name: RESOURCES.conditionalFormats, data: bySheet(book, toUniverConditionalFormats) },
      { name: RESOURCES.notes, data: bySheet(book, toUniverNotes) },
      { name: RESOURCES.names, data: JSON.stringify(toUniverNames(book)) },
    ],
  };
}

function toUniverSheet(sheet: BookSheet, titles: ReadonlySet<string>): Partial<IWorksheetData> {
  const { frozenRows, frozenColumns } = sheet;
  return {
    id: String(sheet.id),
    name: sheet.title,
    tabColor: sheet.tabColor ?? '',
    defaultStyle: DEFAULT_STYLE,
    hidden: flag(sheet.hidden),
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    defaultColumnWidth: 100,
    defaultRowHeight: 21,
    showGridlines: flag(sheet.gridlines),
    rightToLeft: flag(sheet.rightToLeft),
    // Univer says "nothing frozen" with -1.
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows || -1,
      startColumn: frozenColumns || -1,
    },
    cellData: toUniverCells(sheet, titles),
    columnData: sizes<IColumnData>(sheet.columnWidths, sheet.hiddenColumns, (w) => ({ w })),
    rowData: sizes<IRowData>(sheet.rowHeights, sheet.hiddenRows, (h) => ({ h, ia: BooleanNumber.FALSE })),
  };
}

function toUniverCells(
  { cells, rightToLeft }: BookSheet,
  titles: ReadonlySet<string>,
): NonNullable<IWorksheetData['cellData']> {
  return Object.fromEntries(
    Object.entries(cells).map(([row, columns]) => [
      row,
      Object.fromEntries(
        Object.entries(columns).map(([column, cell]) => [column, toUniverCell(cell, titles, rightToLeft)]),
      ),
    ]),
  );
}

export function toUniverCell(cell: Cell, titles: ReadonlySet<string>, rightToLeft: boolean): ICellData {
  const style = toUniverStyle(inMirror(cell, rightToLeft));
  return {
    ...(cell.formula !== undefined && { f: toUniverFormula(cell.formula, titles) }),
    ...(cell.value !== undefined && (isLink(cell) ? toUniverLink(cell.value) : toUniverValue(cell.value))),
    ...(style && { s: style }),
  };
}

/** A link has no value: so Univer works it out itself, for only then it leads somewhere. Until then it looks like one. */
const toUniverLink = (value: CellValue): ICellData =>
  String(value).trim() === '' ? {} : { p: RichTextBuilder.create().insertLink(String(value), '').getData() };

export const isLink = ({ formula }: Cell): boolean =>
  /^=\s*HYPERLINK\(|[(;,]HYPERLINK\(/i.test(formula ?? '');

function sizes<Size extends { hd?: BooleanNumber }>(
  pixels: Record<number, number>,
  hidden: number[],
  size: (pixels: number) => Size,
): Record<number, Size> {
  const all: Record<number, Size> = {};
  for (const [index, length] of Object.entries(pixels)) all[Number(index)] = size(length);
  for (const index of hidden) all[index] = { ...all[index], hd: BooleanNumber.TRUE } as Size;
  return all;
}

function bySheet(book: Book, part: (sheet: BookSheet) => unknown): string {
  return JSON.stringify(Object.fromEntries(book.sheets.map((sheet) => [String(sheet.id), part(sheet)])));
}

const flag = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);
