import { kpiOf } from '../../kpis/catalogue';
import { checked, choice, computed, date, link, number, prose } from '../../workbook/column';
import { add, blank, concat, equal, isEmpty, lookUp, symbol, when } from '../../workbook/formula';
import { column, ownOf, word } from '../cells';
import { table } from '../describe';
import { countLinks, expectedShare, progress, statusWord, sumLinks } from '../figures';

const own = ownOf('goals');

/** The criteria, each with the verdict of the last check. */
export const criteria = ['specific', 'measurable', 'achievable', 'relevant', 'timed'] as const;
const verdict = checked({ list: 'smartVerdicts' });

/** The goals, each a sentence with the fields that make it SMART, and what the plan does for it. */
export const goals = table({
  id: 'goals',
  group: 'strategy',
  size: 'light',
  prefix: 'G',
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
    actual: computed(
      'mixed',
      () =>
        when(
          isEmpty(own('metric')),
          symbol(''),
          lookUp(
            concat(concat(own('id'), symbol('|')), own('metric')),
            column('kpis', 'pair'),
            column('kpis', 'actual'),
          ),
        ),
      { needs: 'kpis' },
    ),
    progress: computed('share', (_, row) => progress(row['direction'] ?? kpiOf(row['metric'])?.direction), {
      needs: 'kpis',
    }),
    status: computed(
      'text',
      (_, row) =>
        statusWord(
          own('progress'),
          expectedShare(own('start'), own('due')),
          own('start'),
          row['direction'] ?? kpiOf(row['metric'])?.direction,
        ),
      { needs: 'kpis' },
    ),
  },
});
