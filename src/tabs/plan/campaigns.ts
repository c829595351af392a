import { choice, computed, date, link, money, prose, text, wholeNumber } from '../../workbook/column';
import { call, divide, isEmpty, own, subtract, symbol, when } from '../../workbook/formula';
import { table } from '../../workbook/tab';
import { sumLinks, today } from '../figures';

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
    segment: link('segments'),
    channel: link('channels'),
    message: prose(),
    note: prose(),
    offer: text(),
    start: date(),
    end: date(),
    owner: link('people'),
    status: choice('workStatuses'),
    leads: wholeNumber(),
    customers: wholeNumber(),
    revenue: money(),
    actualRevenue: money(),
    servedGoal: computed('text', () => when(isEmpty(own('goal')), symbol(''), own('goal')), { hidden: true }),
    planned: computed('money', () => sumLinks('budget', 'campaign', 'total')),
    expectedReturn: computed('number', () =>
      when(isEmpty(own('revenue')), symbol(''), divide(own('revenue'), own('planned'))),
    ),
    daysLeft: computed('whole', () =>
      when(isEmpty(own('end')), symbol(''), call('MAX', 0, subtract(own('end'), today))),
    ),
  },
});
