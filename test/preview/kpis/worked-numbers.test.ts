import { evaluateRows } from '../../../preview/kpis/evaluate';
import type { KpiPlan } from '../../../preview/kpis/kpi-book';
import type { KpiCase } from '../../../preview/kpis/kpi-case';
import { messagesOf } from '../../../src/messages/all';
import { sharedCalculator } from '../../support/shared-calculator';

const words: Record<string, string> = messagesOf('en').choices.kpiStatuses;

/** Half of the year has gone by to the day, and the month under way has a figure. */
const halfway = '2026-07-02';
const now = (value: number) => [...Array<null>(6).fill(null), value];
/** Two measures whose quotient is the figure. */
const quotient = (left: string, right: string, value: number) => [
  { measure: left, months: now(value * 1000) },
  { measure: right, months: now(1000) },
];
const counted = (value: number) => [{ measure: 'Counted', months: now(value), kind: 'flow' }];
const level = (value: number) => [{ measure: 'Counted', months: now(value), kind: 'stock' }];

interface Worked {
  kpi: string;
  rows: KpiCase['rows'];
  says: NonNullable<KpiCase['says']>;
  status: string;
  forecast?: number;
  expected?: number;
  plan?: KpiPlan;
  goal?: KpiCase['goal'];
}
type Told = [
  kpi: string,
  rows: KpiCase['rows'],
  says: Worked['says'],
  status: string,
  more?: Partial<Worked>,
];
const of = (...[kpi, rows, says, status, more]: Told): Worked => ({ kpi, rows, says, status, ...more });

