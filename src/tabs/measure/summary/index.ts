import type { Measure } from '../../../kpis/measures';
import { type Code, choiceLists } from '../../../workbook/choice-lists';
import { computed } from '../../../workbook/column';
import {
  blank,
  call,
  concat,
  divide,
  equal,
  type Formula,
  isEmpty,
  isNumber,
  subtract,
  symbol,
  when,
} from '../../../workbook/formula';
import type { ColumnOf } from '../../cells';
import { answer, column, headCell, word } from '../../cells';
import { form } from '../../describe';
import { anyNumber, openDecisions, placeOfNext, rowsInUse } from '../../figures';
import { ifNumber, listed, numbered, text } from '../../listed';
import { bar } from './bar';
import { monthRow, periods } from './months';
import { reverseFunnel } from './reverse-funnel';

const goalsThatAre = (status: Code<'kpiStatuses'>) =>
  computed('whole', () => call('COUNTIF', column('goals', 'status'), word('kpiStatuses', status)));

/** Rows that have a verdict, which every row in use has: one just typed, too, that has no id yet. */
const judged = (tab: 'goals' | 'kpis') =>
  call('COUNTIF', column<'goals' | 'kpis'>(tab, 'status'), symbol('?*'));

/** A measure's figure to date, empty where nobody entered one. */
function toDate(measure: Measure): Formula {
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

/** A status and whoever answers for it. */
const withOwner = (status: Formula, owner: Formula): Formula =>
  concat(status, when(isEmpty(owner), blank, concat(when(isEmpty(status), blank, symbol(' · ')), owner)));

type Coming<Id extends 'campaigns' | 'tasks'> = { tab: Id } & Record<
  'name' | 'day' | 'status' | 'who',
  ColumnOf<Id>
>;
/** The rows of a tab whose day comes next. */
const coming =
  <Id extends 'campaigns' | 'tasks'>({ tab, name, day, status, who }: Coming<Id>) =>
  (turn: number) =>
    listed({
      tab,
      needs: 'timeline',
      name,
      place: placeOfNext(column<'campaigns' | 'tasks'>(tab, 'order'), turn),
      count: (cell) => ifNumber(cell(day)),
      shown: 'date',
      remark: (cell) => withOwner(text(cell(status)), cell(who)),
    });

/** How many KPIs have each status that any has. */
const kpisByStatus = choiceLists.kpiStatuses
  .map((code) => {
    const status = word('kpiStatuses', code);
    const count = call('COUNTIF', column('kpis', 'status'), status);
    return when(equal(count, 0), blank, concat(concat(status, symbol(' ')), concat(count, symbol('   '))));
  })
  .reduce(concat);

const channelRows = 6;
/** What the listed channels leave of the planned money. */
const otherChannels = subtract(
  planned,
  call('SUM', ...Array.from({ length: channelRows }, (_, index) => answer('summary', `channel${index + 1}`))),
);

/** One page for stakeholders: what is planned, where it stands. */
export const summary = form({
  id: 'summary',
  group: 'measure',
  size: 'light',
  rows: {
    plan: { kind: 'heading' },
    business: computed('text', () => orBlank(answer('start', 'business'))),
    planName: computed('text', () => orBlank(answer('start', 'planName'))),
    strategyName: computed('text', () => orBlank(answer('strategy', 'strategyName')), { needs: 'strategy' }),
    planInShort: computed('text', () => orBlank(answer('strategy', 'planSummary')), {
      wide: true,
      needs: 'strategy',
    }),
    firstDay: computed('date', () => orBlank(answer('start', 'firstMonth'))),
    lastDay: computed('date', () => answer('start', 'lastDay')),
    today: computed('date', () => answer('start', 'today')),
    approvedOn: computed('date', () => orBlank(answer('start', 'approvedOn'))),
    approvedBy: computed('text', () => orBlank(answer('start', 'approvedBy'))),
    goals: { kind: 'heading' },
    goalCount: computed('whole', ({ has }) => (has('kpis') ? judged('goals') : rowsInUse('goals'))),
    reached: goalsThatAre('reached'),
    onTrack: goalsThatAre('onTrack'),
    atRisk: goalsThatAre('atRisk'),
    offTrack: goalsThatAre('offTrack'),
    noData: goalsThatAre('noData'),
    notStarted: goalsThatAre('notStarted'),
    notRated: goalsThatAre('notRated'),
    conflict: goalsThatAre('conflict'),
    ...numbered('goal', 6, (turn) =>
      listed({
        tab: 'goals',
        name: 'goal',
        place: turn,
        count: (cell) => ifNumber(cell('progress')),
        shown: 'share',
        remark: (cell) => withOwner(text(cell('status')), cell('owner')),
      }),
    ),
    toGoals: { kind: 'tab', tab: 'goals' },
    kpis: { kind: 'heading' },
    toKpis: { kind: 'tab', tab: 'kpis', count: () => judged('kpis'), remark: () => kpisByStatus },
    money: { kind: 'heading' },
    totalBudget: computed('money', () => orBlank(answer('start', 'totalBudget'))),
    planned: { ...computed('money', () => planned), remark: () => headCell('budget', 'proofLines', 'holds') },
    unplanned: computed('money', () =>
      when(isNumber(answer('start', 'totalBudget')), subtract(answer('start', 'totalBudget'), planned)),
    ),
    expectedRevenue: computed('money', () => expectedRevenue),
    expectedReturn: computed('number', () =>
      when(
        isEmpty(answer('summary', 'expectedRevenue')),
        blank,
        divide(answer('summary', 'expectedRevenue'), planned),
      ),
    ),
    toBudget: { kind: 'tab', tab: 'budget' },
    results: { kind: 'heading' },
    revenue: computed('money', () => toDate('revenue')),
    marketingCost: computed('money', () => toDate('marketingCost')),
    leads: computed('whole', () => toDate('leads')),
    newCustomers: computed('whole', () => toDate('newCustomers')),
    toMetrics: { kind: 'tab', tab: 'metrics' },
    next: { kind: 'heading', needs: 'timeline' },
    ...numbered(
      'campaign',
      2,
      coming({ tab: 'campaigns', name: 'campaign', day: 'start', status: 'status', who: 'owner' }),
    ),
    ...numbered(
      'milestone',
      3,
      coming({ tab: 'tasks', name: 'task', day: 'due', status: 'status', who: 'responsible' }),
    ),
    toTimeline: { kind: 'tab', tab: 'timeline' },
    decisionsOpen: computed('whole', () => openDecisions(), { needs: 'reviews' }),
    strategyToRevisit: computed('whole', () => openDecisions('strategy'), { needs: 'reviews' }),
    toReviews: { kind: 'tab', tab: 'reviews' },
    channels: { kind: 'heading', needs: 'channels' },
    ...numbered('channel', channelRows, (turn) =>
      listed({
        tab: 'channels',
        name: 'channel',
        place: turn,
        count: (cell) => ifNumber(cell('planned')),
        shown: 'money',
        remark: (cell) => bar(cell('planned')),
      }),
    ),
    otherChannels: {
      ...computed('money', () => otherChannels, { needs: 'channels' }),
      remark: () => bar(answer('summary', 'otherChannels')),
    },
    toChannels: { kind: 'tab', tab: 'channels' },
    months: { kind: 'heading' },
    ...numbered('month', periods, monthRow),
    ...reverseFunnel,
  },
});
