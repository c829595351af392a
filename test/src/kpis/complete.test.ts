import { catalogue, type KpiId, kpiIds } from '../../../src/kpis/catalogue';
import type { Kpi } from '../../../src/kpis/kpi';
import { messagesOf } from '../../../src/messages/all';
import { languages } from '../../../src/workbook/language';

/** What a marketing plan is measured by, with the unit and the direction of each: + more, - less, = a range, ~ context. */
const wanted: [KpiId, string][] = [
  ['revenue', 'money +'],
  ['revenueGrowth', 'share +'],
  ['grossMarginRate', 'share +'],
  ['cac', 'money -'],
  ['costPerCustomer', 'money -'],
  ['marketingShareOfCac', 'share ~'],
  ['customerValue', 'money +'],
  ['customerValueDiscounted', 'money +'],
  ['ltvToCac', 'times +'],
  ['paybackMonths', 'months -'],
  ['marketingRoi', 'share +'],
  ['inboundRoi', 'share +'],
  ['roas', 'times +'],
  ['mer', 'times +'],
  ['contentRoi', 'share +'],
  ['impressions', 'number +'],
  ['ctr', 'share +'],
  ['cpc', 'money -'],
  ['cpm', 'money -'],
  ['cpa', 'money -'],
  ['costPerLead', 'money -'],
  ['leads', 'number +'],
  ['trafficToLead', 'share +'],
  ['landingConversion', 'share +'],
  ['leadToCustomer', 'share +'],
  ['mqlRate', 'share +'],
  ['mqlToSql', 'share +'],
  ['sqlToOpportunity', 'share +'],
  ['winRate', 'share +'],
  ['pipelineVelocity', 'money +'],
  ['marketingOriginated', 'share +'],
  ['sessions', 'number +'],
  ['visitors', 'number +'],
  ['organicGrowth', 'share +'],
  ['engagementRate', 'share +'],
  ['bounceRate', 'share -'],
  ['websiteConversion', 'share +'],
  ['followers', 'number +'],
  ['followerGrowth', 'share +'],
  ['engagementByReach', 'share +'],
  ['engagementByFollowers', 'share +'],
  ['deliveryRate', 'share +'],
  ['openRate', 'share +'],
  ['clickRate', 'share +'],
  ['clickToOpen', 'share +'],
  ['unsubscribeRate', 'share -'],
  ['averageOrderValue', 'money +'],
  ['cartAbandonment', 'share -'],
  ['repeatPurchase', 'share +'],
  ['retention', 'share +'],
  ['churn', 'share -'],
  ['nps', 'points +'],
  ['marketShare', 'share +'],
  ['relativeMarketShare', 'times +'],
  ['shareOfVoice', 'share +'],
  ['awarenessUnaided', 'share +'],
  ['awarenessAided', 'share +'],
  ['budgetVariance', 'money ='],
  ['budgetVarianceRate', 'share ='],
  ['spendPacing', 'share ='],
  ['burnRate', 'money ='],
  ['forecastAtCompletion', 'money ='],
  ['channelShare', 'share ~'],
  ['onTimeRate', 'share +'],
  ['contentCostPerLead', 'money -'],
];
const signs = { up: '+', down: '-', within: '=', context: '~' };

test('the catalogue holds every KPI a marketing plan asks for, and says which way is good', () => {
  const held = wanted.map(([id]) => {
    const kpi: Kpi = catalogue[id];
    return [id, `${kpi.unit} ${signs[kpi.direction ?? 'context']}`];
  });
  expect(held).toEqual(wanted);
  expect(kpiIds.length).toBeGreaterThan(2 * 62);
});

/** Where sources define a KPI differently, the catalogue must say what it chose. */
const disputed: KpiId[] = [
  'cac',
  'cpa',
  'customerValue',
  'customerValueDiscounted',
  'marketingRoi',
  'roas',
  'paybackMonths',
  'ltvToCac',
  'bounceRate',
  'openRate',
  'clickRate',
  'unsubscribeRate',
  'deliveryRate',
  'cartAbandonment',
  'retention',
  'engagementByReach',
  'winRate',
  'marketShare',
  'relativeMarketShare',
  'shareOfVoice',
  'budgetVariance',
  'spendPacing',
];
test.each(disputed)('%s names the variant chosen and how others define it', (id) => {
  const kpi: Kpi = catalogue[id];
  expect([kpi.ours, kpi.others]).not.toContain(undefined);
});

test('every KPI names its source', () => {
  expect(kpiIds.filter((id) => catalogue[id].source.length < 5)).toEqual([]);
});

test.each(languages)(
  'in %s definitions are sentences, and no name could be taken for a pattern or a comparison',
  (language) => {
    const { kpis, measures } = messagesOf(language);
    for (const name of [...Object.values(kpis).map((kpi) => kpi.name), ...Object.values(measures)])
      expect(name).not.toMatch(/[*?~]|^[<>=]/);
    for (const { note } of Object.values(kpis)) expect(note).toMatch(/[.。]$/);
  },
);
