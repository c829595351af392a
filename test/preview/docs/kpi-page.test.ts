import { readFileSync } from 'node:fs';
import { kpiPage } from '../../../preview/docs/kpi-page';
import { emptyWhile, sayTerm } from '../../../preview/docs/say-term';
import { catalogue, kpiIds } from '../../../src/kpis/catalogue';

test('docs/kpis.md is what the catalogue says: npm run docs', () => {
  expect(readFileSync('docs/kpis.md', 'utf8') === kpiPage()).toBe(true);
});

test('every KPI has its place on the page', () => {
  const page = kpiPage();
  expect(kpiIds.filter((id) => !page.includes(` · \`${id}\`\n`))).toEqual([]);
});

test.each([
  ['ctr', 'clicks ÷ impressions', ['`impressions` is 0']],
  ['cpm', 'adSpend ÷ impressions × 1000', ['`impressions` is 0']],
  ['bounceRate', '1 − engagedSessions ÷ sessions', ['`sessions` is 0']],
  ['costPerLead', '[leadCost, else marketingCost] ÷ leads', ['`leads` is 0']],
  [
    'spendPacing',
    'marketingCost ÷ (totalBudget × daysElapsed ÷ daysTotal)',
    ['`daysTotal` is 0', '`totalBudget × daysElapsed ÷ daysTotal` is 0'],
  ],
  [
    'breakEvenUnits',
    '⌈fixedCosts ÷ (unitPrice − unitVariableCost)⌉',
    ['`unitPrice − unitVariableCost` is 0'],
  ],
  ['revenueGrowth', '(revenue − revenuePrior) ÷ revenuePrior', ['`revenuePrior` is not above 0']],
] as const)('%s is said as %s', (id, worded, divisors) => {
  expect([sayTerm(catalogue[id].term), emptyWhile(catalogue[id].term)]).toEqual([worded, divisors]);
});
