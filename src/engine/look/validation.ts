import { wordLists } from '../../tabs/words';
import type { TypedColumn } from '../../workbook/column';
import type { Context } from '../draw/context';
import type { Validation } from '../sheet/writes';

/** The validation of a typed column; none where any text or number is welcome. */
export function validationOf(column: TypedColumn, context: Context): Validation | undefined {
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
