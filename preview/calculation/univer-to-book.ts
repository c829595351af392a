import {
  BooleanNumber,
  type ISheetDataValidationRule,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { IDefinedNameMapItem } from '@univerjs/engine-formula';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { Book, BookSheet, Metadata } from '../spreadsheet/book';
import { RESOURCES } from './book-to-univer';
import { fromUniverCells } from './univer-cells';
import { fromUniverConditionalFormats } from './univer-conditional-formats';
import { titlesOf } from './univer-formula';
import { fromUniverNames } from './univer-names';
import type { UniverNotes } from './univer-notes';

interface GridChange {
  book: Book;
  /** Sheets that a person added have an identifier of Univer's own, so the grid must be drawn anew with the book's. */
  hasNewSheets: boolean;
}

/**
 * What the grid shows, as a book again. Everything that Univer does not know comes from the book as it was before.
 * `copies` names the sheet that each duplicated sheet was made from, by Univer's identifiers.
 */
export function univerToBook(
  data: IWorkbookData,
  before: Book,
  copies: ReadonlyMap<string, string> = new Map(),
): GridChange {
  let { nextId } = before;
  const ids = new Map(
    data.sheetOrder.map((key) => [
      key,
      before.sheets.some(({ id }) => String(id) === key) ? Number(key) : nextId++,
    ]),
  );
  const sheetIds = new Map(data.sheetOrder.map((key) => [data.sheets[key]?.name ?? '', ids.get(key) ?? 0]));
  const resources = readResources(data);
  const titlesBefore = titlesOf(before.sheets);
  const { names, protections } = fromUniverNames(resources.names, sheetIds);
  const metadata = before.metadata.filter(
    ({ sheetId }) => sheetId === null || [...ids.values()].includes(sheetId),
  );

  const sheets = data.sheetOrder.map((key) => {
    const id = ids.get(key) ?? 0;
    const source = sheetBefore(before, copies.get(key) ?? key);
    if (String(id) !== key && source)
      metadata.push(...copyOf(before.metadata, source.id, id, () => nextId++));
    const areas = source?.protections ?? [];
    return {
      ...fromUniverSheet(id, data.sheets[key] ?? {}, source),
      cells: fromUniverCells({
        data,
        sheetKey: key,
        before: source,
        notes: resources.notes[key] ?? {},
        validations: resources.validations[key] ?? [],
        sheetIds,
        titlesBefore,
      }),
      conditionalFormats: fromUniverConditionalFormats(
        id,
        resources.conditionalFormats[key] ?? [],
        source?.conditionalFormats ?? [],
      ),
      protections:
        String(id) === key
          ? areas.map((protection) => ({
              ...protection,
              area: protections.get(protection.id) ?? protection.area,
            }))
          : [],
    };
  });
  return {
    book: { ...before, sheets, names, metadata, nextId },
    hasNewSheets: data.sheetOrder.some((key) => String(ids.get(key)) !== key),
  };
}

const sheetBefore = (book: Book, key: string): BookSheet | undefined =>
  book.sheets.find(({ id }) => String(id) === key);

function copyOf(metadata: Metadata[], from: number, to: number, nextId: () => number): Metadata[] {
  return metadata
    .filter(({ sheetId }) => sheetId === from)
    .map((item) => ({ ...item, id: nextId(), sheetId: to }));
}

function fromUniverSheet(id: number, sheet: Partial<IWorksheetData>, before: BookSheet | undefined) {
  const { freeze, rowData = {}, columnData = {} } = sheet;
  return {
    id,
    title: sheet.name ?? '',
    rowCount: sheet.rowCount ?? 1000,
    columnCount: sheet.columnCount ?? 26,
    hidden: sheet.hidden === BooleanNumber.TRUE,
    rightToLeft: before?.rightToLeft ?? false,
    gridlines: sheet.showGridlines !== BooleanNumber.FALSE,
    tabColor: sheet.tabColor || null,
    frozenRows: freeze?.ySplit ?? 0,
    frozenColumns: freeze?.xSplit ?? 0,
    hiddenRows: hiddenOf(rowData),
    hiddenColumns: hiddenOf(columnData),
    columnWidths: pixelsOf(columnData, ({ w }) => w),
    // Rows that fit themselves to their text have no height of their own.
    rowHeights: pixelsOf(rowData, ({ h, ia }) => (ia === BooleanNumber.FALSE ? h : undefined)),
  };
}

function hiddenOf(data: Record<number, { hd?: BooleanNumber } | null | undefined>): number[] {
  return Object.keys(data)
    .map(Number)
    .filter((index) => data[index]?.hd === BooleanNumber.TRUE);
}

function pixelsOf<Size>(
  data: Record<number, Size | null | undefined>,
  pixels: (size: Size) => number | undefined,
) {
  const all: Record<number, number> = {};
  for (const [index, size] of Object.entries(data)) {
    const length = size ? pixels(size) : undefined;
    if (length !== undefined) all[Number(index)] = length;
  }
  return all;
}

function readResources({ resources = [] }: IWorkbookData) {
  const read = (name: string) =>
    JSON.parse(resources.find((resource) => resource.name === name)?.data || '{}');
  return {
    names: read(RESOURCES.names) as IDefinedNameMapItem,
    notes: read(RESOURCES.notes) as Record<string, UniverNotes>,
    validations: read(RESOURCES.validations) as Record<string, ISheetDataValidationRule[]>,
    conditionalFormats: read(RESOURCES.conditionalFormats) as Record<string, IConditionFormattingRule[]>,
  };
}
