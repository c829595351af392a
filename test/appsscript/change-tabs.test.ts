import fc from 'fast-check';
import type { LocalOptions } from '../../preview/bundle/open-local-with';
import type { Local } from '../../preview/local';
import { errorCellsOf } from '../../preview/workbook/report';
import type { PlanFile } from '../../src/features/plan-file/schema';
import { optionalTabs } from '../../src/tabs/all';
import type { TabId } from '../../src/tabs/ids';
import { bookDifferences } from '../laws/comparable';
import {
  ask,
  buildSteps,
  callsOf,
  cellOf,
  fullSample,
  hasTab,
  keysOf,
  placeOf,
  refusal,
  savedPlan,
  sheetOf,
  workbookOf,
} from '../laws/workbook';
import { sharedCalculator } from '../support/shared-calculator';
import { runs } from '../support/sizes';

const built = (options?: LocalOptions) => workbookOf(fullSample, options);

function change(local: Local, add: TabId[], remove: TabId[]): void {
  const { steps } = ask(local, 'changeTabs', { add, remove });
  buildSteps(local, steps);
}
const stateOf = (local: Local, tab: TabId) =>
  ask(local, 'look', {}).optional.find(({ id }) => id === tab)?.state;

describe('a tab that is taken out', () => {
  const local = built();
  const { id: sheetId } = sheetOf(local.book, 'spend');
  const before = structuredClone(local.book);
  beforeAll(() => change(local, [], ['spend']));

  test('is hidden and keeps every cell', () => {
    const sheet = local.book.sheets.find(({ id }) => id === sheetId);
    expect(sheet?.hidden).toBe(true);
    expect(sheet?.cells).toEqual(before.sheets.find(({ id }) => id === sheetId)?.cells);
    expect(stateOf(local, 'spend')).toBe('aside');
  });

  test('leaves no trace in the others: its columns are blank and hidden, its jump is gone', () => {
    const budget = sheetOf(local.book, 'budget');
    const { columns } = keysOf(budget);
    expect(cellOf(budget, 'actual', 0)).toEqual(expect.not.objectContaining({ formula: expect.anything() }));
    expect(budget.hiddenColumns).toContain(columns.get('actual'));
    const start = sheetOf(local.book, 'start');
    expect(cellOf(start, 'label', 'spend').formula).toBeUndefined();
    expect(start.hiddenRows).toContain(keysOf(start).rows.get('spend'));
    const others = local.book.sheets.filter(({ hidden }) => !hidden);
    const formulas = others.flatMap(({ cells }) =>
      Object.values(cells).flatMap((line) => Object.values(line)),
    );
    expect(
      formulas.filter(({ formula }) => formula?.includes("'Spend'") || formula?.includes('Spend!')),
    ).toEqual([]);
  });

  test('stays out through builds, checks and plan files', () => {
    expect(callsOf(local, () => ask(local, 'beginBuild', { scope: 'all' })).writes).toBe(0);
    ask(local, 'check', {});
    expect(stateOf(local, 'spend')).toBe('aside');
    expect(savedPlan(local).tables.spend).toBeUndefined();
  });

  test('comes back with everything, and the others are as they were', () => {
    change(local, ['spend'], []);
    ask(local, 'check', {});
    const other = built();
    ask(other, 'check', {});
    expect(bookDifferences(local.book, other.book)).toEqual([]);
    expect(savedPlan(local)).toEqual(fullSample);
  });
});

test('a tab whose kept sheet was deleted by hand stays out, and is made anew when it is asked for', () => {
  const local = built();
  const { id } = sheetOf(local.book, 'swot');
  change(local, [], ['swot']);
  local.acts.showSheet(id);
  local.acts.deleteSheet(id);
  expect(stateOf(local, 'swot')).toBe('absent');
  expect(ask(local, 'beginBuild', { scope: 'all' }).steps).toEqual([]);
  change(local, ['swot'], []);
  const sheet = sheetOf(local.book, 'swot');
  local.acts.type(placeOf(sheet, 'item', 0), 'A strength');
  change(local, [], []);
  const last = Math.max(...(fullSample.tables.swot ?? []).map((row) => Number(row.id.slice(1))));
  expect(cellOf(sheet, 'id', 0).value).toBe(`W${last + 1}`);
});

test('a light workbook takes an optional tab in', () => {
  const local = workbookOf({
    ...fullSample,
    settings: { ...fullSample.settings, size: 'light' },
    forms: {},
    tables: {},
  } as PlanFile);
  expect(hasTab(local.book, 'tasks')).toBe(false);
  change(local, ['tasks'], []);
  expect(hasTab(local.book, 'tasks')).toBe(true);
});

test('tabs that hold the plan together cannot be taken out', () => {
  const local = built();
  change(local, [], ['goals', 'start', 'lists']);
  expect(['goals', 'start', 'lists'].every((tab) => hasTab(local.book, tab as TabId))).toBe(true);
});

test('whichever are taken out and brought back: no error, and in the end nothing has changed', () => {
  const calculator = sharedCalculator();
  fc.assert(
    fc.property(fc.subarray(optionalTabs), fc.subarray(optionalTabs), (first, second) => {
      const local = built({ calculator });
      change(local, [], first);
      local.calculate();
      expect(errorCellsOf(local.book)).toEqual([]);
      change(
        local,
        first.filter((tab) => !second.includes(tab)),
        second,
      );
      local.calculate();
      expect(errorCellsOf(local.book)).toEqual([]);
      change(local, optionalTabs, []);
      expect(savedPlan(local)).toEqual(fullSample);
    }),
    { numRuns: runs(1, 30) },
  );
});

describe('rows are added', () => {
  test('at the end of a table, with formulas and drop-downs', () => {
    const local = built();
    const sheet = sheetOf(local.book, 'tasks');
    const { columns, rows } = keysOf(sheet);
    const height = () => Math.max(...Object.keys(sheet.cells).map(Number));
    const before = height();
    ask(local, 'addRows', { tab: 'tasks', count: 30 });
    expect(height()).toBe(before + 30);
    const last = height() - (rows.get('header') ?? 0) - 1;
    expect(cellOf(sheet, 'late', last).formula).toBeDefined();
    expect(cellOf(sheet, 'campaign', last).validation).toBeDefined();
    expect(columns.size).toBeGreaterThan(5);
    expect(ask(local, 'beginBuild', { scope: 'all' }).steps).toEqual([]);
  });

  test('not to what is no table', () => {
    expect(refusal(built(), 'addRows', { tab: 'summary', count: 5 })?.code).toBe('callBad');
    expect(refusal(built(), 'addRows', { tab: 'checks', count: 5 })?.code).toBe('callBad');
  });
});
