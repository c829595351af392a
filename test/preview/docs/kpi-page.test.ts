import { readFileSync } from 'node:fs';
import { kpiPage } from '../../../preview/docs/kpi-page';
import { divisorsOf, sayTerm } from '../../../preview/docs/say-term';
import { catalogue, kpiIds } from '../../../src/kpis/catalogue';

test('docs/kpis.md is what the catalogue says: npm run docs', () => {
  expect(readFileSync('docs/kpis.md', 'utf8') === kpiPage()).toBe(true);
});

test('every KPI has its place on the page', () => {
  const page = kpiPage();
  expect(kpiIds.filter((id) => !page.includes(` · \`${id}\`\n`))).toEqual([]);
});

test.each([
  ['ctr', 'clicks ÷ impressions', ['impressions']],
  ['cpm', 'adSpend ÷ impressions × 1000', ['impressions']],
  ['bounceRate', '1 − engagedSessions ÷ sessions', ['sessions']],
  ['costPerLead', '[leadCost, else marketingCost] ÷ leads', ['leads']],
  [
    'spendPacing',
    'marketingCost ÷ (totalBudget × daysElapsed ÷ daysTotal)',
    ['daysTotal', 'totalBudget × daysElapsed ÷ daysTotal'],
  ],
] as const)('%s is said as %s', (id, worded, divisors) => {
  expect([sayTerm(catalogue[id].term), divisorsOf(catalogue[id].term)]).toEqual([worded, divisors]);
});
