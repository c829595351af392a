import { figureKinds } from '../../kpis/figure-kind';
import {
  above,
  add,
  atLeast,
  blank,
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
import { dayBefore } from './in-window';

const own = ownOf('kpis');

/** The sums that stand above the months of the budget. */
const days = monthDays('budget', 'months');
const money = headMonths('budget', 'proofMonths', 'months');
const firstOfMonth = (day: Formula) => add(call('EOMONTH', day, -1), 1);
const from = [days, concat(symbol('>'), dayBefore)];
const moneyUntil = (day: Formula) => call('SUMIFS', money, ...from, days, concat(symbol('<='), day));

/** The day of the figures counts, not today: of a month under way, the part until that day. */
const now = own('figuresDay');
const thisMonth = firstOfMonth(now);
const shareOfThisMonth = over(
  add(subtract(now, thisMonth), 1),
  add(subtract(call('EOMONTH', now, 0), thisMonth), 1),
);
const moneySoFar = add(
  moneyUntil(subtract(thisMonth, 1)),
  multiply(call('SUMIFS', money, days, thisMonth), shareOfThisMonth),
);

/** A total counts the months of its window whole, and time is measured over the same months. */
const begins = when(equal(call('ABS', own('kind')), figureKinds.total), add(dayBefore, 1), own('start'));
const evenly = call(
  'IFERROR',
  when(
    above(own('due'), begins),
    call('MEDIAN', 0, 1, over(subtract(now, begins), subtract(own('due'), begins))),
    when(atLeast(now, own('due')), 1, 0),
  ),
  blank,
);
/** As the money is planned month by month; evenly where none is. */
const withMoney = when(
  atLeast(now, own('due')),
  1,
  call('IFERROR', call('MEDIAN', 0, 1, over(moneySoFar, moneyUntil(own('due')))), evenly),
);

/** How much of the time or of the money of the window had gone by on the day of the figures. */
export const shareGone = when(equal(own('phasing'), word('phasings', 'budget')), withMoney, evenly);
