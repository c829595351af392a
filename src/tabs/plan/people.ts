import { choice, computed, number, prose, text } from '../../workbook/column';
import {
  blank,
  call,
  column,
  type Formula,
  isEmpty,
  linksTo,
  own,
  subtract,
  symbol,
  when,
  word,
} from '../../workbook/formula';
import { table } from '../../workbook/tab';

const mine = [column('tasks', 'responsible'), linksTo(own('id'))];
const withStatus = (status: string): Formula[] => [column('tasks', 'status'), word('workStatuses', status)];
const closed = (of: (status: Formula[]) => Formula): Formula[] =>
  ['done', 'stopped'].map((status) => of(withStatus(status)));

/** All of mine, less those that are done or stopped. */
const open = (all: Formula, [done, stopped]: Formula[]): Formula =>
  when(isEmpty(own('id')), blank, subtract(subtract(all, done ?? symbol('')), stopped ?? symbol('')));

/** Who takes part, in which part, and who may see what. */
export const people = table({
  id: 'people',
  group: 'plan',
  size: 'full',
  prefix: 'Y',
  name: 'person',
  roomy: true,
  columns: {
    person: text(),
    part: prose(),
    team: choice('teams'),
    email: text(),
    access: choice('accesses'),
    weekly: number(),
    tasksOpen: computed(
      'whole',
      () =>
        open(
          call('COUNTIFS', ...mine),
          closed((status) => call('COUNTIFS', ...mine, ...status)),
        ),
      { needs: 'tasks' },
    ),
    hours: computed(
      'mixed',
      () =>
        open(
          call('SUMIFS', column('tasks', 'hours'), ...mine),
          closed((status) => call('SUMIFS', column('tasks', 'hours'), ...mine, ...status)),
        ),
      { needs: 'tasks' },
    ),
  },
});
