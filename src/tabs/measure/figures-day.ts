import type { Code } from '../../workbook/choice-lists';
import { above, add, atMost, call, concat, equal, type Formula, symbol, when } from '../../workbook/formula';
import { monthDays, ownMonths, ownOf, word } from '../cells';
import { anyNumber, today } from '../figures';
import { untilDue } from './in-window';

const own = ownOf('kpis');

const endOfLast = call('EOMONTH', own('lastFigure'), 0);
/** Today where the month under way has a figure, else the end of the last month that has one; the due day at the latest. */
export const figuresDay = untilDue(
  when(above(own('lastFigure'), 0), when(atMost(endOfLast, today), endOfLast, today), today),
);

/** Two periods of the window that begin after the day of the figures are over. */
const twoOver = (secondBegins: Formula, secondEnds: Formula): Formula =>
  call('AND', atMost(secondBegins, own('due')), atMost(untilDue(secondEnds), today));
const months = (each: number): Formula =>
  twoOver(add(call('EOMONTH', own('figuresDay'), each), 1), call('EOMONTH', own('figuresDay'), 2 * each));
const looksAt = (rhythm: Code<'rhythms'>) => equal(own('rhythm'), word('rhythms', rhythm));

const never = equal(1, 0);
const days = monthDays('kpis', 'months');
/** A figure of the month under way is none of a complete month, but it tells that somebody looks. */
const isUnderWay = above(
  call(
    'COUNTIFS',
    ownMonths('months'),
    anyNumber,
    days,
    concat(symbol('>'), call('EOMONTH', today, -1)),
    days,
    concat(symbol('<='), untilDue(today)),
  ),
  0,
);

/** More than one period of the row's rhythm has gone by since the day of its figures: they say nothing of today. */
export const isStale = when(
  isUnderWay,
  never,
  when(
    looksAt('weekly'),
    twoOver(add(own('figuresDay'), 8), add(own('figuresDay'), 14)),
    // What is looked at when its campaign ends is not awaited before.
    when(looksAt('campaignEnd'), never, when(looksAt('quarterly'), months(3), months(1))),
  ),
);
