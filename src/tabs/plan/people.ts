import type { Code } from '../../workbook/choice-lists';
import { choice, computed, number, prose, text } from '../../workbook/column';
import { blank, call, type Formula, isEmpty, linksTo, subtract, symbol, when } from '../../workbook/formula';
import { column, ownId, word } from '../cells';
import { table } from '../describe';

const mine = [column('tasks', 'responsible'), linksTo(ownId)];
const withStatus = (status: Code<'workStatuses'>): Formula[] => [
  column('tasks', 'status'),
  word('workStatuses', status),
];
const closed = (of: (status: Formula[]) => Formula): Formula[] =>
  (['done', 'stopped'] as const).map((status) => of(withStatus(status)));

/** All of mine, less those that are done or stopped. */
const open = (all: Formula, [done, stopped]: Formula[]): Formula =>
  when(isEmpty(ownId), blank, subtract(subtract(all, done ?? symbol('')), stopped ?? symbol('')));

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
