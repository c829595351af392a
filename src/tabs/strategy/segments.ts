import { choice, computed, prose, text } from '../../workbook/column';
import { table } from '../describe';
import { countLinks } from '../figures';

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
    campaigns: computed('whole', () => countLinks('campaigns', ['segment']), { needs: 'campaigns' }),
  },
});
