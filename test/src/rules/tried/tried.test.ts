import fc from 'fast-check';
import type { Plan } from '../../../../src/model/plan';
import { findAll, findTried } from '../../../../src/rules/all';
import type { Finding, Fix } from '../../../../src/rules/finding';
import { keepTried } from '../../../../src/rules/tried/keep-tried';
import { withCells } from '../../../../src/rules/tried/with-cells';
import { monthOf } from '../../../../src/workbook/day';
import { aPlan, cellOf, settings } from '../a-plan';
import { faultyPlans } from './faulty-plans';

const weights = { result: 0, advice: 1, warning: 2, error: 3 };
const markOf = ({ code, place }: Finding) => `${code} ${place.tab} ${place.row} ${place.column}`;
const offeredIn = (plan: Plan): [Finding, Fix][] =>
  findTried(plan).flatMap((finding) =>
    (finding.fixes ?? []).flatMap((way): [Finding, Fix][] => (way.isVain ? [] : [[finding, way]])),
  );
/** Each plan is judged once more for each of its fixes. */
const some = { numRuns: Math.ceil((fc.readConfigureGlobal().numRuns ?? 100) / 3) };
/** Rows by what they hold, whatever ids they have. */
const held = ({ records: { settings: set, tables } }: Plan) =>
  JSON.stringify([
    set,
    Object.values(tables).map((rows) => rows.map(({ typed }) => Object.entries(typed).sort())),
  ]);

test('every fix that is offered takes its finding away, and brings nothing as serious', () => {
  let offered = 0;
  fc.assert(
    fc.property(faultyPlans, (plan) => {
      const before = new Set(findAll(plan).map(markOf));
      for (const [finding, way] of offeredIn(plan)) {
        offered++;
        const after = findAll(withCells(plan, way.cells));
        expect(after.map(markOf)).not.toContain(markOf(finding));
        const come = after.filter(
          (one) => !before.has(markOf(one)) && weights[one.severity] >= weights[finding.severity],
        );
        expect(come).toEqual([]);
      }
    }),
    some,
  );
  expect(offered).toBeGreaterThan(20);
});

test('no fix undoes another', () => {
  fc.assert(
    fc.property(faultyPlans, (plan) => {
      for (const [, way] of offeredIn(plan)) {
        const fixed = withCells(plan, way.cells);
        for (const [, back] of offeredIn(fixed))
          expect(held(withCells(fixed, back.cells))).not.toBe(held(plan));
      }
    }),
    some,
  );
});

test('money never moves into a month that is over', () => {
  fc.assert(
    fc.property(faultyPlans, (plan) => {
      const plannedIn = ({ records }: Plan, row: number, month: string) =>
        records.tables.budget.find((line) => line.row === row)?.typed.months?.[month] ?? 0;
      for (const [, way] of offeredIn(plan))
        for (const { place } of way.cells) {
          const [, month = '9999-12'] = plan.keyAt(place).split(':');
          if (way.code !== 'moveMoney' || month >= monthOf(plan.today)) continue;
          const now = plannedIn(withCells(plan, way.cells), place.row, month);
          expect(now).toBeLessThanOrEqual(plannedIn(plan, place.row, month));
        }
    }),
    some,
  );
});

test('nothing of the plan itself changes when a fix is tried', () => {
  fc.assert(
    fc.property(faultyPlans, (plan) => {
      const before = held(plan);
      findTried(plan);
      expect(held(plan)).toBe(before);
    }),
    some,
  );
});

describe('a way that does not help', () => {
  const months = { '2027-01': 600, '2027-02': 400 };
  const plan = aPlan({
    settings: { ...settings, asOf: '2027-02-15', totalBudget: 1000 },
    tables: { budget: [{ id: 'B1', line: 'Ads', months }] },
  });
  const place = cellOf('budget', 5, 'months:2027-01');
  const finding: Finding = { code: 'moneyNegative', severity: 'warning', place, facts: {} };
  const setTo = (content: number): Fix => ({ code: 'clear', facts: {}, cells: [{ place, content }] });
  const gone = (kept: Plan) => kept.records.tables.budget[0]?.typed.months?.['2027-01'] !== 600;

  test('is dropped where its finding stays, or where something as serious comes or grows', () => {
    const off = (kept: Plan): Finding => ({
      code: 'budgetOff',
      severity: 'error',
      place: cellOf('budget', 1, 'total'),
      facts: { difference: { minor: gone(kept) ? 900 : 500 } },
    });
    const ways = [setTo(1), setTo(2)];
    const kept = (judge: (kept: Plan) => Finding[]) =>
      keepTried(
        plan,
        judge(plan).map((one) => (one.code === 'budgetOff' ? one : { ...one, fixes: ways })),
        judge,
      ).flatMap(({ fixes = [] }) => fixes).length;
    expect(kept((one) => (gone(one) ? [] : [finding]))).toBe(2);
    expect(kept(() => [finding])).toBe(0);
    expect(kept((one) => (gone(one) ? [{ ...finding, code: 'lineOverspent' }] : [finding]))).toBe(0);
    expect(
      kept((one) => (gone(one) ? [{ ...finding, code: 'paceSlow', severity: 'advice' }] : [finding])),
    ).toBe(2);
    expect(kept((one) => [off(one), ...(gone(one) ? [] : [finding])])).toBe(0);
  });

  test('in a plan too large to try each by itself, is told from those that help', () => {
    const many = 10_000;
    const row = (index: number) => ({ id: `E${index}`, row: index, typed: { amount: 1 }, computed: {} });
    const large: Plan = {
      ...plan,
      records: {
        ...plan.records,
        tables: { ...plan.records.tables, spend: Array.from({ length: many }, (_, index) => row(index)) },
      },
    };
    const found = [1, 2, 3].map((number): Finding => {
      const at = cellOf('budget', 5, `months:2027-0${number}`);
      return {
        ...finding,
        place: at,
        fixes: [{ code: 'clear', facts: {}, cells: [{ place: at, content: 7 }] }],
      };
    });
    let runs = 0;
    const judge = (kept: Plan): Finding[] => {
      runs++;
      return found.filter(
        (_, index) => kept.records.tables.budget[0]?.typed.months?.[`2027-0${index + 1}`] !== 7,
      );
    };
    expect(keepTried(large, found, judge).filter(({ fixes }) => fixes).length).toBe(3);
    expect(runs).toBe(1);
  });
});
