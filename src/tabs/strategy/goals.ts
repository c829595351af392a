import { choice, computed, date, link, number, prose } from '../../workbook/column';
import { column, concat, isEmpty, lookUp, own, symbol, when } from '../../workbook/formula';
import { table } from '../../workbook/tab';
import { countLinks, expectedShare, progress, statusWord, sumLinks } from '../figures';

/** The goals, each a sentence with the fields that make it SMART, and what the plan does for it. */
export const goals = table({
  id: 'goals',
  group: 'strategy',
  size: 'light',
  prefix: 'G',
  name: 'goal',
  columns: {
    goal: prose({ width: 280 }),
    objective: link('objectives', { width: 180 }),
    horizon: choice('horizons'),
    priority: choice('priorities', { width: 70 }),
    metric: choice('kpis', { open: true, width: 170 }),
    unit: choice('units', { width: 90 }),
    direction: choice('directions', { width: 110 }),
    baseline: number(),
    target: number(),
    upper: number(),
    start: date(),
    due: date(),
    owner: link('people', { width: 130 }),
    why: prose(),
    campaigns: computed('whole', () => countLinks('campaigns', 'servedGoal'), { needs: 'campaigns' }),
    planned: computed('money', () => sumLinks('campaigns', 'servedGoal', 'planned'), { needs: 'campaigns' }),
    actual: computed('mixed', () =>
      when(
        isEmpty(own('metric')),
        symbol(''),
        lookUp(concat(concat(own('id'), symbol('|')), own('metric')), column('kpis', 'pair'), column('kpis', 'actual')),
      ),
      { needs: 'kpis' },
    ),
    progress: computed('share', (_, row) => progress(row['direction']), { needs: 'kpis' }),
    status: computed(
      'text',
      () => statusWord(own('progress'), expectedShare(own('start'), own('due')), own('start')),
      { needs: 'kpis' },
    ),
  },
});
