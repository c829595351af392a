import type { Local } from '../../preview/local';
import type { TabId } from '../../src/tabs/ids';
import { bookDifferences } from './comparable';
import {
  ask,
  build,
  callsOf,
  cellOf,
  keysOf,
  placeOf,
  refusal,
  sample,
  savedPlan,
  sheetOf,
  workbookOf,
} from './workbook';

const built = () => workbookOf(sample);

const breaks: Record<string, (local: Local, tab: TabId) => void> = {
  'the key row': (local, tab) => {
    const sheet = sheetOf(local.book, tab);
    local.acts.deleteRows(sheet.id, keysOf(sheet).keyRow);
  },
  'the key column': (local, tab) => {
    const sheet = sheetOf(local.book, tab);
    local.acts.deleteColumns(sheet.id, keysOf(sheet).keyColumn);
  },
  'the header row': (local, tab) => {
    const sheet = sheetOf(local.book, tab);
    local.acts.deleteRows(sheet.id, keysOf(sheet).rows.get('header') ?? Number.NaN);
  },
};

describe.each(Object.keys(breaks))('a tab that has lost %s', (name) => {
  test.each(['goals', 'budget', 'kpis'] as const)('is left as it is, and the build says which: %s', (tab) => {
    const local = built();
    breaks[name]?.(local, tab);
    const sheet = sheetOf(local.book, tab);
    local.acts.renameSheet(sheet.id, 'My own name');
    const before = structuredClone(local.book);
    for (const call of ['beginBuild', 'savePlan', 'openPlan'] as const) {
      const input = {
        beginBuild: { scope: 'all' },
        savePlan: {},
        openPlan: { text: JSON.stringify(sample) },
      } as const;
      expect(refusal(local, call, input[call])).toMatchObject({
        code: 'tabBroken',
        facts: { titles: 'My own name' },
      });
    }
    expect(bookDifferences(before, local.book)).toEqual([]);
    refusal(local, 'check', {});
    expect(sheetOf(local.book, tab)).toEqual(before.sheets.find(({ id }) => id === sheet.id));
  });
});

test('the menu says so in a dialog', () => {
  const local = built();
  breaks['the header row']?.(local, 'goals');
  const { writes } = callsOf(local, () => local.run('buildPlanTabs'));
  expect(writes).toBe(0);
  expect(local.alerts().map(({ prompt }) => prompt)).toEqual([
    expect.stringContaining('“Goals” has lost its hidden key row'),
  ]);
});

test('the settings tab without its keys is broken, too', () => {
  const local = built();
  breaks['the key row']?.(local, 'start');
  expect(refusal(local, 'beginBuild', { scope: 'all' })?.code).toBe('tabBroken');
});

test('a build brings back what people deleted of ours, and nothing of theirs goes', () => {
  const local = built();
  const goals = sheetOf(local.book, 'goals');
  const saved = savedPlan(local);
  local.acts.deleteColumns(goals.id, placeOf(goals, 'status', 0).column);
  local.acts.deleteRows(goals.id, keysOf(goals).rows.get('about') ?? Number.NaN);
  build(local);
  expect(savedPlan(local)).toEqual(saved);
  expect(cellOf(goals, 'status', 0).formula).toBeDefined();
  expect(keysOf(goals).rows.has('about')).toBe(true);
  expect(callsOf(local, () => build(local)).writes).toBe(0);
});

test('a deleted tab comes back empty, in its place', () => {
  const local = built();
  const index = local.book.sheets.findIndex(({ id }) => id === sheetOf(local.book, 'campaigns').id);
  local.acts.deleteSheet(sheetOf(local.book, 'campaigns').id);
  build(local);
  expect(local.book.sheets[index]?.title).toBe('Campaigns');
  expect(savedPlan(local).tables.goals).toEqual(sample.tables.goals);
  expect(savedPlan(local).tables).not.toHaveProperty('campaigns');
  expect(callsOf(local, () => build(local)).writes).toBe(0);
});

test('a text typed over a formula goes to a note, beside the note that stood there', () => {
  const local = built();
  const goals = sheetOf(local.book, 'goals');
  const place = placeOf(goals, 'status', 1);
  const formula = cellOf(goals, 'status', 1).formula;
  local.acts.addNote(place, 'Ask Jonas');
  local.acts.type(place, 'We gave up');
  build(local);
  expect(cellOf(goals, 'status', 1).formula).toBe(formula);
  expect(cellOf(goals, 'status', 1).note).toContain('We gave up');
  expect(cellOf(goals, 'status', 1).note).toContain('Ask Jonas');
  ask(local, 'check', {});
  expect(cellOf(goals, 'status', 1).note).toContain('We gave up');
});
