import type { Code } from '../workbook/choice-lists';
import {
  choice,
  computed,
  date,
  type FormulaOf,
  money,
  month,
  prose,
  share,
  text,
  wholeNumber,
} from '../workbook/column';
import {
  call,
  concat,
  equal,
  type Formula,
  isEmpty,
  over,
  subtract,
  symbol,
  when,
  whole,
} from '../workbook/formula';
import type { TabRow } from '../workbook/tab';
import type { TableId } from '../workbook/tab-ids';
import type { ColumnOf } from './cells';
import { answer, column, headCell, word } from './cells';
import { form } from './describe';
import { anyNumber, openDecisions, rowsInUse } from './figures';

/** The thread's remark: whole, or how many rows hang loose. */
const loose = (code: Code<'chain'>, count: Formula): Formula =>
  when(equal(count, 0), word('chain', 'whole'), concat(concat(word('chain', code), symbol(' · ')), count));

const withRows = (tab: TableId | 'checks', ...tests: Formula[]): Formula =>
  call('COUNTIFS', column<TableId | 'checks'>(tab, 'id'), symbol('?*'), ...tests);

const tabRow = (tab: TableId | 'strategy' | 'summary' | 'checks', remark?: FormulaOf): TabRow => ({
  kind: 'tab',
  tab,
  ...(remark ? { remark } : {}),
  ...(tab === 'summary' || tab === 'strategy' ? {} : { count: () => rowsInUse(tab) }),
});

/** A share of the settings, or a usual one, in percent, where it is blank. */
const orUsual = (row: 'tolerance' | 'onTrackFrom' | 'atRiskFrom', percent: number) =>
  computed('share', () => when(isEmpty(answer('start', row)), over(percent, 100), answer('start', row)));

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
    strategy: tabRow('strategy', (environment) =>
      environment.has('reviews') ? loose('strategyToRevisit', openDecisions('strategy')) : null,
    ),
    objectives: tabRow('objectives', () =>
      loose('objectivesWithoutGoal', withRows('objectives', column('objectives', 'goals'), whole(0))),
    ),
    goals: tabRow('goals', (environment) =>
      environment.has('campaigns')
        ? loose('goalsWithoutCampaign', withRows('goals', column('goals', 'campaigns'), whole(0)))
        : null,
    ),
    segments: tabRow('segments'),
    personas: tabRow('personas'),
    journey: tabRow('journey'),
    competitors: tabRow('competitors'),
    swot: tabRow('swot'),
    initiatives: tabRow('initiatives', (environment) =>
      environment.has('campaigns')
        ? loose(
            'initiativesWithoutCampaign',
            withRows('initiatives', column('initiatives', 'campaigns'), whole(0)),
          )
        : null,
    ),
    channels: tabRow('channels'),
    campaigns: tabRow('campaigns', () =>
      loose(
        'campaignsWithoutGoal',
        subtract(
          rowsInUse('campaigns'),
          withRows('campaigns', column('campaigns', 'servedGoal'), symbol('?*')),
        ),
      ),
    ),
    tasks: tabRow('tasks'),
    timeline: {
      kind: 'tab',
      tab: 'timeline',
      count: () => shown,
      remark: () => loose('withoutDates', subtract(shown, numbersIn('until'))),
    },
    content: tabRow('content'),
    budget: tabRow('budget', () =>
      loose(
        'linesWithoutCampaign',
        subtract(rowsInUse('budget'), withRows('budget', column('budget', 'campaign'), symbol('?*'))),
      ),
    ),
    spend: tabRow('spend'),
    people: tabRow('people'),
    metrics: tabRow('metrics'),
    kpis: tabRow('kpis', () =>
      loose('kpisWithoutActual', withRows('kpis', column('kpis', 'status'), word('kpiStatuses', 'noData'))),
    ),
    reviews: tabRow('reviews', () => loose('decisionsOpen', openDecisions())),
    summary: tabRow('summary', () => headCell('budget', 'proofLines', 'holds')),
    checks: tabRow('checks', () =>
      when(
        isEmpty(headCell('checks', 'lastRun', 'what')),
        word('chain', 'neverChecked'),
        loose('errors', withRows('checks', column('checks', 'severity'), word('severities', 'error'))),
      ),
    ),
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
        call('OR', isEmpty(answer('start', 'firstMonth')), isEmpty(answer('start', 'months'))),
        symbol(''),
        call('EOMONTH', answer('start', 'firstMonth'), subtract(answer('start', 'months'), 1)),
      ),
    ),
    today: computed('date', () =>
      when(isEmpty(answer('start', 'asOf')), call('TODAY'), answer('start', 'asOf')),
    ),
    leeway: orUsual('tolerance', 5),
    onTrackShare: orUsual('onTrackFrom', 95),
    atRiskShare: orUsual('atRiskFrom', 80),
  },
});
