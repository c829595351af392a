import { evaluateRows } from '../../../preview/kpis/evaluate';
import { messagesOf } from '../../../src/messages/all';
import type { Day } from '../../../src/workbook/day';
import { type Verdict, verdictOf } from '../../src/kpis/verdict/decision-table';
import { standingOf } from '../../src/kpis/verdict/standing';
import { sharedCalculator } from '../../support/shared-calculator';
import { runs } from '../../support/sizes';
import { planned, rowsOn, type Told } from './verdict-cases';

const calculator = sharedCalculator();
const words: Record<string, string> = messagesOf('en').choices.kpiStatuses;

const shownOf = (cases: Told[], today: Day, money: number[]) =>
  evaluateRows(
    cases.map(({ drawn }) => drawn),
    { today, money, months: planned.months },
    calculator,
  );

const near = (shown: unknown, wanted: number | null): boolean =>
  wanted === null
    ? shown === null
    : typeof shown === 'number' && Math.abs(shown - wanted) <= 2e-9 * Math.max(1, Math.abs(wanted));

const agrees = (shown: Record<string, unknown>, { status, score, progress, expected, forecast }: Verdict) =>
  shown['status'] === words[status] &&
  near(shown['pace'], score) &&
  near(shown['progress'], progress) &&
  near(shown['expected'], expected) &&
  near(shown['forecast'], forecast);

const money = [0, 0, 100, 300, 50, 0, 25, 400, 0, 0, 10, 0];
const days = [
  '2026-01-01',
  '2026-02-14',
  '2026-05-31',
  '2026-08-03',
  '2026-10-30',
  '2026-12-31',
  '2027-02-10',
];

test('every row has the verdict, the progress and the forecast of the decision table', () => {
  const counts: Record<string, number> = {};
  const different = days.flatMap((today, turn) => {
    const cases = rowsOn(today, money, runs(20, 150), turn + 1);
    return shownOf(cases, today, money).flatMap((shown, index) => {
      const { measured, row } = cases[index] as Told;
      const standing = standingOf(measured, row);
      const wanted = verdictOf(standing);
      counts[wanted.status] = (counts[wanted.status] ?? 0) + 1;
      return agrees(shown, wanted) ? [] : [{ measured, row, standing, shown, wanted }];
    });
  });
  expect(different).toEqual([]);
  expect(Object.keys(counts).sort()).toEqual(
    Object.keys(words)
      .filter((code) => code !== 'conflict')
      .sort(),
  );
});