const worked: Record<string, Worked> = {
  'a return of 2.4 for each 1 spent where 5 are wanted is half of it, whatever the time': of(
    'roas',
    quotient('adRevenue', 'adSpend', 2.4),
    { target: 5 },
    'offTrack',
    { forecast: 2.4 },
  ),
  'a lead at 30 where 18 are wanted': of(
    'costPerLead',
    quotient('leadCost', 'leads', 30),
    { target: 18 },
    'offTrack',
  ),
  'an order at 3 % above its target': of(
    'costPerItem',
    quotient('contentCost', 'itemsPublished', 8.24),
    { target: 8 },
    'onTrack',
  ),
  'an order at 12.5 % above its target': of(
    'costPerItem',
    quotient('contentCost', 'itemsPublished', 9),
    { target: 8 },
    'atRisk',
  ),
  'no broken links where none are wanted': of(
    'Broken links',
    level(0),
    { target: 0, direction: 'down', first: 'Counted' },
    'onTrack',
  ),
  'a growth of 2 % where 1 % less would do': of(
    'revenueGrowth',
    [
      { measure: 'revenue', months: now(102) },
      { measure: 'revenuePrior', months: now(100) },
    ],
    { target: -0.01 },
    'onTrack',
  ),
  'a margin of −6 % where −4 % are wanted': of(
    'netProfitMargin',
    quotient('netProfit', 'revenue', -0.06),
    { target: -0.04 },
    'offTrack',
  ),
  'orders of which last year’s total is given as a baseline': of(
    'Orders',
    counted(2010),
    { target: 4000, baseline: 3700, direction: 'up', first: 'Counted' },
    'onTrack',
    { forecast: 4020 },
  ),
  'returns that fill their cap too early': of(
    'Returns',
    counted(70),
    { target: 80, direction: 'down', first: 'Counted' },
    'offTrack',
    { forecast: 140 },
  ),
  'money of a fair between two bounds': of(
    'Fair',
    counted(2000),
    { target: 3800, upper: 4200, direction: 'within', first: 'Counted' },
    'onTrack',
  ),
  'money of a fair that is spent too early': of(
    'Fair',
    counted(3900),
    { target: 3800, upper: 4200, direction: 'within', first: 'Counted' },
    'offTrack',
    { forecast: 7800 },
  ),
  'a loss that is allowed': of(
    'Result',
    counted(-300),
    { target: -2000, direction: 'up', first: 'Counted' },
    'onTrack',
  ),
  'customers lost at nearly the rate of a year': of(
    'churn',
    [
      { measure: 'customersLost', months: now(45) },
      { measure: 'customersAtStart', months: [1000] },
    ],
    { target: 0.05 },
    'offTrack',
    { forecast: 0.09 },
  ),
  'customers kept, as its complement': of(
    'retention',
    [
      { measure: 'customersAtEnd', months: now(955) },
      { measure: 'newCustomers', months: now(0) },
      { measure: 'customersAtStart', months: [1000] },
    ],
    { target: 0.95 },
    'offTrack',
    { forecast: 0.91 },
  ),
  'members at the end of March, whom nobody has counted since': of(
    'Members',
    [{ measure: 'Counted', months: [null, null, 550], kind: 'stock' }],
    { target: 1000, baseline: 400, direction: 'up', first: 'Counted' },
    'onTrack',
    { plan: { today: '2026-04-25' }, expected: 89 / 364 },
  ),
  'a rate on its way, by its latest month': of(
    'ctr',
    [
      { measure: 'clicks', months: [10, 11, 13, 15] },
      { measure: 'impressions', months: [100, 100, 100, 100] },
    ],
    { target: 0.2, baseline: 0.1 },
    'onTrack',
    { plan: { today: '2026-05-02' } },
  ),
  'the same rate to date, against the middle of the path so far': of(
    'ctr',
    [
      { measure: 'clicks', months: [10, 11, 13, 15] },
      { measure: 'impressions', months: [100, 100, 100, 100] },
    ],
    { target: 0.2, baseline: 0.1, reading: 'toDate' },
    'onTrack',
    { plan: { today: '2026-05-02' } },
  ),
  'leads as the money is planned': of(
    'leads',
    [{ measure: 'leads', months: [50, 50, 50] }],
    { target: 500, phasing: 'budget' },
    'onTrack',
    {
      plan: { today: '2026-03-31', money: [100, 100, 100, 700, 0, 0, 0, 0, 0, 0, 0, 0] },
      forecast: 500,
      expected: 0.3,
    },
  ),
  'bookings of the last quarter alone': of(
    'Bookings',
    [{ measure: 'Counted', months: [...Array<null>(8).fill(null), 250, 90, 90], kind: 'flow' }],
    { target: 300, direction: 'up', first: 'Counted' },
    'atRisk',
    { plan: { today: '2026-11-30' }, goal: { start: '2026-10-01', due: '2026-12-31' }, expected: 60 / 91 },
  ),
  'readers won after the due day': of(
    'Readers',
    [{ measure: 'Counted', months: [...Array<null>(5).fill(null), 700, 200, 200, 100], kind: 'flow' }],
    { target: 1000, direction: 'up', first: 'Counted' },
    'offTrack',
    { plan: { today: '2026-09-30' }, goal: { start: '2026-01-01', due: '2026-06-30' }, forecast: 700 },
  ),
  'a ceiling that is held from below its baseline': of(
    'Complaints',
    level(65),
    { target: 50, baseline: 30, direction: 'down', first: 'Counted' },
    'offTrack',
  ),
  'a ceiling that is kept on the due day': of(
    'Complaints',
    [{ measure: 'Counted', months: [...Array<null>(11).fill(null), 40], kind: 'stock' }],
    { target: 50, baseline: 30, direction: 'down', first: 'Counted' },
    'reached',
    { plan: { today: '2026-12-31' } },
  ),
  'a total that is there before its day': of(
    'Orders',
    counted(4000),
    { target: 4000, direction: 'up', first: 'Counted' },
    'reached',
  ),
  'a cap that is passed is passed for good': of(
    'Returns',
    counted(81),
    { target: 80, direction: 'down', first: 'Counted' },
    'offTrack',
  ),
  'a figure without a direction': of('Orders', counted(10), { target: 20, first: 'Counted' }, 'notRated'),
  'a figure without a target': of('leads', [{ measure: 'leads', months: now(10) }], {}, 'notRated'),
  'figures that came before the start': of(
    'leads',
    [{ measure: 'leads', months: now(10) }],
    { target: 20 },
    'notStarted',
    { goal: { start: '2026-07-03', due: '2026-12-31' } },
  ),
  'a figure that is two months old': of(
    'leads',
    [{ measure: 'leads', months: [9, 9, 9, 9] }],
    { target: 100 },
    'noData',
  ),
  'a figure of the last quarter where quarters are looked at': of(
    'leads',
    [{ measure: 'leads', months: [15, 15, 15, 15] }],
    { target: 180, rhythm: 'quarterly' },
    'onTrack',
  ),
  'nothing typed yet': of('leads', [{ measure: 'leads', months: [] }], { target: 100 }, 'noData'),
};

test.each(Object.entries(worked))('%s', (_, { kpi, rows, says, status, forecast, expected, plan, goal }) => {
  const { first, ...typed } = says;
  const drawn: KpiCase = {
    kpi,
    rows,
    says: typed,
    ...(first !== undefined && { own: { first: String(first) } }),
    ...(goal && { goal }),
  };
  const [shown] = evaluateRows([drawn], { today: halfway, months: 12, ...plan }, sharedCalculator());
  expect(shown?.['status']).toBe(words[status]);
  if (forecast !== undefined) expect(shown?.['forecast']).toBeCloseTo(forecast, 9);
  if (expected !== undefined) expect(shown?.['expected']).toBeCloseTo(expected, 9);
});
