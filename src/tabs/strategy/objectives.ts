import { computed, link, number, prose, text } from '../../workbook/column';
import { table } from '../describe';
import { countLinks } from '../figures';

/** What the business wants; goals hang on these. */
export const objectives = table({
  id: 'objectives',
  group: 'strategy',
  size: 'full',
  prefix: 'O',
  name: 'objective',
  columns: {
    objective: prose(),
    measure: text({ wide: true }),
    target: number(),
    owner: link('people'),
    goals: computed('whole', () => countLinks('goals', ['objective'])),
  },
});
