import { choice, computed, link, prose, share, text } from '../../workbook/column';
import { blank, divide, isEmpty, when } from '../../workbook/formula';
import { answer, ownOf } from '../cells';
import { table } from '../describe';
import { orderByWeight } from '../figures';

const own = ownOf('competitors');

/** Our share as it was typed, else as our sales and the reachable market give it. */
const ourShare = when(
  isEmpty(answer('strategy', 'ownShare')),
  answer('strategy', 'computedShare'),
  answer('strategy', 'ownShare'),
);

/** Who else the customer could choose, and which initiative answers them. */
export const competitors = table({
  id: 'competitors',
  group: 'strategy',
  size: 'full',
  prefix: 'R',
  name: 'competitor',
  columns: {
    competitor: text(),
    category: choice('competitorKinds'),
    marketShare: share(),
    position: prose(),
    strengths: prose(),
    weaknesses: prose(),
    difference: prose(),
    barriers: prose(),
    exploits: prose(),
    keywords: prose(),
    paidAds: prose(),
    threat: choice('priorities'),
    answeredBy: link('initiatives'),
    weakness: link('swot', { wide: true }),
    digital: choice('priorities'),
    digitalWork: prose(),
    turn: computed('whole', () => when(isEmpty(own('id')), blank, orderByWeight(1, own('threat'))), {
      hidden: true,
      needs: 'situation',
    }),
    compared: computed(
      'number',
      () => when(isEmpty(own('marketShare')), blank, divide(own('marketShare'), ourShare)),
      { needs: 'strategy' },
    ),
  },
});
