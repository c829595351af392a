import fc from 'fast-check';
import { evaluate } from '../../../preview/kpis/evaluate';
import { kpiBook } from '../../../preview/kpis/kpi-book';
import type { KpiCase } from '../../../preview/kpis/kpi-case';
import { catalogue, kpiIds } from '../../../src/kpis/catalogue';
import { measuresOf } from '../../../src/kpis/kpi';
import { measures } from '../../../src/kpis/measures';
import { byHand } from '../../src/kpis/by-hand';
import { sharedCalculator } from '../../support/shared-calculator';
import { runs } from '../../support/sizes';
import { everyKpi } from './cases';

const calculator = sharedCalculator();
const shown = (cases: KpiCase[]) => evaluate(cases, calculator);

const same = (left: unknown, right: unknown): boolean =>
  left === right ||
  (typeof left === 'number' &&
    typeof right === 'number' &&
    Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(right)));

test('the workbook shows every KPI as its definition says, for usual figures, zeros, gaps and nonsense', () => {
  const values = shown(everyKpi);
  const different = everyKpi.flatMap(({ kpi, figures }, index) => {
    const wanted = byHand(kpi, figures);
    return same(values[index], wanted) ? [] : [{ kpi, figures, shown: values[index], wanted }];
  });
  expect(different).toEqual([]);
  expect(everyKpi.length).toBeGreaterThan(4 * kpiIds.length);
});

test('no formula is longer than a spreadsheet file may hold', () => {
  const { book } = kpiBook(everyKpi);
  const formulas = book.sheets.flatMap(({ cells }) =>
    Object.values(cells).flatMap((line) => Object.values(line).map(({ formula }) => formula ?? '')),
  );
  expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(6000);
});

test('a month split in two rows changes nothing', () => {
  const month = fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 900 }));
  const figures = fc.array(fc.tuple(month, month, month), { minLength: 8, maxLength: 8 });
  const samples = fc.sample(figures, { numRuns: runs(1, 3), seed: 7 });
  const isSplit = (kpi: (typeof kpiIds)[number]) =>
    measuresOf(catalogue[kpi].term).every((measure) => measures[measure].kind === 'flow');
  const cases = kpiIds.filter(isSplit).flatMap((kpi) =>
    samples.map((sample) => {
      const used = measuresOf(catalogue[kpi].term).map((measure, index) => ({
        measure,
        months: [...(sample[index] ?? [])],
      }));
      const halves = used.flatMap(({ measure, months }) => [
        { measure, months: months.map((value) => value && value / 4) },
        { measure, months: months.map((value) => value && (value * 3) / 4) },
      ]);
      return { whole: { kpi, rows: used }, split: { kpi, rows: halves } };
    }),
  );
  const values = shown([...cases.map(({ whole }) => whole), ...cases.map(({ split }) => split)]);
  const different = cases.filter((_, index) => !same(values[index], values[index + cases.length]));
  expect(different).toEqual([]);
  expect(values.filter((value) => value !== null).length).toBeGreaterThan(cases.length / 2);
});

describe('a period', () => {
  test('is a ratio of sums, not a mean of ratios', () => {
    const rows = [
      { measure: 'clicks', months: [10, 90] },
      { measure: 'impressions', months: [1000, 1000] },
    ];
    expect(shown([{ kpi: 'ctr', rows }])).toEqual([0.05]);
    const uneven = [
      { measure: 'clicks', months: [10, 10] },
      { measure: 'impressions', months: [100, 900] },
    ];
    expect(shown([{ kpi: 'ctr', rows: uneven }])).toEqual([0.02]);
  });

  test('never sums a level, whatever the row says of its kind', () => {
    const of = (kpi: string, rows: KpiCase['rows']) => ({ kpi, rows });
    const followers = { measure: 'followers', months: [1000, 1100, 1200] };
    const opening = { measure: 'followersAtStart', months: [800, 1000, 1100] };
    expect(
      shown([
        of('followers', [followers]),
        of('followers', [{ ...followers, kind: 'flow' }]),
        of('followerGrowth', [followers, opening]),
        of('revenuePerCustomer', [
          { measure: 'revenue', months: [100, 200, 300] },
          { measure: 'customers', months: [10, 20, 30] },
        ]),
      ]),
    ).toEqual([1200, 1200, 0.5, 30]);
  });

  test('counts a level where it was last seen, and its rows together', () => {
    const rows = [
      { measure: 'followers', months: [900, 950, null] },
      { measure: 'followers', months: [null, 50, 60] },
    ];
    expect(shown([{ kpi: 'followers', rows }])).toEqual([1010]);
  });

  test('takes the mean of margins in several rows, never their sum', () => {
    const rows = [
      { measure: 'marketingRevenue', months: [300] },
      { measure: 'marketingCost', months: [100] },
      { measure: 'grossMargin', months: [0.4] },
      { measure: 'grossMargin', months: [0.6] },
    ];
    expect(shown([{ kpi: 'marketingRoi', rows }])).toEqual([0.5]);
  });

  test('is empty while a measure has nothing but words', () => {
    const rows = [
      { measure: 'clicks', months: ['n/a'] },
      { measure: 'impressions', months: [100] },
    ];
    expect(shown([{ kpi: 'ctr', rows }])).toEqual([null]);
  });
});

