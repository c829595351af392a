import { checked, choice, computed, date, link, number, prose } from '../../workbook/column';
import {
  above,
  add,
  blank,
  call,
  concat,
  differs,
  equal,
  type Formula,
  isEmpty,
  lookUp,
  multiply,
  subtract,
  symbol,
  when,
  whole,
} from '../../workbook/formula';
import { column, ownOf, word } from '../cells';
import { table } from '../describe';
import { countLinks, ofLinked, sumLinks } from '../figures';
import { mixedNumber } from '../mixed-number';

const own = ownOf('goals');

/** The criteria, each with the verdict of the last check. */
export const criteria = ['specific', 'measurable', 'achievable', 'relevant', 'timed'] as const;
const verdict = checked({ list: 'smartVerdicts' });

/** What proves the goal: the KPI of its metric that is linked to it. */
const pair = concat(concat(own('id'), symbol('|')), own('metric'));
const ofKpi = (cell: 'actual' | 'progress' | 'status'): Formula =>
  when(isEmpty(own('metric')), blank, lookUp(pair, column('kpis', 'pair'), column('kpis', cell)));

/** How many rows of its KPI say otherwise than the goal does. */
const otherwise = (cell: 'target' | 'upper' | 'way', says: Formula): Formula =>
  call(
    'SUMPRODUCT',
    multiply(
      multiply(equal(column('kpis', 'pair'), pair), call('ISNUMBER', column('kpis', cell))),
      differs(column('kpis', cell), says),
    ),
  );
const differsIn = (cell: 'target' | 'upper') =>
  when(call('ISNUMBER', own(cell)), above(otherwise(cell, own(cell)), 0), equal(1, 0));
const directions = [
  ['up', whole(1)],
  ['down', subtract(0, 1)],
  ['within', whole(0)],
] as const;
const turned = directions.reduceRight<Formula>(
  (others, [direction, says]) =>
    when(equal(own('direction'), word('directions', direction)), above(otherwise('way', says), 0), others),
  equal(1, 0),
);
const disagrees = call('OR', differsIn('target'), differsIn('upper'), turned);

/** A goal has the verdict of the KPI that proves it; where the two disagree, neither is shown for the other. */
const status = when(
  call('AND', isEmpty(own('id')), isEmpty(own('goal'))),
  blank,
  when(
    disagrees,
    word('kpiStatuses', 'conflict'),
    when(isEmpty(ofKpi('status')), word('kpiStatuses', 'noData'), ofKpi('status')),
  ),
);

/** The goals, each a sentence with the fields that make it SMART, and what the plan does for it. */
export const goals = table({
  id: 'goals',
  group: 'strategy',
  size: 'light',
  prefix: 'G',
  mixed: mixedNumber,
  name: 'goal',
  columns: {
    goal: prose(),
    objective: link('objectives', { wide: true }),
    horizon: choice('horizons'),
    priority: choice('priorities'),
    metric: choice('kpis', { open: true }),
    unit: choice('units'),
    direction: choice('directions'),
    baseline: number(),
    target: number(),
    upper: number(),
    start: date(),
    due: date(),
    owner: link('people'),
    why: prose(),
    note: prose(),
    remark: checked({ wide: true }),
    specific: verdict,
    measurable: verdict,
    achievable: verdict,
    relevant: verdict,
    timed: verdict,
    score: computed('whole', () =>
      when(
        isEmpty(own('timed')),
        blank,
        criteria.map((each) => when(equal(own(each), word('smartVerdicts', 'yes')), 1, 0)).reduce(add),
      ),
    ),
    initiatives: computed('whole', () => countLinks('initiatives', ['goal']), { needs: 'initiatives' }),
    campaigns: computed('whole', () => countLinks('campaigns', ['servedGoal', 'alsoGoal']), {
      needs: 'campaigns',
    }),
    planned: computed('money', () => sumLinks('campaigns', 'servedGoal', 'planned'), { needs: 'campaigns' }),
    companyGoal: computed('text', () => ofLinked('objectives', own('objective'), 'serves'), {
      wide: true,
      needs: 'objectives',
    }),
    actual: computed('mixed', () => ofKpi('actual'), { needs: 'kpis' }),
    progress: computed('share', () => when(disagrees, blank, ofKpi('progress')), { needs: 'kpis' }),
    status: computed('text', () => status, { needs: 'kpis', statuses: ['kpiStatuses'] }),
  },
});
