import { choice, computed, link, prose, text } from '../../workbook/column';
import { table } from '../describe';
import { countLinks } from '../figures';

/** The stages of buying: who takes part, what decides, where it is sold, what helps. */
export const journey = table({
  id: 'journey',
  group: 'strategy',
  size: 'full',
  prefix: 'J',
  name: 'stage',
  columns: {
    stage: text(),
    persona: link('personas', { wide: true }),
    involved: prose(),
    purchase: choice('purchases'),
    criteria: prose(),
    salesChannel: prose(),
    soldAt: link('channels'),
    seller: link('people'),
    helps: prose(),
    content: computed('whole', () => countLinks('content', ['stage']), { needs: 'content' }),
  },
});
