import { computed, link, prose, text } from '../../workbook/column';
import { table } from '../describe';
import { countLinks, sumLinks } from '../figures';

/** One buyer at a time: what troubles them, what they want, how they buy, what to tell them. */
export const personas = table({
  id: 'personas',
  group: 'strategy',
  size: 'full',
  prefix: 'P',
  name: 'persona',
  columns: {
    persona: text(),
    segment: link('segments', { wide: true }),
    challenges: prose(),
    goals: prose(),
    habits: prose(),
    message: prose(),
    channels: prose(),
    channel: link('channels'),
    alsoChannel: link('channels'),
    campaigns: computed('whole', () => countLinks('campaigns', ['persona']), { needs: 'campaigns' }),
    content: computed('whole', () => countLinks('content', ['persona']), { needs: 'content' }),
    planned: computed('money', () => sumLinks('campaigns', 'persona', 'planned'), { needs: 'campaigns' }),
  },
});
