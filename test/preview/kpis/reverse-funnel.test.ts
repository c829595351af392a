import { makeWorkbook } from '../../../preview/workbook/make-workbook';
import { messagesOf } from '../../../src/messages/all';
import { code, newCalculated } from '../../laws/workbook';

const settings = {
  business: 'Studio',
  planName: 'Year',
  size: 'light',
  language: 'en',
  currency: 'EUR',
  firstMonth: '2027-01',
  months: 12,
  totalBudget: 20_000,
  asOf: '2027-03-31',
};
const monthly = (measure: string, first: number, second: number) => ({
  measure,
  months: { '2027-01': first, '2027-02': second },
});
const funnel = [
  monthly('marketingCost', 2000, 3000),
  monthly('revenue', 20_000, 30_000),
  monthly('visitors', 4000, 6000),
  monthly('leads', 200, 300),
  monthly('opportunities', 40, 60),
  monthly('newCustomers', 8, 12),
];
const kpis = [{ id: 'K1', kpi: 'revenue', target: 300_000 }];

/** Answers of the summary by their questions, in a workbook that the bundle built. */
async function summaryOf(metrics: object[], tables: object): Promise<Map<string, unknown>> {
  const rows = metrics.map((row, index) => ({ id: `M${index + 1}`, ...row }));
  const plan = JSON.stringify({
    format: 'throughline-plan',
    version: 1,
    settings,
    tables: { metrics: rows, ...tables },
  });
  const options = { locale: 'en_US' } as Parameters<typeof makeWorkbook>[2];
  const { book } = await makeWorkbook(code, plan, options, newCalculated);
  const lines = Object.values(book.sheets.find(({ title }) => title === 'Summary')?.cells ?? {});
  return new Map(lines.map((line) => [String(line[1]?.value), line[2]?.value ?? '']));
}
type Row = keyof ReturnType<typeof messagesOf>['tabs']['summary']['rows'];
const at = (summary: Map<string, unknown>, ...rows: Row[]) =>
  rows.map((row) => summary.get(messagesOf('en').tabs.summary.rows[row].name));
const needs = ['customersNeeded', 'opportunitiesNeeded', 'leadsNeeded', 'visitorsNeeded'] as const;
const costs = ['customerCost', 'opportunityCost', 'leadCost', 'visitorCost'] as const;
const buys = [
  'visitorsBought',
  'leadsBought',
  'opportunitiesBought',
  'customersBought',
  'revenueBought',
] as const;

test('from the revenue goal back to visitors, what each costs, and what the budget buys', async () => {
  const summary = await summaryOf(funnel, { kpis });
  expect(at(summary, 'revenueGoal', 'saleValue')).toEqual([300_000, 2500]);
  expect(at(summary, ...needs)).toEqual([120, 600, 3000, 60_000]);
  expect(at(summary, ...costs)).toEqual([250, 50, 10, 0.5]);
  expect(at(summary, 'funnelCost', 'budgetLeft')).toEqual([30_000, -10_000]);
  expect(at(summary, ...buys)).toEqual([40_000, 2000, 400, 80, 200_000]);
});

test('the average deal counts before revenue by customer, a goal’s target where no KPI has one', async () => {
  const goals = [{ id: 'G1', goal: 'Sell more', metric: 'revenue', target: 400_000 }];
  const deal = { measure: 'averageDeal', months: { '2027-02': 4000 } };
  const summary = await summaryOf([...funnel, deal], { goals });
  expect(at(summary, 'revenueGoal', 'saleValue', 'customersNeeded')).toEqual([400_000, 4000, 100]);
});

test('what is not known leaves blank what hangs on it, and nothing else', async () => {
  const summary = await summaryOf(
    funnel.filter(({ measure }) => measure !== 'opportunities'),
    { kpis },
  );
  expect(at(summary, ...needs, 'opportunityCost', 'opportunitiesBought')).toEqual([
    120,
    '',
    3000,
    60_000,
    '',
    '',
  ]);
  const without = await summaryOf([monthly('newCustomers', 0, 0), monthly('revenue', 5, 5)], {});
  expect(at(without, 'revenueGoal', ...needs, ...costs, ...buys).every((value) => value === '')).toBe(true);
});
