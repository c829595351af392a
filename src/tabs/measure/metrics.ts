import type { Code } from '../../workbook/choice-lists';
import { choice, computed, monthly, text } from '../../workbook/column';
import { blank, call, concat, equal, isEmpty, linksTo, over, symbol, when } from '../../workbook/formula';
import { answer, column, monthDays, ownId, ownMonths, ownOf, word, words } from '../cells';
import { table } from '../describe';
import { anyNumber } from '../figures';
import { mixedNumber } from '../mixed-number';

const own = ownOf('metrics');

const days = monthDays('metrics', 'months');
const cells = ownMonths('months');
const untilToday = concat(symbol('<='), answer('start', 'today'));
const filled = call('COUNTIFS', cells, anyNumber, days, untilToday);
const firstFilled = call('MINIFS', days, cells, anyNumber, days, untilToday);
const lastFilled = call('MAXIFS', days, cells, anyNumber, days, untilToday);
const sumWhere = (day: typeof days) => call('SUMIFS', cells, days, day);

/** The catalogue knows how its measures are read; of people's own, the row says so. */
const reading = call(
  'IFERROR',
  call('INDEX', words('measureKinds'), call('MATCH', own('measure'), words('measures'), 0)),
  concat(own('kind'), blank),
);
const isRead = (kind: Code<'flowStock'>) => equal(own('reading'), word('flowStock', kind));

/** Flows are summed to date; of levels the last, the first or the mean counts, never the sum. */
const toDate = when(
  isRead('average'),
  call('IFERROR', over(sumWhere(untilToday), filled), blank),
  sumWhere(
    when(
      isRead('opening'),
      firstFilled,
      when(call('OR', isRead('stock'), isRead('rate')), lastFilled, untilToday),
    ),
  ),
);

/** The figure of the last week that was entered, where weeks are. */
const ofWeeks = [column('weekly', 'metric'), linksTo(ownId)];
const lastWeek = call('MAXIFS', column('weekly', 'week'), ...ofWeeks);
const latestWeek = when(
  isEmpty(ownId),
  blank,
  when(
    equal(call('COUNTIFS', ...ofWeeks), 0),
    blank,
    call('SUMIFS', column('weekly', 'value'), ...ofWeeks, column('weekly', 'week'), lastWeek),
  ),
);

/** The numbers behind the KPIs, one a month. */
export const metrics = table({
  id: 'metrics',
  group: 'measure',
  size: 'light',
  prefix: 'M',
  mixed: mixedNumber,
  name: 'measure',
  columns: {
    measure: choice('measures', { open: true }),
    kind: choice('flowStock'),
    tool: text(),
    reading: computed('text', () => when(isEmpty(own('measure')), blank, reading), { hidden: true }),
    toDate: computed('mixed', () =>
      when(isEmpty(own('measure')), blank, when(equal(filled, 0), blank, toDate)),
    ),
    latestWeek: computed('mixed', () => latestWeek, { needs: 'weekly' }),
    months: monthly('number'),
  },
});
