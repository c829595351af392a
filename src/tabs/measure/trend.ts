import type { Code } from '../../workbook/choice-lists';
import {
  above,
  add,
  blank,
  call,
  concat,
  equal,
  type Formula,
  isEmpty,
  subtract,
  symbol,
  when,
} from '../../workbook/formula';
import { monthDays, ownMonths, ownOf, word } from '../cells';
import { anyNumber, today } from '../figures';

const own = ownOf('kpis');

const days = monthDays('kpis', 'months');
const cells = ownMonths('months');
const inMonth = (day: Formula) => call('SUMIFS', cells, days, day);

/** Months that are over: what is counted of a month under way would seem to have fallen. */
const over = concat(symbol('<='), call('EOMONTH', add(today, 1), -1));
const lastOver = call('MAXIFS', days, cells, anyNumber, days, over);
export const latestMonth = when(equal(lastOver, 0), blank, lastOver);
export const latest = when(isEmpty(own('latestMonth')), blank, inMonth(own('latestMonth')));

/** The last one before it that has a figure. */
const earlier = [cells, anyNumber, days, concat(symbol('<'), own('latestMonth'))];
export const previous = when(
  isEmpty(own('latestMonth')),
  blank,
  when(equal(call('COUNTIFS', ...earlier), 0), blank, inMonth(call('MAXIFS', days, ...earlier))),
);

type Trend = Code<'trends'>;
const words: Record<string, { up: Trend; down: Trend }> = {
  up: { up: 'upBetter', down: 'downWorse' },
  down: { up: 'upWorse', down: 'downBetter' },
};

/** Where it went, and whether that is good, in signs and words that every spreadsheet shows and prints. */
export function trend(direction: string | undefined): Formula {
  const { up, down } = words[direction ?? ''] ?? { up: 'up', down: 'down' };
  const step = subtract(own('latest'), own('previous'));
  return when(
    call('OR', isEmpty(own('latest')), isEmpty(own('previous'))),
    blank,
    when(
      equal(step, 0),
      word('trends', 'same'),
      when(above(step, 0), word('trends', up), word('trends', down)),
    ),
  );
}
