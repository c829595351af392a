import {
  add,
  atMost,
  blank,
  call,
  concat,
  equal,
  type Formula,
  multiply,
  symbol,
  tabJump,
  when,
} from '../../../workbook/formula';
import type { TabRow } from '../../../workbook/tab';
import { answer, monthBlock, monthDays, words } from '../../cells';
import { firstDay, lastDay } from '../../figures';
import { bar } from './bar';

/** Rows there are: plans of up to a year are shown by month, longer ones by quarter. */
export const periods = 12;
const monthsEach = when(atMost(answer('start', 'months'), periods), 1, 3);

/** The budget of the n-th month or quarter of the plan; blank after its end. */
export function monthRow(turn: number): TabRow {
  const month = (later: number): Formula =>
    call('EDATE', firstDay, add(multiply(monthsEach, turn - 1), later));
  const first = month(0);
  const ifInPlan = (worded: Formula) => () =>
    call(
      'IFERROR',
      when(call('AND', call('ISNUMBER', firstDay), atMost(first, lastDay)), worded, blank),
      blank,
    );
  const isQuarter = equal(monthsEach, 3);
  const planned = call(
    'SUM',
    inMonth(first),
    when(isQuarter, inMonth(month(1)), 0),
    when(isQuarter, inMonth(month(2)), 0),
  );
  const named = concat(
    concat(monthWord(first), when(isQuarter, concat(symbol(' – '), monthWord(month(2))))),
    concat(symbol(' '), call('YEAR', first)),
  );
  return {
    kind: 'tab',
    tab: 'budget',
    label: ifInPlan(tabJump('budget', named)),
    count: ifInPlan(planned),
    shown: 'money',
    remark: () => bar(answer('summary', `month${turn}`)),
  };
}

const monthWord = (day: Formula): Formula => call('INDEX', words('months'), call('MONTH', day));

/** All lines of a month, wherever its column stands; text in amounts counts for nothing. */
const inMonth = (day: Formula): Formula =>
  call(
    'IFERROR',
    call(
      'SUM',
      call('INDEX', monthBlock('budget', 'months'), 0, call('MATCH', day, monthDays('budget', 'months'), 0)),
    ),
    0,
  );
