import type { ICellData, ISheetDataValidationRule, IStyleData, IWorkbookData } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { BookSheet, Cell, Validation } from '../spreadsheet/book';
import { withSemicolons } from './argument-separators';
import { toUniverFormula } from './univer-formula';
import type { UniverNotes } from './univer-notes';
import { fromUniverStyle, inMirror } from './univer-styles';
import { fromUniverValidation } from './univer-validations';
import { fromUniverValue, isErrorText } from './univer-values';

interface SheetCells {
  data: IWorkbookData;
  sheetKey: string;
  before: BookSheet | undefined;
  notes: UniverNotes;
  validations: ISheetDataValidationRule[];
  sheetIds: Map<string, number>;
  /** Of the book before: what its formulas were drawn with. */
  titlesBefore: ReadonlySet<string>;
}

export function fromUniverCells(source: SheetCells): BookSheet['cells'] {
  const { data, sheetKey, before, notes, validations, sheetIds, titlesBefore } = source;
  const cells: BookSheet['cells'] = {};
  const put = (row: number, column: number, part: Cell) => {
    const columns = cells[row] ?? {};
    columns[column] = { ...columns[column], ...part };
    cells[row] = columns;
  };

  const univerCells = data.sheets[sheetKey]?.cellData ?? {};
  const formulaOf = formulaReader(univerCells);
  for (const { row, column, value: cell } of eachOf(univerCells)) {
    const old = before?.cells[row]?.[column];
    const drawn = old?.formula === undefined ? null : toUniverFormula(old.formula, titlesBefore);
    const content = contentOf(cell, formulaOf(row, column, cell), { old, drawn });
    const parts = {
      ...content,
      ...inMirror(fromUniverStyle(styleOf(cell, data)), before?.rightToLeft ?? false),
    };
    if (Object.keys(parts).length > 0) put(row, column, parts);
  }
  for (const { row, column, value } of eachOf(notes)) put(row, column, { note: value.note });
  for (const { row, column, validation } of validatedCells(validations, sheetIds))
    put(row, column, { validation });
  return cells;
}

interface DrawnCell {
  old: Cell | undefined;
  /** Its formula as the grid was given it. */
  drawn: string | null;
}

function contentOf(cell: ICellData, formula: string | null, { old, drawn }: DrawnCell): Cell {
  const value = fromUniverValue(cell);
  if (formula === null) return value === '' && old?.value !== '' ? {} : { value };
  // The book's own spelling stays as long as it says the same; only what a person typed is translated.
  const kept = drawn === formula;
  const calculated = cell.v !== undefined || cell.p ? value : kept ? old?.value : undefined;
  return {
    formula: kept ? (old?.formula as string) : withSemicolons(formula),
    ...(calculated !== undefined && { value: calculated }),
    ...(calculated !== undefined && isErrorText(calculated) && { error: true }),
  };
}

/** Filled-down formulas are stored once, at their first cell; the others name it and are shifted from there. */
function formulaReader(cells: Record<number, Record<number, ICellData>>) {
  const origins = new Map<string, { row: number; column: number; formula: string }>();
  for (const { row, column, value } of eachOf(cells)) {
    if (value.f && value.si) origins.set(value.si, { row, column, formula: value.f });
  }
  const lexer = new LexerTreeBuilder();
  return (row: number, column: number, { f, si }: ICellData): string | null => {
    if (f) return f;
    const origin = si ? origins.get(si) : undefined;
    return origin
      ? lexer.moveFormulaRefOffset(origin.formula, column - origin.column, row - origin.row)
      : null;
  };
}

const styleOf = ({ s }: ICellData, data: IWorkbookData): IStyleData =>
  (typeof s === 'string' ? data.styles[s] : s) ?? {};

function validatedCells(rules: ISheetDataValidationRule[], sheetIds: Map<string, number>) {
  return rules.flatMap((rule) => {
    const validation: Validation | null = fromUniverValidation(rule, sheetIds);
    if (!validation) return [];
    return rule.ranges.flatMap(({ startRow, endRow, startColumn, endColumn }) =>
      span(startRow, endRow).flatMap((row) =>
        span(startColumn, endColumn).map((column) => ({ row, column, validation })),
      ),
    );
  });
}

const span = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

function eachOf<Value>(matrix: Record<number, Record<number, Value>>) {
  return Object.entries(matrix).flatMap(([row, columns]) =>
    Object.entries(columns).flatMap(([column, value]) =>
      value ? [{ row: Number(row), column: Number(column), value }] : [],
    ),
  );
}
