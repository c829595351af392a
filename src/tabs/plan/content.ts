import { choice, computed, date, link, prose, text } from '../../workbook/column';
import { linkedId, lookUp } from '../../workbook/formula';
import { column, ownOf } from '../cells';
import { table } from '../describe';
import { lateWord } from '../figures';

const own = ownOf('content');

/** What is published when, where, for whom, at which stage of buying; and what there is already. */
export const content = table({
  id: 'content',
  group: 'plan',
  size: 'full',
  prefix: 'N',
  name: 'title',
  roomy: true,
  columns: {
    title: text(),
    campaign: link('campaigns', { wide: true }),
    date: date(),
    type: choice('contentTypes'),
    topic: text(),
    channel: link('channels'),
    persona: link('personas'),
    stage: link('journey'),
    state: choice('contentStates'),
    keyword: text(),
    callToAction: text(),
    owner: link('people'),
    status: choice('workStatuses'),
    link: text({ wide: true }),
    result: prose(),
    goal: computed(
      'text',
      () => lookUp(linkedId(own('campaign')), column('campaigns', 'id'), column('campaigns', 'servedGoal')),
      { wide: true },
    ),
    late: computed('text', () => lateWord(own('date'))),
  },
});
