import fc from 'fast-check';
import { evaluate, evaluateMonths } from '../../../preview/kpis/evaluate';
import type { KpiCase, MetricRow } from '../../../preview/kpis/kpi-case';
import { catalogue, kpiIds } from '../../../src/kpis/catalogue';
import { measuresOf } from '../../../src/kpis/kpi';
import { type Measure, measures } from '../../../src/kpis/measures';
import { byHand, type Figures } from '../../src/kpis/by-hand';
import { sharedCalculator } from '../../support/shared-calculator';
import { everyKpi } from './cases';

const calculator = sharedCalculator();
const shown = (cases: KpiCase[]) => evaluateMonths(cases, calculator);

const same = (left: unknown, right: unknown): boolean =>
  left === right ||
  (typeof left === 'number' &&
    typeof right === 'number' &&
    Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(right)));

/** What the rows say of one month alone. */
const figuresOf = (rows: MetricRow[], month: number): Figures =>
  Object.fromEntries(
    rows.flatMap(({ measure, months }) => {
      const value = months[month];
      return typeof value === 'number' ? [[measure, value]] : [];
    }),
  );

test('every month of every KPI is worked out from that month alone', () => {
  const cases = everyKpi.filter(({ rows }) => rows.length > 0);
  const values = shown(cases);
  const different = cases.flatMap(({ kpi, rows }, index) =>
    [0, 1, 2].flatMap((month) => {
      const wanted = byHand(kpi, figuresOf(rows, month));
      const value = values[index]?.[month];
      return same(value, wanted) ? [] : [{ kpi, month, value, wanted }];
    }),
  );
  expect(different).toEqual([]);
  expect(cases.length).toBeGreaterThan(100);
});

test('a month shows nothing where a part is missing, where nothing is divided by, and after the day it is', () => {
  const of = (clicks: (number | string | null)[], impressions: (number | string | null)[]): KpiCase => ({
    kpi: 'ctr',
    rows: [
      { measure: 'clicks', months: clicks },
      { measure: 'impressions', months: impressions },
    ],
  });
  expect(shown([of([1, null, 0, 'n/a'], [10, 10, 10, 10]), of([1, 1, 1, 1], [null, 0, 'x', 4])])).toEqual([
    [0.1, null, 0, null],
    [null, null, null, 0.25],
  ]);
});

test('a level of a month is that of the month, its rows together', () => {
  const rows = [
    { measure: 'followers', months: [900, 950] },
    { measure: 'followers', months: [null, 50] },
  ];
  expect(shown([{ kpi: 'followers', rows }])).toEqual([[900, 1000]]);
});

test('two measures of people’s own make their KPI month by month', () => {
  const rows = [
    { measure: 'Loaves', months: [30, 10, null], kind: 'flow' },
    { measure: 'Ovens', months: [3, 0, 2], kind: 'stock' },
  ];
  const own = { how: 'ratio', first: 'Loaves', second: 'Ovens' };
  expect(shown([{ kpi: 'Loaves per oven', rows, own }])).toEqual([[10, null, null]]);
});

test('ten times as much of everything that is counted leaves every ratio as it was, in each month and to date', () => {
  const flowing = kpiIds.filter(
    (kpi) =>
      catalogue[kpi].kind === 'ratio' &&
      measuresOf(catalogue[kpi].term).every((measure) => measures[measure].kind === 'flow'),
  );
  const numbers = fc.array(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 3, maxLength: 3 }), {
    minLength: 8,
    maxLength: 8,
  });
  const [months = []] = fc.sample(numbers, { numRuns: 1, seed: 3 });
  const cases = (factor: number): KpiCase[] =>
    flowing.map((kpi) => ({
      kpi,
      rows: measuresOf(catalogue[kpi].term).map((measure: Measure, index) => ({
        measure,
        months: (months[index] ?? []).map((value) => value * factor),
      })),
    }));
  const [one, ten] = [1, 10].map((factor) => [
    ...shown(cases(factor)).flat(),
    ...evaluate(cases(factor), calculator),
  ]);
  expect(one?.filter((value, index) => !same(value, ten?.[index]))).toEqual([]);
  expect(one?.filter((value) => value !== null).length).toBeGreaterThan(200);
});
