import { choice, computed, date, link, prose, text } from '../../workbook/column';
import { call, linkedId, lookUp, when } from '../../workbook/formula';
import { column, ownOf } from '../cells';
import { table } from '../describe';
import { lateWord, ofLinked, orderByDay } from '../figures';

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
    formerCampaign: link('campaigns', { wide: true }),
    formerMessage: prose(),
    message: prose(),
    updateDue: date(),
    campaignMessage: computed('text', () => ofLinked('campaigns', own('campaign'), 'message'), {
      wide: true,
    }),
    personaMessage: computed('text', () => ofLinked('personas', own('persona'), 'message'), {
      wide: true,
      needs: 'personas',
    }),
    turn: computed('whole', () => when(call('ISNUMBER', own('date')), orderByDay(own('date'))), {
      hidden: true,
      needs: 'calendar',
    }),
    goal: computed(
      'text',
      () => lookUp(linkedId(own('campaign')), column('campaigns', 'id'), column('campaigns', 'servedGoal')),
      { wide: true },
    ),
    late: computed('text', () => lateWord(own('date')), { statuses: ['lateness'] }),
  },
});
