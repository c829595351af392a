import { choice, computed, date, link, number, text } from '../../workbook/column';
import { equal, when } from '../../workbook/formula';
import { ownOf, word } from '../cells';
import { table } from '../describe';
import { lateWord, ofLinked, orderByDay } from '../figures';

const own = ownOf('tasks');

/** What has to be done in which campaign, by whom and by when; milestones are tasks that the timeline shows. */
export const tasks = table({
  id: 'tasks',
  group: 'plan',
  size: 'full',
  prefix: 'T',
  name: 'task',
  columns: {
    task: text(),
    campaign: link('campaigns', { wide: true }),
    kind: choice('taskKinds'),
    responsible: link('people'),
    accountable: link('people'),
    consulted: link('people'),
    informed: link('people'),
    start: date(),
    due: date(),
    hours: number(),
    status: choice('workStatuses'),
    goal: computed('text', () => ofLinked('campaigns', own('campaign'), 'servedGoal'), { wide: true }),
    late: computed('text', () => lateWord(own('due')), { statuses: ['lateness'] }),
    order: computed(
      'whole',
      () => when(equal(own('kind'), word('taskKinds', 'milestone')), orderByDay(own('due'))),
      { hidden: true, needs: 'timeline' },
    ),
  },
});
