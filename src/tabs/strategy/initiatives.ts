import { choice, computed, link, text } from '../../workbook/column';
import { table } from '../describe';
import { countLinks, sumLinks } from '../figures';

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
  },
});
