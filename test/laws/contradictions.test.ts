import { makeWorkbook } from '../../preview/workbook/make-workbook';
import { messagesOf } from '../../src/messages/all';
import type { TabId } from '../../src/tabs/ids';
import { cellOf, code, newCalculated, sheetOf } from './workbook';

const words = messagesOf('en').choices.kpiStatuses;
const settings = {
  business: 'Bakery',
  planName: 'Spring',
  size: 'full',
  language: 'en',
  currency: 'EUR',
  firstMonth: '2027-01',
  months: 12,
  totalBudget: 1000,
  asOf: '2027-07-02',
};
const goal = {
  goal: 'Win 240 subscribers by the end of 2027',
  metric: 'Subscribers',
  direction: 'up',
  target: 240,
};
const kpi = { kpi: 'Subscribers', direction: 'up', baseline: 0, target: 240 };
const measured = { measure: 'Subscribers', kind: 'stock', months: { '2027-06': 150, '2027-07': 160 } };
const withIds = (prefix: string, rows: object[]) =>
  rows.map((row, index) => ({ id: `${prefix}${index + 1}`, ...row }));

async function built(goals: object[], kpis: object[]) {
  const tables = {
    goals: withIds('G', goals),
    kpis: withIds('K', kpis),
    metrics: withIds('M', [measured]),
  };
  const plan = JSON.stringify({ format: 'throughline-plan', version: 1, settings, tables });
  const options = { locale: 'en_US' } as Parameters<typeof makeWorkbook>[2];
  const { book, report } = await makeWorkbook(code, plan, options, newCalculated);
  const column = (tab: TabId, name: string, count: number) =>
    Array.from({ length: count }, (_, row) => cellOf(sheetOf(book, tab), name, row).value);
  const summary = (row: string) => cellOf(sheetOf(book, 'summary'), 'answer', row).value;
  const remark = (row: string) => cellOf(sheetOf(book, 'summary'), 'note', row).value;
  return { column, summary, remark, codes: report.findings.map((finding) => finding.code) };
}

test('a goal has the figure, the progress and the verdict of the KPI that proves it', async () => {
  const { column } = await built([goal], [{ ...kpi, goal: 'G1' }]);
  expect(column('goals', 'actual', 1)).toEqual([160]);
  expect(column('goals', 'progress', 1)).toEqual([expect.closeTo(160 / 240, 9)]);
  expect([...column('goals', 'status', 1), ...column('kpis', 'status', 1)]).toEqual([
    words.onTrack,
    words.onTrack,
  ]);
});

test('a goal whose KPI is to get elsewhere shows neither as the other, and the summary says so', async () => {
  const { column, remark, summary, codes } = await built([goal], [{ ...kpi, goal: 'G1', target: 420 }]);
  expect([...column('goals', 'status', 1), ...column('goals', 'progress', 1)]).toEqual([words.conflict, '']);
  expect([remark('goal1'), summary('goal1'), summary('conflict')]).toEqual([words.conflict, '', 1]);
  expect(codes).toContain('kpiGoalDiffers');
});

test('two rows of one figure that are to get elsewhere have no verdict, nor has their goal', async () => {
  const rows = [
    { ...kpi, goal: 'G1' },
    { ...kpi, target: 300 },
    { ...kpi, kpi: 'Others' },
  ];
  const { column, codes } = await built([goal], rows);
  expect(column('kpis', 'status', 3)).toEqual([words.conflict, words.conflict, words.noData]);
  expect(column('kpis', 'pace', 2)).toEqual(['', '']);
  expect(column('goals', 'status', 1)).toEqual([words.conflict]);
  expect(codes).toContain('kpisContradict');
});

test('every goal has exactly one word, and the counts of the summary add up', async () => {
  const goals = [
    goal,
    { goal: 'Be loved' },
    { ...goal, metric: 'Nobody counts it' },
    { ...goal, start: '2027-09-01' },
  ];
  const kpis = [
    { ...kpi, goal: 'G1' },
    { ...kpi, goal: 'G4' },
    { ...kpi, kpi: 'No target', target: undefined },
  ];
  const { column, summary } = await built(goals, kpis);
  expect(column('goals', 'status', 4)).toEqual([words.onTrack, words.noData, words.noData, words.notStarted]);
  expect(column('kpis', 'status', 3)).toEqual([words.onTrack, words.notStarted, words.notRated]);
  const counts = Object.keys(words).map((code) => summary(code));
  expect(counts.reduce<number>((sum, count) => sum + Number(count), 0)).toBe(4);
  expect(summary('goalCount')).toBe(4);
});
