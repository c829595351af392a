import fc from 'fast-check';
import { catalogue, families, type KpiId, kpiIds, kpiOf } from '../../../src/kpis/catalogue';
import { type Kpi, type KpiTerm, measuresOf } from '../../../src/kpis/kpi';
import { kpiFormula, type MeasureCells } from '../../../src/kpis/kpi-formula';
import { kpiValue } from '../../../src/kpis/kpi-value';
import { type Measure, measureIds, measures } from '../../../src/kpis/measures';
import { isEmpty } from '../../../src/workbook/formula';
import { evaluate, own } from '../workbook/evaluate';
import { byHand, type Figures } from './by-hand';

const cells: MeasureCells = { value: own, missing: (measure) => isEmpty(own(measure)) };
const entered = (figures: Figures) =>
  Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined)) as Record<
    string,
    number
  >;
const shown = (kpi: KpiId, figures: Figures) => {
  const value = evaluate(kpiFormula(catalogue[kpi].term, cells), entered(figures));
  return value === '' ? null : value;
};

const workedOut = (kpi: KpiId, figures: Figures) =>
  kpiValue(catalogue[kpi].term, (measure) => figures[measure]) ?? null;

/** The formula and the plain figure are what the definition says, but for the last digits. */
function expectSame(kpi: KpiId, figures: Figures): void {
  for (const left of [shown(kpi, figures), workedOut(kpi, figures)])
    expectClose(kpi, left, byHand(kpi, figures));
}

function expectClose(kpi: KpiId, left: unknown, right: number | null): void {
  const isClose =
    left === right ||
    (typeof left === 'number' &&
      right !== null &&
      Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(right)));
  expect([kpi, left, isClose]).toEqual([kpi, isClose ? left : right, true]);
}

/** No two figures are the same, so that none can stand for another. */
const usual: Figures = Object.fromEntries(measureIds.map((id, index) => [id, 40 + 7 * index + index ** 2]));
const without = (figures: Figures, measure: Measure): Figures => ({ ...figures, [measure]: undefined });
const entries = (term: KpiTerm): KpiTerm[] =>
  typeof term === 'object' && 'left' in term ? [term, ...entries(term.left), ...entries(term.right)] : [term];
/** Measures that a KPI can do without, and those it then is worked out from. */
const optional = (term: KpiTerm): Measure[] =>
  entries(term).flatMap((node) =>
    typeof node === 'object' && node.is === 'given' ? [node.measure, ...measuresOf(node.otherwise)] : [],
  );

describe.each(kpiIds)('%s', (id) => {
  const { term } = catalogue[id] as Kpi;
  const used = measuresOf(term);

  test('is what its definition says', () => {
    expect(shown(id, usual)).not.toBeNull();
    expectSame(id, usual);
  });

  test('is empty while any of its measures is missing, unless it is worked out from others', () => {
    for (const measure of used) {
      expectSame(id, without(usual, measure));
      if (!optional(term).includes(measure))
        expect([measure, shown(id, without(usual, measure))]).toEqual([measure, null]);
    }
    expect(shown(id, {})).toBeNull();
  });

  test('is neither an error nor a false zero where a measure is zero', () => {
    for (const measure of used) expectSame(id, { ...usual, [measure]: 0 });
    expectSame(id, Object.fromEntries(used.map((measure) => [measure, 0])));
  });

  test('holds for absurd figures as well', () => {
    // Binary fractions: sums of them are exact, in whatever order.
    const figure = fc.constantFrom(undefined, 0, 1, -1, -250, 2 ** -9, 2 ** 40, 8.5, 400);
    const figures = fc.array(figure, { minLength: used.length, maxLength: used.length });
    fc.assert(
      fc.property(figures, (values) =>
        expectSame(id, Object.fromEntries(used.map((measure, index) => [measure, values[index]]))),
      ),
      { numRuns: 60 },
    );
  });
});

/** A ratio of flows alone is the same for a month and for a year of such months. */
const ratiosOfFlows = kpiIds.filter(
  (id) =>
    catalogue[id].kind === 'ratio' &&
    measuresOf(catalogue[id].term).every((measure) => measures[measure].kind === 'flow'),
);
test.each(ratiosOfFlows)('%s stays the same when all its flows grow alike', (id) => {
  for (const factor of [0.5, 3, 12]) {
    const scaled = Object.fromEntries(
      Object.entries(usual).map(([measure, value]) => [measure, (value ?? 0) * factor]),
    );
    expect(shown(id, scaled)).toBeCloseTo(Number(shown(id, usual)), 9);
  }
});
test('that law is about most ratios', () => expect(ratiosOfFlows.length).toBeGreaterThan(70));

test('the kind of each KPI follows from what it is made of', () => {
  for (const id of kpiIds) {
    const { kind, term } = catalogue[id] as Kpi;
    const kinds = measuresOf(term).map((measure) => measures[measure].kind);
    // A level stays one, whichever of its values counts.
    if (typeof term === 'string')
      expect([id, kind]).toEqual([id, measures[term].kind === 'flow' ? 'flow' : 'stock']);
    if (kind === 'flow') expect([id, ...new Set(kinds)]).toEqual([id, 'flow']);
  }
});

test('what is part of a whole is a share', () => {
  for (const id of kpiIds) if (kpiOf(id)?.subset) expect([id, catalogue[id].unit]).toEqual([id, 'share']);
});

test('every measure is needed by a KPI, and no KPI is in two families', () => {
  const needed = new Set(kpiIds.flatMap((id) => measuresOf(catalogue[id].term)));
  expect(measureIds.filter((id) => !needed.has(id))).toEqual([]);
  expect(Object.values(families).flatMap(Object.keys)).toEqual(kpiIds);
});

test('a measure that a KPI needs twice is asked for once', () => {
  expect(measuresOf(catalogue.customerValue.term)).toEqual([
    'revenue',
    'customersAtStart',
    'grossMargin',
    'customersLost',
  ]);
});

test('a campaign that loses money has a negative return', () => {
  const figures = { marketingRevenue: 5_000, grossMargin: 0.4, marketingCost: 4_000 };
  expect(shown('marketingRoi', figures)).toBeCloseTo(-0.5, 10);
});

test('no new customers at no cost is empty; no cost for new customers is zero', () => {
  expect(shown('costPerCustomer', { marketingCost: 0, newCustomers: 0 })).toBeNull();
  expect(shown('costPerCustomer', { marketingCost: 0, newCustomers: 5 })).toBe(0);
});

test('what people know counts; without it, it is worked out', () => {
  const parts = { revenue: 1_000, customersAtStart: 10, grossMargin: 0.5, customersLost: 2 };
  const costs = { salesCost: 60, marketingCost: 40, newCustomers: 2 };
  expect(shown('ltvToCac', { ...parts, ...costs })).toBe(5);
  expect(shown('ltvToCac', { ...parts, ...costs, lifetimeValue: 100 })).toBe(2);
  expect(shown('ltvToCac', { lifetimeValue: 40, acquisitionCost: 50 })).toBe(0.8);
  expect(shown('ltvToCac', { lifetimeValue: 40, salesCost: 60, marketingCost: 40 })).toBeNull();
});

test.each(['Oven hours', 'constructor', 'toString', '__proto__', '', undefined])(
  '%j is no KPI of the catalogue',
  (code) => {
    expect(kpiOf(code)).toBeUndefined();
  },
);
