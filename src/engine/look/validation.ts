import type { TabId } from '../../tabs/ids';
import { wordLists } from '../../tabs/words';
import type { TypedColumn } from '../../workbook/column';
import type { Context } from '../draw/context';

/** What may be typed in a cell. Lists come from cells of a tab, so that they follow the rows in use and the language;
 * other words are marked by the spreadsheet and named by the check, never refused. */
export type Rule = { is: 'range'; tab: TabId; row: number; column: number; rows: number } | { is: 'date' };

/** The rule of a typed column; none where any text or number is welcome. */
export function ruleOf(column: TypedColumn, context: Context): Rule | undefined {
  switch (column.kind) {
    case 'choice': {
      if (!column.list || !(column.list in wordLists)) return undefined;
      return { is: 'range', tab: 'lists', ...context.addresses.words(column.list) };
    }
    case 'link': {
      if (!column.to || !context.environment.has(column.to)) return undefined;
      const { first, last } = context.addresses.rows(column.to);
      const tab = column.to;
      return {
        is: 'range',
        tab,
        row: first,
        column: context.addresses.keyColumn(tab),
        rows: last - first + 1,
      };
    }
    case 'date':
    case 'month':
      return { is: 'date' };
    default:
      return undefined;
  }
}
