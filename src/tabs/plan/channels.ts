import { choice, computed, link, number, prose, text } from '../../workbook/column';
import {
  add,
  blank,
  call,
  concat,
  divide,
  type Formula,
  isEmpty,
  linksTo,
  multiply,
  over,
  subtract,
  symbol,
  when,
} from '../../workbook/formula';
import { answer, column, ownId, ownOf } from '../cells';
import { table } from '../describe';
import { countLinks, firstDay, lastDay, ofLinked, sumLinks } from '../figures';
import { promise } from './campaign-brief';

const own = ownOf('channels');

const weighed = call('SUMPRODUCT', column('channels', 'weight'), column('channels', 'expectedReturn'));

/** What campaigns have planned here by the shares of their channels. */
const byCampaigns = when(
  isEmpty(ownId),
  blank,
  (
    [
      ['channel', 'onMain'],
      ['secondChannel', 'onSecond'],
      ['thirdChannel', 'onThird'],
    ] as const
  )
    .map(
      ([channel, money]): Formula =>
        call('SUMIF', column('campaigns', channel), linksTo(ownId), column('campaigns', money)),
    )
    .reduce(add),
);

/** Pieces of content dated within the plan. */
const posts = when(
  isEmpty(ownId),
  blank,
  call(
    'COUNTIFS',
    column('content', 'channel'),
    linksTo(ownId),
    column('content', 'date'),
    concat(symbol('>='), firstDay),
    column('content', 'date'),
    concat(symbol('<='), lastDay),
  ),
);

/** What its frequency comes to over the weeks of the plan. */
const postsDue = call(
  'IFERROR',
  when(
    isEmpty(own('perWeek')),
    blank,
    call('ROUND', multiply(own('perWeek'), over(add(subtract(lastDay, firstDay), 1), 7)), 0),
  ),
  blank,
);

/** The mix: what each channel is for, what it says, what it gets and what it should get. */
export const channels = table({
  id: 'channels',
  group: 'plan',
  size: 'full',
  prefix: 'H',
  name: 'channel',
  columns: {
    channel: text(),
    type: choice('channelTypes'),
    platform: text({ wide: true }),
    role: prose(),
    message: prose(),
    weight: number(),
    expectedReturn: number(),
    frequency: text({ wide: true }),
    leaders: text({ wide: true }),
    replies: text({ wide: true }),
    kpi: choice('kpis', { open: true }),
    owner: link('people'),
    sells: choice('yesNo'),
    perWeek: number(),
    questionsBy: link('people'),
    praiseBy: link('people'),
    replyHours: number(),
    followed: link('kpis', { wide: true }),
    followedStatus: computed('text', () => ofLinked('kpis', own('followed'), 'status'), {
      statuses: ['kpiStatuses'],
    }),
    posts: computed('whole', () => posts, { needs: 'content' }),
    postsDue: computed('whole', () => postsDue),
    campaigns: computed('whole', () => countLinks('campaigns', ['channel', 'secondChannel', 'thirdChannel'])),
    byCampaigns: computed('money', () => byCampaigns),
    stages: computed('whole', () => countLinks('journey', ['soldAt']), { needs: 'journey' }),
    promise: computed('text', () => promise('channels'), { wide: true, needs: 'strategy' }),
    promotion: computed(
      'text',
      () => when(isEmpty(ownId), blank, concat(answer('strategy', 'promotion'), blank)),
      {
        wide: true,
        needs: 'strategy',
      },
    ),
    planned: computed('money', () => sumLinks('budget', 'channel', 'total')),
    share: computed('share', () =>
      when(isEmpty(own('id')), blank, divide(own('planned'), call('SUM', column('budget', 'total')))),
    ),
    suggested: computed('share', () =>
      when(
        call('OR', isEmpty(own('weight')), isEmpty(own('expectedReturn'))),
        blank,
        divide(multiply(own('weight'), own('expectedReturn')), weighed),
      ),
    ),
    actual: computed('money', () => sumLinks('budget', 'channel', 'actual'), { needs: 'spend' }),
    variance: computed(
      'money',
      () => when(isEmpty(own('id')), blank, subtract(own('planned'), own('actual'))),
      { needs: 'spend' },
    ),
  },
});
