import {
  add,
  atLeast,
  call,
  concat,
  equal,
  type Formula,
  multiply,
  over,
  subtract,
  symbol,
  when,
} from '../../workbook/formula';
import { headMonths, monthDays, ownOf, word } from '../cells';
import { expectedShare, today } from '../figures';

const own = ownOf('kpis');

/** The sums that stand above the months of the budget. */
const days = monthDays('budget', 'months');
const money = headMonths('budget', 'proofMonths', 'months');
const firstOfMonth = (day: Formula) => add(call('EOMONTH', day, -1), 1);
const from = [days, concat(symbol('>='), firstOfMonth(own('start')))];
const moneyUntil = (day: Formula) => call('SUMIFS', money, ...from, days, concat(symbol('<='), day));

const thisMonth = firstOfMonth(today);
const shareOfThisMonth = over(
  add(subtract(today, thisMonth), 1),
  add(subtract(call('EOMONTH', today, 0), thisMonth), 1),
);
const moneySoFar = add(
  moneyUntil(subtract(thisMonth, 1)),
  multiply(call('SUMIFS', money, days, thisMonth), shareOfThisMonth),
);

const evenly = expectedShare(own('start'), own('due'));
/** As the money is planned month by month; evenly where none is. */
const withMoney = when(
  atLeast(today, own('due')),
  1,
  call('IFERROR', call('MEDIAN', 0, 1, over(moneySoFar, moneyUntil(own('due')))), evenly),
);

/** How much of the way should be behind us by now. */
export const expected = when(equal(own('phasing'), word('phasings', 'budget')), withMoney, evenly);
