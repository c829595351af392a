import { choice, date, link, money, prose, text } from '../../workbook/column';
import { table } from '../describe';

/** Money promised and money paid, one row each, on a budget line. */
export const spend = table({
  id: 'spend',
  group: 'plan',
  size: 'full',
  prefix: 'E',
  name: 'supplier',
  columns: {
    supplier: text(),
    line: link('budget', { wide: true }),
    date: date(),
    amount: money(),
    state: choice('spendStates'),
    note: prose(),
  },
});
