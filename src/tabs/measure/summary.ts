import { computed } from '../../workbook/column';
import {
  answer,
  blank,
  call,
  column,
  divide,
  equal,
  type Formula,
  headCell,
  isEmpty,
  subtract,
  when,
  word,
} from '../../workbook/formula';
import { form } from '../../workbook/tab';
import { anyNumber, rowsInUse } from '../figures';
import { reverseFunnel } from './reverse-funnel';

const goalsThatAre = (status: string) =>
  computed('whole', () => call('COUNTIF', column('goals', 'status'), word('kpiStatuses', status)));

/** A measure's figure to date, empty where nobody entered one. */
function toDate(measure: string): Formula {
  const name = word('measures', measure);
  return when(
    equal(call('COUNTIFS', column('metrics', 'measure'), name, column('metrics', 'toDate'), anyNumber), 0),
    blank,
    call('SUMIFS', column('metrics', 'toDate'), column('metrics', 'measure'), name),
  );
}

const orBlank = (cell: Formula) => when(isEmpty(cell), blank, cell);
const planned = call('SUM', column('budget', 'total'));
const revenues = column('campaigns', 'revenue');
const expectedRevenue = when(equal(call('COUNTIF', revenues, anyNumber), 0), blank, call('SUM', revenues));

/** One page for stakeholders: what is planned, where it stands. */
export const summary = form({
  id: 'summary',
  group: 'measure',
  size: 'light',
  rows: {
    plan: { kind: 'heading' },
    business: computed('text', () => orBlank(answer('start', 'business'))),
    planName: computed('text', () => orBlank(answer('start', 'planName'))),
    firstDay: computed('date', () => orBlank(answer('start', 'firstMonth'))),
    lastDay: computed('date', () => answer('start', 'lastDay')),
    today: computed('date', () => answer('start', 'today')),
    goals: { kind: 'heading' },
    goalCount: computed('whole', () => rowsInUse('goals')),
    reached: goalsThatAre('reached'),
    onTrack: goalsThatAre('onTrack'),
    atRisk: goalsThatAre('atRisk'),
    offTrack: goalsThatAre('offTrack'),
    noData: goalsThatAre('noData'),
    notStarted: goalsThatAre('notStarted'),
    money: { kind: 'heading' },
    totalBudget: computed('money', () => orBlank(answer('start', 'totalBudget'))),
    planned: { ...computed('money', () => planned), remark: () => headCell('budget', 'proofLines', 'holds') },
    unplanned: computed('money', () =>
      when(isEmpty(answer('start', 'totalBudget')), blank, subtract(answer('start', 'totalBudget'), planned)),
    ),
    expectedRevenue: computed('money', () => expectedRevenue),
    expectedReturn: computed('number', () =>
      when(
        isEmpty(answer('summary', 'expectedRevenue')),
        blank,
        divide(answer('summary', 'expectedRevenue'), planned),
      ),
    ),
    results: { kind: 'heading' },
    revenue: computed('money', () => toDate('revenue')),
    marketingCost: computed('money', () => toDate('marketingCost')),
    leads: computed('whole', () => toDate('leads')),
    newCustomers: computed('whole', () => toDate('newCustomers')),
    ...reverseFunnel,
  },
});
