import { choice, computed, link, text } from '../../workbook/column';
import { blank, call, equal, type Formula, isEmpty, linksTo, multiply, when } from '../../workbook/formula';
import { column, ownId, ownOf } from '../cells';
import { table } from '../describe';
import { countLinks, shareOf, sumLinks } from '../figures';

const own = ownOf('initiatives');

/** The first or last of a day of its campaigns; empty where they have none. */
const dayOfCampaigns = (of: 'MINIFS' | 'MAXIFS', day: 'start' | 'end'): Formula => {
  const found = call(of, column('campaigns', day), column('campaigns', 'initiative'), linksTo(ownId));
  return when(isEmpty(ownId), blank, when(equal(found, 0), blank, found));
};

/** The strategic moves that serve goals; campaigns carry them out. */
export const initiatives = table({
  id: 'initiatives',
  group: 'strategy',
  size: 'full',
  prefix: 'I',
  name: 'initiative',
  columns: {
    initiative: text(),
    goal: link('goals', { wide: true }),
    kind: choice('initiativeKinds'),
    segment: link('segments'),
    priority: choice('priorities'),
    owner: link('people'),
    status: choice('workStatuses'),
    campaigns: computed('whole', () => countLinks('campaigns', ['initiative']), { needs: 'campaigns' }),
    planned: computed('money', () => sumLinks('campaigns', 'initiative', 'planned'), { needs: 'campaigns' }),
    actual: computed('money', () => sumLinks('campaigns', 'initiative', 'actual'), { needs: 'spend' }),
    rank: computed(
      'number',
      () => call('IFERROR', when(isEmpty(own('priority')), blank, multiply(own('priority'), 1)), blank),
      {
        hidden: true,
      },
    ),
    priorityShare: computed('share', () => shareOf(own('rank'), 'initiatives', 'rank')),
    moneyShare: computed('share', () => shareOf(own('planned'), 'initiatives', 'planned'), {
      needs: 'campaigns',
    }),
    hours: computed('number', () => sumLinks('campaigns', 'initiative', 'hours'), { needs: 'tasks' }),
    from: computed('date', () => dayOfCampaigns('MINIFS', 'start'), { needs: 'campaigns' }),
    until: computed('date', () => dayOfCampaigns('MAXIFS', 'end'), { needs: 'campaigns' }),
    revenue: computed('money', () => sumLinks('campaigns', 'initiative', 'revenue'), { needs: 'campaigns' }),
    actualRevenue: computed('money', () => sumLinks('campaigns', 'initiative', 'actualRevenue'), {
      needs: 'campaigns',
    }),
  },
});
