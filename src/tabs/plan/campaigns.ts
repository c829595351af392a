import { choice, computed, date, link, money, prose, text, wholeNumber } from '../../workbook/column';
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
import { orderByDay, sumLinks, today } from '../figures';

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
    daysLeft: computed('whole', () =>
      when(isNumber(own('end')), call('MAX', 0, subtract(own('end'), today))),
    ),
  },
});
