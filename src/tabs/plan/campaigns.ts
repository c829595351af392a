import { choice, computed, date, link, money, prose, share, text, wholeNumber } from '../../workbook/column';
import {
  blank,
  call,
  concat,
  divide,
  equal,
  type Formula,
  isEmpty,
  isNumber,
  linkedId,
  lookUp,
  subtract,
  symbol,
  when,
} from '../../workbook/formula';
import { column, ownOf } from '../cells';
import { table } from '../describe';
import { countLinks, ofLinked, orderByDay, sumLinks, today } from '../figures';
import { audience, kpiOfCampaign, mix, moneyOn, promise } from './campaign-brief';

const own = ownOf('campaigns');

const byInitiative = lookUp(
  linkedId(own('initiative')),
  column('initiatives', 'id'),
  column('initiatives', 'goal'),
);

/** The goal of its own link; without one, the goal of its initiative. */
const servedGoal = (hasInitiatives: boolean): Formula =>
  when(
    isEmpty(own('goal')),
    hasInitiatives ? when(equal(concat(byInitiative, blank), blank), blank, byInitiative) : blank,
    own('goal'),
  );

/** What is done, for which goal, when, by whom, and what it should bring. */
export const campaigns = table({
  id: 'campaigns',
  group: 'plan',
  size: 'light',
  prefix: 'C',
  name: 'campaign',
  columns: {
    campaign: text(),
    aim: prose(),
    goal: link('goals', { wide: true }),
    alsoGoal: link('goals', { wide: true }),
    initiative: link('initiatives', { wide: true, needs: 'initiatives' }),
    segment: link('segments'),
    persona: link('personas', { needs: 'personas' }),
    channel: link('channels'),
    message: prose(),
    note: prose(),
    offer: text(),
    start: date(),
    end: date(),
    owner: link('people'),
    status: choice('workStatuses'),
    kind: choice('campaignKinds', { needs: 'initiatives' }),
    differentiator: link('swot', { wide: true, needs: 'swot' }),
    secondChannel: link('channels', { needs: 'channels' }),
    secondShare: share({ needs: 'channels' }),
    thirdChannel: link('channels', { needs: 'channels' }),
    thirdShare: share({ needs: 'channels' }),
    leads: wholeNumber(),
    customers: wholeNumber(),
    revenue: money(),
    actualRevenue: money(),
    servedGoal: computed('text', (environment) => servedGoal(environment.has('initiatives')), {
      hidden: true,
    }),
    order: computed(
      'whole',
      () =>
        when(
          isEmpty(concat(own('id'), own('campaign'))),
          blank,
          orderByDay(when(isEmpty(own('start')), own('end'), own('start'))),
        ),
      { hidden: true, needs: 'timeline' },
    ),
    planned: computed('money', () => sumLinks('budget', 'campaign', 'total')),
    committed: computed('money', () => sumLinks('budget', 'campaign', 'committed'), { needs: 'spend' }),
    actual: computed('money', () => sumLinks('budget', 'campaign', 'actual'), { needs: 'spend' }),
    available: computed('money', () => sumLinks('budget', 'campaign', 'available'), { needs: 'spend' }),
    expectedReturn: computed('number', () =>
      when(isEmpty(own('revenue')), symbol(''), divide(own('revenue'), own('planned'))),
    ),
    priority: computed('text', () => ofLinked('initiatives', own('initiative'), 'priority'), {
      needs: 'initiatives',
    }),
    audienceMessage: computed('text', audience('message'), { wide: true, needs: 'segments' }),
    audienceChannels: computed('text', audience('channel'), { wide: true, needs: 'segments' }),
    audiencePlace: computed('text', () => ofLinked('segments', own('segment'), 'place'), {
      needs: 'segments',
    }),
    audienceIncome: computed('text', () => ofLinked('segments', own('segment'), 'income'), {
      needs: 'segments',
    }),
    promise: computed('text', () => promise('campaigns'), { wide: true, needs: 'strategy' }),
    mix: computed('text', () => mix, { wide: true, needs: 'strategy' }),
    kpi: computed('text', () => kpiOfCampaign('kpi'), { needs: 'initiatives' }),
    tool: computed('text', () => kpiOfCampaign('tool'), { needs: 'initiatives' }),
    content: computed('whole', () => countLinks('content', ['campaign']), { needs: 'content' }),
    hours: computed('number', () => sumLinks('tasks', 'campaign', 'hours'), { needs: 'tasks' }),
    onMain: computed('money', () => moneyOn.main, { hidden: true, needs: 'channels' }),
    onSecond: computed('money', () => moneyOn.second, { hidden: true, needs: 'channels' }),
    onThird: computed('money', () => moneyOn.third, { hidden: true, needs: 'channels' }),
    daysLeft: computed('whole', () =>
      when(isNumber(own('end')), call('MAX', 0, subtract(own('end'), today))),
    ),
  },
});
