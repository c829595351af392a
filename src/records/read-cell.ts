import { type TableId, tableOf } from '../tabs/all';
import { type CellValue, isDayValue, isErrorValue } from '../workbook/cell';
import type { TypedColumn, TypedKind } from '../workbook/column';
import { monthOf } from '../workbook/day';
import type { TypedValue } from '../workbook/tab';
import { idInLink } from './link';
import { codeOf } from './words';

/** A value, nothing for a blank cell, or what would have been expected. */
export type Reading = { value: TypedValue } | { blank: true } | { expected: Expected };
export type Expected = 'text' | 'number' | 'whole' | 'money' | 'share' | 'date' | 'choice';

type Reader = (cell: Exclude<CellValue, ''>, column: TypedColumn) => TypedValue | undefined;

const asText: Reader = (cell) => (isDayValue(cell) ? cell.day : String(cell).trim());
const asNumber: Reader = (cell) => (typeof cell === 'number' && Number.isFinite(cell) ? cell : undefined);

/** How each kind reads a cell that is not blank; undefined means it cannot. */
const readers: Record<TypedKind, Reader> = {
  text: asText,
  prose: asText,
  number: asNumber,
  money: asNumber,
  share: asNumber,
  monthly: asNumber,
  whole: (cell) => (typeof cell === 'number' && Number.isInteger(cell) ? cell : undefined),
  date: (cell) => (isDayValue(cell) ? cell.day : undefined),
  month: (cell) => (isDayValue(cell) ? monthOf(cell.day) : undefined),
  choice: (cell, column) => {
    const text = String(isDayValue(cell) ? cell.day : cell).trim();
    return (column.list && codeOf(column.list, text)) ?? (column.open ? text : undefined);
  },
  link: (cell, column) => {
    const text = String(isDayValue(cell) ? cell.day : cell).trim();
    return idInLink(text, prefixOf(column.to)) ?? text;
  },
};

const expectations: Record<TypedKind, Expected> = {
  text: 'text',
  prose: 'text',
  link: 'text',
  number: 'number',
  monthly: 'number',
  money: 'money',
  share: 'share',
  whole: 'whole',
  date: 'date',
  month: 'date',
  choice: 'choice',
};

/** The prefix of the ids a link column refers to. */
export const prefixOf = (to: TableId | undefined): string => (to === undefined ? '\\0' : tableOf(to).prefix);

/** What a typed cell says, by its column's kind. */
export function readCell(cell: CellValue, column: TypedColumn): Reading {
  if (cell === '' || (typeof cell === 'string' && cell.trim() === '')) return { blank: true };
  const value = isErrorValue(cell) ? undefined : readers[column.kind](cell, column);
  if (value !== undefined) return { value };
  return {
    expected: column.kind === 'monthly' && column.of === 'money' ? 'money' : expectations[column.kind],
  };
}
