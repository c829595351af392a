import { choice, computed, date, link, number, text } from '../../workbook/column';
import { table } from '../../workbook/tab';
import { lateWord } from '../figures';

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
    late: computed('text', () => lateWord('due')),
  },
});
