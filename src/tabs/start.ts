import type { Code } from '../workbook/choice-lists';
import {
  choice,
  computed,
  date,
  type Environment,
  money,
  month,
  prose,
  share,
  text,
  wholeNumber,
} from '../workbook/column';
import { call, type Formula, isNumber, over, subtract, symbol, when, whole } from '../workbook/formula';
import type { TabRow } from '../workbook/tab';
import type { TabId, TableId } from '../workbook/tab-ids';
import type { ColumnOf } from './cells';
import { answer, column, word } from './cells';
import { type Gap, stateOf, stateOfChecks, stateOfMoney } from './chain-state';
import { contentMark, planTabs, strategyTabs } from './content-mark';
import { form } from './describe';
import { anyNumber, openDecisions, rowsInUse } from './figures';

/** How many cells of a tab people have filled in. */
const typedCells = (tab: TabId): Formula => ({
  is: 'sumOfTyped',
  tab,
  each: call('COUNTA', { is: 'typedBlock' }),
});
const withRows = (tab: TableId, ...tests: Formula[]): Formula =>
  call('COUNTIFS', column<TableId>(tab, 'id'), symbol('?*'), ...tests);

type GapOf = (environment: Environment) => Gap | undefined;

const jump = (tab: TableId, gapOf: GapOf = () => undefined): TabRow => ({
  kind: 'tab',
  tab,
  count: () => rowsInUse(tab),
  remark: (environment) => stateOf(tab, { rows: rowsInUse(tab), gap: gapOf(environment), environment }),
});
/** Rows to which nothing of some tabs is linked; said only where those tabs are. */
const unlinked =
  (code: Code<'chain'>, needs: TabId[], count: () => Formula): GapOf =>
  ({ has }) =>
    needs.every(has) ? { code, count: count() } : undefined;
/** Rows whose link is blank. */
const without = <Id extends TableId>(tab: Id, link: ColumnOf<Id>): Formula =>
  subtract(rowsInUse(tab), withRows(tab, column(tab, link), symbol('?*')));
const nothing = whole(0);

/** A share of the settings, or a usual one, in percent, where there is none. */
const orUsual = (row: 'tolerance' | 'onTrackFrom' | 'atRiskFrom', percent: number) =>
  computed('share', () => when(isNumber(answer('start', row)), answer('start', row), over(percent, 100)));

const numbersIn = (name: ColumnOf<'timeline'>): Formula =>
  call('COUNTIF', column('timeline', name), anyNumber);
/** Campaigns and milestones on the timeline. */
const shown = numbersIn('tone');

/** The way in: the chain with live counts and where it is broken, the settings, a jump to every tab. */
export const start = form({
  id: 'start',
  group: 'none',
  size: 'light',
  remarks: ['chain', 'verdicts'],
  rows: {
    chain: { kind: 'heading' },
    strategy: {
      kind: 'tab',
      tab: 'strategy',
      remark: (environment: Environment) =>
        stateOf('strategy', {
          rows: typedCells('strategy'),
          gap: environment.has('reviews')
            ? { code: 'strategyToRevisit', count: openDecisions('strategy') }
            : undefined,
          environment,
        }),
    },
    objectives: jump('objectives', () => ({
      code: 'objectivesWithoutGoal',
      count: withRows('objectives', column('objectives', 'goals'), nothing),
    })),
    goals: jump(
      'goals',
      unlinked('goalsWithoutCampaign', ['campaigns'], () =>
        withRows('goals', column('goals', 'campaigns'), nothing),
      ),
    ),
    segments: jump(
      'segments',
      unlinked('unlinked', ['campaigns'], () =>
        withRows(
          'segments',
          column('segments', 'targeted'),
          word('yesNo', 'yes'),
          column('segments', 'campaigns'),
          nothing,
        ),
      ),
    ),
    personas: jump(
      'personas',
      unlinked('unlinked', ['campaigns', 'content'], () =>
        withRows(
          'personas',
          column('personas', 'campaigns'),
          nothing,
          column('personas', 'content'),
          nothing,
        ),
      ),
    ),
    journey: jump(
      'journey',
      unlinked('unlinked', ['content'], () => withRows('journey', column('journey', 'content'), nothing)),
    ),
    competitors: jump('competitors'),
    swot: jump('swot'),
    situation: { kind: 'tab', tab: 'situation' },
    initiatives: jump(
      'initiatives',
      unlinked('initiativesWithoutCampaign', ['campaigns'], () =>
        withRows('initiatives', column('initiatives', 'campaigns'), nothing),
      ),
    ),
    channels: jump('channels'),
    campaigns: jump('campaigns', () => ({
      code: 'campaignsWithoutGoal',
      count: without('campaigns', 'servedGoal'),
    })),
    tasks: jump('tasks'),
    timeline: {
      kind: 'tab',
      tab: 'timeline',
      count: () => shown,
      remark: (environment: Environment) =>
        stateOf('timeline', {
          rows: shown,
          gap: { code: 'withoutDates', count: subtract(shown, numbersIn('until')) },
          environment,
        }),
    },
    content: jump('content'),
    calendar: { kind: 'tab', tab: 'calendar' },
    budget: jump('budget', () => ({ code: 'linesWithoutCampaign', count: without('budget', 'campaign') })),
    spend: jump('spend', () => ({ code: 'unlinked', count: without('spend', 'line') })),
    people: jump('people'),
    metrics: jump('metrics'),
    weekly: jump('weekly'),
    kpis: jump('kpis', () => ({
      code: 'kpisWithoutActual',
      count: withRows('kpis', column('kpis', 'status'), word('kpiStatuses', 'noData')),
    })),
    reviews: jump('reviews', () => ({ code: 'decisionsOpen', count: openDecisions() })),
    summary: { kind: 'tab', tab: 'summary', remark: stateOfMoney },
    checks: {
      kind: 'tab',
      tab: 'checks',
      count: () => call('COUNTIF', column('checks', 'id'), symbol('?*')),
      remark: ({ has }: Environment) =>
        stateOfChecks((['goals', 'campaigns', 'budget', 'kpis'] as const).filter(has)),
    },
    settings: { kind: 'heading' },
    business: text({ required: true }),
    planName: text({ required: true }),
    size: choice('sizes', { required: true }),
    language: choice('languages', { required: true }),
    currency: text({ required: true }),
    firstMonth: month({ required: true }),
    months: wholeNumber({ required: true }),
    fiscalMonth: wholeNumber(),
    totalBudget: money(),
    totalUpTo: money(),
    grossMargin: share(),
    tolerance: share(),
    boldGrowth: share(),
    onTrackFrom: share(),
    atRiskFrom: share(),
    rhythm: choice('rhythms'),
    asOf: date(),
    approvedOn: date(),
    approvedBy: text(),
    notes: prose(),
    figures: { kind: 'heading' },
    lastDay: computed('date', () =>
      when(
        isNumber(answer('start', 'firstMonth'), answer('start', 'months')),
        call('EOMONTH', answer('start', 'firstMonth'), subtract(answer('start', 'months'), 1)),
      ),
    ),
    today: computed('date', () =>
      when(isNumber(answer('start', 'asOf')), answer('start', 'asOf'), call('TODAY')),
    ),
    leeway: orUsual('tolerance', 5),
    onTrackShare: orUsual('onTrackFrom', 95),
    atRiskShare: orUsual('atRiskFrom', 80),
    strategyTyped: computed('whole', (environment) => contentMark(strategyTabs, environment)),
    planTyped: computed('whole', (environment) => contentMark(planTabs, environment)),
  },
});
