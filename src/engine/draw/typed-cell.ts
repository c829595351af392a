import { idInLink } from '../../records/link';
import { prefixOf } from '../../records/read-cell';
import { codeOf } from '../../records/words';
import type { CellContent, CellValue } from '../../workbook/cell';
import type { TypedColumn } from '../../workbook/column';
import { firstDayOf, type Month } from '../../workbook/day';
import type { TypedValue } from '../../workbook/tab';
import type { Context } from './context';

/** What a cell holds for a value that comes from a form or a file. */
export function contentOf(
  value: TypedValue,
  column: TypedColumn,
  month: Month | undefined,
  context: Context,
): CellContent {
  if (typeof value === 'object') return month === undefined ? '' : (value[month] ?? '');
  if (typeof value === 'number') return value;
  switch (column.kind) {
    case 'date':
      return { day: value };
    case 'month':
      return { day: firstDayOf(value) };
    case 'choice':
      return column.list ? context.wordFor(column.list, value) : value;
    case 'link':
      return (column.to && context.linkTo(column.to, value)) ?? value;
    default:
      return value;
  }
}

/** The text a choice or link should show now, where what stands there says the same in other words; else undefined. */
export function renewedText(cell: CellValue, column: TypedColumn, context: Context): string | undefined {
  if (typeof cell !== 'string' || cell === '') return undefined;
  const now =
    column.kind === 'choice'
      ? choiceNow(cell, column, context)
      : column.kind === 'link'
        ? linkNow(cell, column, context)
        : undefined;
  return now === cell ? undefined : now;
}

function choiceNow(cell: string, { list }: TypedColumn, context: Context): string | undefined {
  const code = list && codeOf(list, cell);
  return list === undefined || code === undefined ? undefined : context.wordFor(list, code);
}

function linkNow(cell: string, { to }: TypedColumn, context: Context): string | undefined {
  if (to === undefined) return undefined;
  const id = idInLink(cell, prefixOf(to)) ?? context.idNamed(to, cell.trim());
  return id === undefined ? undefined : context.linkTo(to, id);
}
