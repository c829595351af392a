import type { Code } from '../../workbook/choice-lists';
import { computed, date, link, number, prose } from '../../workbook/column';
import {
  add,
  blank,
  call,
  concat,
  equal,
  type Formula,
  isEmpty,
  linkedId,
  linksTo,
  lookUp,
  over,
  subtract,
  symbol,
  when,
} from '../../workbook/formula';
import { column, monthBlock, monthDays, ownOf, word } from '../cells';
import { table } from '../describe';

const own = ownOf('weekly');
const metric = linkedId(own('metric'));

const firstOfMonth = add(call('EOMONTH', own('week'), -1), 1);
const ifDated = (worded: Formula): Formula =>
  when(isEmpty(own('metric')), blank, when(call('ISNUMBER', own('week')), worded, blank));

/** The weeks of this metric that begin in the month of this one. */
const weeks = column('weekly', 'week');
const ofMetric = [column('weekly', 'metric'), linksTo(metric)];
const ofMonth = [
  ...ofMetric,
  weeks,
  concat(symbol('>='), firstOfMonth),
  weeks,
  concat(symbol('<='), call('EOMONTH', own('week'), 0)),
];
const values = column('weekly', 'value');
const sum = call('SUMIFS', values, ...ofMonth);
const first = call('SUMIFS', values, ...ofMetric, weeks, call('MINIFS', weeks, ...ofMonth));
const last = call('SUMIFS', values, ...ofMetric, weeks, call('MAXIFS', weeks, ...ofMonth));
const mean = call('IFERROR', over(sum, call('COUNTIFS', ...ofMonth)), blank);

/** What they make of the month: their sum, or their last, first or mean value where the metric is no flow. */
const reading = lookUp(metric, column('metrics', 'id'), column('metrics', 'reading'));
const isRead = (kind: Code<'flowStock'>) => equal(reading, word('flowStock', kind));
const fromWeeks = when(
  call('OR', isRead('stock'), isRead('rate')),
  last,
  when(isRead('opening'), first, when(isRead('average'), mean, sum)),
);

/** What the metrics tab holds for the month of this week; blank where nobody entered it. */
const held = call(
  'INDEX',
  monthBlock('metrics', 'months'),
  call('MATCH', metric, column('metrics', 'id'), 0),
  call('MATCH', firstOfMonth, monthDays('metrics', 'months'), 0),
);

/** Figures of single weeks, beside the month that they add up to. */
export const weekly = table({
  id: 'weekly',
  group: 'measure',
  size: 'full',
  prefix: 'Q',
  name: 'note',
  columns: {
    note: prose(),
    metric: link('metrics', { wide: true }),
    week: date(),
    value: number(),
    fromWeeks: computed('mixed', () => ifDated(fromWeeks)),
    monthHeld: computed('mixed', () => ifDated(call('IFERROR', when(isEmpty(held), blank, held), blank))),
    difference: computed('mixed', () =>
      when(
        call('OR', isEmpty(own('fromWeeks')), isEmpty(own('monthHeld'))),
        blank,
        subtract(own('fromWeeks'), own('monthHeld')),
      ),
    ),
  },
});
