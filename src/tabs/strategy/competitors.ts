import { choice, computed, link, prose, share, text } from '../../workbook/column';
import { blank, call, divide, isEmpty, when } from '../../workbook/formula';
import { answer, ownOf } from '../cells';
import { table } from '../describe';

const own = ownOf('competitors');

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
    compared: computed(
      'number',
      () =>
        when(
          call('OR', isEmpty(own('marketShare')), isEmpty(answer('strategy', 'ownShare'))),
          blank,
          divide(own('marketShare'), answer('strategy', 'ownShare')),
        ),
      { needs: 'strategy' },
    ),
  },
});
