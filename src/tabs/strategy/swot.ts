import { choice, computed, link, prose } from '../../workbook/column';
import { blank, isEmpty, when } from '../../workbook/formula';
import { ownOf, word } from '../cells';
import { table } from '../describe';

const own = ownOf('swot');

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
    answered: computed('text', () =>
      when(
        isEmpty(own('item')),
        blank,
        when(isEmpty(own('answeredBy')), word('answers', 'open'), word('answers', 'answered')),
      ),
    ),
  },
});
