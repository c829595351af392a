import { choice, computed, link, prose } from '../../workbook/column';
import { blank, call, isEmpty, when } from '../../workbook/formula';
import { ownOf, word, words } from '../cells';
import { table } from '../describe';
import { countLinks, orderByWeight } from '../figures';

const own = ownOf('swot');

const kind = call('MATCH', own('kind'), words('swotKinds'), 0);

/** Strengths, weaknesses, opportunities and threats, each with the initiative that answers it. */
export const swot = table({
  id: 'swot',
  group: 'strategy',
  size: 'full',
  prefix: 'W',
  name: 'item',
  columns: {
    item: prose(),
    kind: choice('swotKinds'),
    source: choice('swotSources'),
    weight: choice('priorities'),
    answeredBy: link('initiatives', { wide: true }),
    differentiates: choice('yesNo'),
    campaigns: computed('whole', () => countLinks('campaigns', ['differentiator']), { needs: 'campaigns' }),
    rivals: computed('whole', () => countLinks('competitors', ['weakness']), { needs: 'competitors' }),
    turn: computed('whole', () => call('IFERROR', orderByWeight(kind, own('weight')), blank), {
      hidden: true,
      needs: 'situation',
    }),
    answered: computed(
      'text',
      () =>
        when(
          isEmpty(own('item')),
          blank,
          when(isEmpty(own('answeredBy')), word('answers', 'open'), word('answers', 'answered')),
        ),
      { statuses: ['answers'] },
    ),
  },
});