describe('a KPI of people’s own', () => {
  const rows = [
    { measure: 'Tastings booked', months: [30, 10], kind: 'flow' },
    { measure: 'visitors', months: [1500, 500] },
    { measure: 'leads', months: [0, 0] },
  ];
  const own = (how?: string, first?: string, second?: string): KpiCase => ({
    kpi: 'Our own',
    rows,
    own: { ...(how && { how }), ...(first && { first }), ...(second && { second }) },
  });
  test.each([
    ['total', 'Tastings booked', undefined, 40],
    [undefined, 'Tastings booked', undefined, 40],
    ['total', 'Tastings booked', 'visitors', 2040],
    ['ratio', 'Tastings booked', 'visitors', 0.02],
    ['perThousand', 'Tastings booked', 'visitors', 20],
    ['difference', 'visitors', 'Tastings booked', 1960],
    ['growth', 'visitors', 'Tastings booked', 49],
    ['ratio', 'leads', 'visitors', 0],
    ['ratio', 'visitors', 'leads', null],
    ['growth', 'visitors', 'leads', null],
    ['ratio', 'visitors', undefined, null],
    ['ratio', 'visitors', 'clicks', null],
    ['difference', 'clicks', 'visitors', null],
    ['total', 'visitors', 'clicks', null],
  ])('%s of %s and %s is %s', (how, first, second, wanted) => {
    expect(shown([own(how, first, second)])).toEqual([wanted]);
  });

  const lost = { measure: 'Lost', months: [-30, -10], kind: 'flow' };
  const price = { measure: 'Price', months: [null, 3], kind: 'rate' };
  const more = [...rows, lost, price];
  test.each([
    ['total', ['Tastings booked', 'visitors', 'Lost'], 2000],
    ['difference', ['visitors', 'Tastings booked', 'Lost'], 2000],
    ['product', ['Tastings booked', 'Price'], 120],
    ['product', ['Tastings booked', 'Price', 'Price'], 360],
    ['product', ['Tastings booked', 'leads'], 0],
    ['ratio', ['Tastings booked', 'visitors', 'Price'], 0.06],
    ['perThousand', ['Tastings booked', 'visitors', 'Price'], 20],
    ['sumRatio', ['visitors', 'Tastings booked', 'Price'], 680],
    ['differenceRatio', ['visitors', 'Tastings booked', 'Lost'], -49],
    ['sumRatio', ['visitors', 'Tastings booked'], null],
    ['differenceRatio', ['visitors', 'Tastings booked', 'leads'], null],
    ['total', ['visitors', 'Tastings booked', 'clicks'], null],
    ['product', ['visitors', undefined, 'Price'], null],
    ['growth', ['visitors', 'Lost'], null],
    ['growth', ['Lost', 'visitors'], -1.02],
  ])('%s of %j is %s', (how, [first, second, third], wanted) => {
    const { own: named, ...one } = own(how, first, second);
    expect(shown([{ ...one, rows: more, own: { ...named, ...(third && { third }) } }])).toEqual([wanted]);
  });

  test('without measures is the measure of the same name', () => {
    expect(
      shown([
        { kpi: 'Tastings booked', rows },
        { kpi: 'Nobody counts this', rows },
      ]),
    ).toEqual([40, null]);
  });
});
