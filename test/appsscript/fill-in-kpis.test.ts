import type { Local } from '../../preview/local';
import {
  ask,
  build,
  callsOf,
  cellOf,
  copyOf,
  newWorkbook,
  placeOf,
  sample,
  savedPlan,
  setUp,
  sheetOf,
  workbookOf,
} from '../laws/workbook';
import { sharedCalculator } from '../support/shared-calculator';

const opened = workbookOf(sample);
const built = () => copyOf(opened.book);
const fill = (local: Local) => ask(local, 'fillInKpis', {});
const kpisOf = (local: Local) => savedPlan(local).tables.kpis ?? [];
const metricsOf = (local: Local) => savedPlan(local).tables.metrics ?? [];
const type = (
  local: Local,
  tab: 'kpis' | 'goals' | 'metrics',
  [column, row]: [string, number],
  text: string,
) => local.acts.type(placeOf(sheetOf(local.book, tab), column, row), text);
const firstFree = kpisOf(opened).length;

test('a KPI that was picked gets its measures, each once, and says what it waits for', () => {
  const local = built();
  const before = metricsOf(local);
  type(local, 'kpis', ['kpi', firstFree], 'Click-through rate (CTR)');
  type(local, 'kpis', ['kpi', firstFree + 1], 'Cost per click (CPC)');
  const { done, left, typedOver } = fill(local);
  expect(metricsOf(local).slice(before.length)).toEqual([
    { id: `M${before.length + 1}`, measure: 'clicks', kind: 'flow' },
    { id: `M${before.length + 2}`, measure: 'impressions', kind: 'flow' },
    { id: `M${before.length + 3}`, measure: 'adSpend', kind: 'flow' },
  ]);
  expect(done).toEqual([
    `The formulas of ${firstFree + 2} KPIs are in place.`,
    'Added to the metrics: Clicks on ads, Ad impressions, Ad spend.',
  ]);
  expect(left).toEqual(['2 KPIs wait for numbers on the metrics: Clicks on ads, Ad impressions, Ad spend.']);
  expect(typedOver).toEqual([]);
  expect(fill(local).done).toEqual([`The formulas of ${firstFree + 2} KPIs are in place.`]);
  expect(metricsOf(local)).toHaveLength(before.length + 3);
  expect(callsOf(local, () => build(local)).writes).toBe(0);
});

test('the figure of a KPI that was picked stands once its numbers are typed', () => {
  const local = workbookOf(sample, { calculator: sharedCalculator() });
  type(local, 'kpis', ['kpi', firstFree], 'Click-through rate (CTR)');
  fill(local);
  const row = metricsOf(local).length - 2;
  type(local, 'metrics', ['months:2026-08', row], '30');
  type(local, 'metrics', ['months:2026-08', row + 1], '1200');
  local.calculate();
  expect(cellOf(sheetOf(local.book, 'kpis'), 'actual', firstFree).value).toBe(0.025);
});

test('the metric of a goal gets a KPI row with the fields of the goal', () => {
  const local = built();
  type(local, 'goals', ['goal', 3], 'Be read by more people');
  type(local, 'goals', ['metric', 3], 'E-mail open rate');
  type(local, 'goals', ['target', 3], '0.4');
  expect(fill(local).done[1]).toBe('Added to the KPIs, for your goals: E-mail open rate.');
  expect(kpisOf(local)[firstFree]).toMatchObject({ kpi: 'openRate', goal: 'G4', target: 0.4 });
});

test('two measures of people’s own are listed, too', () => {
  const local = built();
  type(local, 'kpis', ['kpi', firstFree], 'Bread per oven');
  type(local, 'kpis', ['first', firstFree], 'Loaves');
  type(local, 'kpis', ['second', firstFree], 'Ovens');
  fill(local);
  expect(
    metricsOf(local)
      .slice(-2)
      .map(({ measure }) => measure),
  ).toEqual(['Loaves', 'Ovens']);
});

test.each([
  ['a number', '77'],
  ['a formula', '=40+2'],
])('%s typed over a formula of a KPI stays until people ask for ours; then it goes to a note', (_, text) => {
  const local = built();
  const actual = () => cellOf(sheetOf(local.book, 'kpis'), 'actual', 0);
  const { formula } = { ...actual() };
  type(local, 'kpis', ['actual', 0], text);
  build(local);
  ask(local, 'check', {});
  const { left, typedOver } = fill(local);
  expect(actual().formula ?? String(actual().value)).toBe(text);
  expect(left).toContainEqual(expect.stringMatching(/^Typed over by hand, and left as it is: [A-Z]+\d+\.$/));
  expect(typedOver.map(({ what }) => what)).toEqual([expect.stringContaining(`: Actual holds ${text}`)]);
  expect(callsOf(local, () => build(local)).writes).toBe(0);
  const after = ask(local, 'putBack', { cells: typedOver.map(({ id }) => id) });
  expect(after.typedOver).toEqual([]);
  expect(actual()).toMatchObject({ formula, note: text });
});

test('a formula of ours for the KPI that was there before is not taken for somebody’s own', () => {
  const local = built();
  type(local, 'kpis', ['kpi', 0], 'Click-through rate (CTR)');
  expect(fill(local).typedOver).toEqual([]);
  expect(cellOf(sheetOf(local.book, 'kpis'), 'actual', 0).note).toBeUndefined();
});

test('the menu says in passing what was done, and in a dialog what is left to people', () => {
  const local = built();
  type(local, 'kpis', ['kpi', firstFree], 'Click-through rate (CTR)');
  type(local, 'kpis', ['status', 0], 'fine');
  local.run('fillInKpiFormulas');
  expect(local.alerts()).toEqual([
    {
      title: 'Throughline',
      prompt: expect.stringMatching(
        /Added to the metrics: Clicks on ads[\s\S]*1 KPI waits[\s\S]*Typed over[\s\S]*sidebar/,
      ),
    },
  ]);
  local.acts.type(
    placeOf(sheetOf(local.book, 'metrics'), 'months:2026-08', metricsOf(local).length - 2),
    '30',
  );
  local.acts.type(
    placeOf(sheetOf(local.book, 'metrics'), 'months:2026-08', metricsOf(local).length - 1),
    '1200',
  );
  local.acts.type(placeOf(sheetOf(local.book, 'kpis'), 'status', 0), '');
  local.run('fillInKpiFormulas');
  expect(local.toasts()).toEqual([expect.stringMatching(/^The formulas of \d+ KPIs are in place\.$/)]);
});

test('a workbook without KPIs says where to begin; one without a plan gets one', () => {
  const local = newWorkbook();
  build(local, setUp);
  expect(fill(local)).toEqual({
    done: ['There are no KPIs yet. Pick one on the KPIs tab, or a metric on the goals tab.'],
    left: [],
    typedOver: [],
  });
});
