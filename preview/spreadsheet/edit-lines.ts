import type { Book, BookSheet, Cell, ConditionalFormat, Protection, Validation } from './book';
import { contentsOf, replaceLine, sheetById } from './cells';
import { followAnchored, followArea, followFormula, type SheetEdit } from './follow-lines';
import { type Axis, type LineEdit, mapLine } from './line-edits';

/** Inserts, deletes or moves whole rows or columns, and lets everything that points at them follow. */
export function editLines(book: Book, sheetId: number, axis: Axis, edit: LineEdit): void {
  const sheet = sheetById(book, sheetId);
  const change: SheetEdit = { sheetId, title: sheet.title, axis, edit };
  for (const each of book.sheets) followInSheet(each, change);
  moveCells(sheet, axis, edit);
  resize(sheet, axis, edit);
  book.names = book.names.flatMap(({ name, area }) => {
    const followed = followArea(area, change);
    return followed ? [{ name, area: followed }] : [];
  });
}

function followInSheet(sheet: BookSheet, change: SheetEdit): void {
  for (const cell of contentsOf(sheet)) followInCell(cell, sheet.id, change);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => followFormat(format, change));
  sheet.protections = sheet.protections.flatMap((protection) => followProtection(protection, change));
}

function followProtection(protection: Protection, change: SheetEdit): Protection[] {
  const area = protection.area && followArea(protection.area, change);
  if (protection.area && !area) return [];
  const unprotected = protection.unprotected?.flatMap((each) => followArea(each, change) ?? []);
  return [{ ...protection, area, ...(unprotected && { unprotected }) }];
}

function followInCell(cell: Cell, home: number, change: SheetEdit): void {
  if (cell.formula !== undefined && cell.value !== '#ERROR!')
    cell.formula = followFormula(cell.formula, home, change);
  if (cell.validation) cell.validation = followValidation(cell.validation, home, change);
}

const followValidation = (validation: Validation, home: number, change: SheetEdit): Validation => ({
  ...validation,
  values: validation.values.map((value) => {
    if (typeof value === 'object') return followArea(value, change) ?? '#REF!';
    return isFormula(value, validation) ? followFormula(value, home, change) : value;
  }),
});

const isFormula = (value: string | number | boolean, { kind }: Validation): value is string =>
  kind === 'CUSTOM_FORMULA' && typeof value === 'string';

function followFormat(format: ConditionalFormat, change: SheetEdit): ConditionalFormat[] {
  const areas = format.areas.flatMap((area) => followArea(area, change) ?? []);
  const [anchor] = format.areas;
  if (areas.length === 0 || !anchor) return [];
  return [{ ...format, areas, formula: followAnchored(format.formula, anchor, change) }];
}

function moveCells(sheet: BookSheet, axis: Axis, edit: LineEdit): void {
  const moved = <Content>(lines: Record<number, Content>): Record<number, Content> => {
    const kept: Record<number, Content> = {};
    for (const [at, content] of Object.entries(lines)) {
      const line = mapLine(edit, Number(at));
      if (line !== null) kept[line] = content;
    }
    return kept;
  };
  if (axis === 'row') sheet.cells = moved(sheet.cells);
  else for (const [row, line] of Object.entries(sheet.cells)) replaceLine(sheet, Number(row), moved(line));
}

function resize(sheet: BookSheet, axis: Axis, edit: LineEdit): void {
  const follow = (lines: number[]) =>
    lines.flatMap((line) => mapLine(edit, line) ?? []).sort((a, b) => a - b);
  const followSizes = (sizes: Record<number, number>) =>
    Object.fromEntries(
      Object.entries(sizes).flatMap(([line, size]) => {
        const followed = mapLine(edit, Number(line));
        return followed === null ? [] : [[followed, size]];
      }),
    );
  const growth = { insert: edit.count, delete: -edit.count, move: 0 }[edit.kind];
  if (axis === 'row') {
    sheet.rowCount += growth;
    sheet.frozenRows = followFrozen(sheet.frozenRows, edit);
    sheet.hiddenRows = follow(sheet.hiddenRows);
    sheet.rowHeights = followSizes(sheet.rowHeights);
  } else {
    sheet.columnCount += growth;
    sheet.frozenColumns = followFrozen(sheet.frozenColumns, edit);
    sheet.hiddenColumns = follow(sheet.hiddenColumns);
    sheet.columnWidths = followSizes(sheet.columnWidths);
  }
}

/** Lines put among the frozen ones are frozen too; those put right after them are not. */
function followFrozen(frozen: number, edit: LineEdit): number {
  if (edit.kind === 'move' || edit.at >= frozen) return frozen;
  return edit.kind === 'insert' ? frozen + edit.count : frozen - Math.min(edit.count, frozen - edit.at);
}
