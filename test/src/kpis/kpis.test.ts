import { catalogue, type KpiId, kpiIds, kpiOf } from '../../../src/kpis/catalogue';
import { type KpiPart, kpiFormula, type PartCells, partsOf } from '../../../src/kpis/kpi';
import { measures } from '../../../src/kpis/measures';
import { isEmpty, own } from '../../../src/workbook/formula';
import { evaluate } from '../workbook/evaluate';

const cells: PartCells = { value: own, missing: (part) => isEmpty(own(part)) };
const reckoned = (kpi: KpiId, figures: Partial<Record<KpiPart, number>>) =>
  evaluate(kpiFormula(catalogue[kpi].term, cells), figures);

/** Figures of a quarter of a bakery, and each KPI reckoned by hand from its published definition. */
const figures: Record<KpiPart, number> = {
  revenue: 50_000,
  marketingCost: 4_000,
  marketingRevenue: 20_000,
  visitors: 8_000,
  landingVisitors: 2_000,
  landingConversions: 150,
  leads: 400,
  newCustomers: 80,
  customersAtStart: 500,
  customersLost: 25,
  followers: 1_200,
  grossMargin: 0.4,
};
const byHand: Record<KpiId, number> = {
  revenue: 50_000,
  leads: 400,
  followers: 1_200,
  costPerCustomer: 50, // 4 000 ÷ 80
  costPerLead: 10, // 4 000 ÷ 400
  customerValue: 800, // (50 000 ÷ 500 × 0.4) ÷ (25 ÷ 500)
  marketingRoi: 1, // (20 000 × 0.4 − 4 000) ÷ 4 000
  trafficToLead: 0.05, // 400 ÷ 8 000
  leadToCustomer: 0.2, // 80 ÷ 400
  landingConversion: 0.075, // 150 ÷ 2 000
};

test.each(kpiIds)('%s is what its definition says', (kpi) => {
  expect(reckoned(kpi, figures)).toBeCloseTo(byHand[kpi], 10);
});

test.each(kpiIds)('%s is blank while any of its figures is missing', (kpi) => {
  for (const part of partsOf(catalogue[kpi].term)) {
    const { [part]: _, ...others } = figures;
    expect([part, reckoned(kpi, others)]).toEqual([part, '']);
  }
});

test.each([
  ['costPerCustomer', 'newCustomers'],
  ['costPerLead', 'leads'],
  ['customerValue', 'customersLost'],
  ['customerValue', 'customersAtStart'],
  ['marketingRoi', 'marketingCost'],
  ['trafficToLead', 'visitors'],
  ['leadToCustomer', 'leads'],
  ['landingConversion', 'landingVisitors'],
] as const)('%s is blank, not an error or zero, where %s is zero', (kpi, part) => {
  expect(reckoned(kpi, { ...figures, [part]: 0 })).toBe('');
});

test('a campaign that loses money has a negative return', () => {
  expect(
    reckoned('marketingRoi', { marketingRevenue: 5_000, grossMargin: 0.4, marketingCost: 4_000 }),
  ).toBeCloseTo(-0.5, 10);
});

test('no new customers at no cost is still blank; no cost for new customers is zero', () => {
  expect(reckoned('costPerCustomer', { marketingCost: 0, newCustomers: 0 })).toBe('');
  expect(reckoned('costPerCustomer', { marketingCost: 0, newCustomers: 5 })).toBe(0);
});

test('a part that a KPI needs twice is asked for once', () => {
  expect(partsOf(catalogue.customerValue.term)).toEqual([
    'revenue',
    'customersAtStart',
    'grossMargin',
    'customersLost',
  ]);
});

test('every figure a KPI needs is one people can enter, and a share is what is never above its whole', () => {
  for (const kpi of kpiIds) {
    for (const part of partsOf(catalogue[kpi].term))
      expect([...Object.keys(measures), 'grossMargin']).toContain(part);
    if (kpiOf(kpi)?.subset) expect(catalogue[kpi].unit).toBe('share');
  }
});

test.each(['Oven hours', 'constructor', 'toString', '__proto__', '', undefined])(
  '%j is no KPI of the catalogue',
  (code) => {
    expect(kpiOf(code)).toBeUndefined();
  },
);
