import { choice, computed, monthly, text } from '../../workbook/column';
import {
  answer,
  blank,
  call,
  concat,
  equal,
  isEmpty,
  monthDays,
  own,
  ownMonths,
  symbol,
  when,
  word,
} from '../../workbook/formula';
import { table } from '../../workbook/tab';
import { anyNumber } from '../figures';

const days = monthDays('metrics', 'months');
const cells = ownMonths('months');
const untilToday = concat(symbol('<='), answer('start', 'today'));
const lastFilled = call('MAXIFS', days, cells, anyNumber, days, untilToday);

/** The numbers behind the KPIs, one a month: flows are summed to date, of stocks the last one counts. */
export const metrics = table({
  id: 'metrics',
  group: 'measure',
  size: 'light',
  prefix: 'M',
  name: 'measure',
  columns: {
    measure: choice('measures', { open: true }),
    kind: choice('flowStock'),
    tool: text(),
    toDate: computed('mixed', () =>
      when(
        isEmpty(own('measure')),
        blank,
        when(
          equal(call('COUNTIFS', cells, anyNumber, days, untilToday), 0),
          blank,
          call(
            'SUMIFS',
            cells,
            days,
            when(equal(own('kind'), word('flowStock', 'stock')), lastFilled, untilToday),
          ),
        ),
      ),
    ),
    months: monthly('number'),
  },
});
