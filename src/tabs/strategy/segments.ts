import { choice, computed, link, prose, text, wholeNumber } from '../../workbook/column';
import { blank, call, divide, equal, isEmpty, when } from '../../workbook/formula';
import { answer, ownOf, word } from '../cells';
import { table } from '../describe';
import { countLinks, sumLinks } from '../figures';

const own = ownOf('segments');

/** Whom the market is made of, which of them the plan speaks to, and why. */
export const segments = table({
  id: 'segments',
  group: 'strategy',
  size: 'full',
  prefix: 'S',
  name: 'segment',
  roomy: true,
  columns: {
    segment: text(),
    targeted: choice('yesNo'),
    size: text(),
    type: text(),
    age: text(),
    gender: text(),
    place: text(),
    language: text(),
    income: text(),
    interests: prose(),
    behaviour: prose(),
    platforms: prose(),
    values: prose(),
    decides: prose(),
    why: prose(),
    message: prose(),
    channel: link('channels'),
    alsoChannel: link('channels'),
    customers: wholeNumber(),
    customersShare: computed(
      'share',
      () =>
        when(isEmpty(own('customers')), blank, divide(own('customers'), answer('strategy', 'customerCount'))),
      { needs: 'strategy' },
    ),
    turn: computed('whole', () => when(equal(own('targeted'), word('yesNo', 'yes')), call('ROW')), {
      hidden: true,
      needs: 'situation',
    }),
    campaigns: computed('whole', () => countLinks('campaigns', ['segment']), { needs: 'campaigns' }),
    planned: computed('money', () => sumLinks('campaigns', 'segment', 'planned'), { needs: 'campaigns' }),
    revenue: computed('money', () => sumLinks('campaigns', 'segment', 'revenue'), { needs: 'campaigns' }),
  },
});
