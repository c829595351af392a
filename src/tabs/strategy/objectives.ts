import { choice, computed, link, number, prose, text } from '../../workbook/column';
import { add, blank, isEmpty, when } from '../../workbook/formula';
import { ownId } from '../cells';
import { table } from '../describe';
import { countLinks } from '../figures';

/** What is under an objective: its own goals, and those of the objectives that serve it. */
const goalsUnder = when(
  isEmpty(ownId),
  blank,
  add(countLinks('goals', ['objective']), countLinks('goals', ['companyGoal'])),
);

/** What the business wants, from the aims of the company down to those of marketing; goals serve these. */
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
    level: choice('objectiveLevels'),
    serves: link('objectives', { wide: true }),
    goals: computed('whole', () => goalsUnder),
    served: computed('whole', () => countLinks('objectives', ['serves'])),
  },
});
