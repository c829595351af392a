import { choice, computed, link, number, prose, text } from '../../workbook/column';
import { blank, call, divide, isEmpty, multiply, subtract, when } from '../../workbook/formula';
import { column, ownOf } from '../cells';
import { table } from '../describe';
import { sumLinks } from '../figures';

const own = ownOf('channels');

const weighed = call('SUMPRODUCT', column('channels', 'weight'), column('channels', 'expectedReturn'));

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
