import type { Code } from '../../workbook/choice-lists';
import { choice, computed, date, type FormulaOf, number, prose, text } from '../../workbook/column';
import {
  add,
  blank,
  call,
  type Formula,
  isEmpty,
  linksTo,
  subtract,
  symbol,
  when,
  whole,
} from '../../workbook/formula';
import type { TabId } from '../../workbook/tab-ids';
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

/** Where a row of the plan has somebody who answers for it. */
const owned = [
  'objectives',
  'goals',
  'initiatives',
  'channels',
  'campaigns',
  'content',
  'budget',
  'kpis',
] as const satisfies TabId[];

/** How many of them are this person's. */
const owns: FormulaOf = (environment) =>
  when(
    isEmpty(ownId),
    blank,
    owned
      .filter((tab) => environment.has(tab))
      .map((tab): Formula => call('COUNTIF', column<(typeof owned)[number]>(tab, 'owner'), linksTo(ownId)))
      .reduce(add, whole(0)),
  );

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
    signs: choice('yesNo'),
    signedOn: date(),
    owns: computed('whole', owns),
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
