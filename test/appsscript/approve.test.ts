import type { TabId } from '../../src/tabs/ids';
import { bookDifferences } from '../laws/comparable';
import {
  ask,
  build,
  buildSteps,
  callsOf,
  cellOf,
  copyOf,
  fullSample,
  newWorkbook,
  placeOf,
  refusal,
  savedPlan,
  sheetOf,
  workbookOf,
} from '../laws/workbook';

const opened = workbookOf({ ...fullSample, settings: { ...fullSample.settings, approvedBy: 'Nobody yet' } });
const approved = copyOf(opened.book);
ask(approved, 'approve', { by: 'Maren Holt' });

/** Types into a place of a tab, `goals.due.0` for the first row. */
function type(local: typeof approved, place: string, text: string): void {
  const [tab, column = '', row = ''] = place.split('.');
  const sheet = sheetOf(local.book, tab as TabId);
  local.acts.type(placeOf(sheet, column, /^\d+$/.test(row) ? Number(row) : row), text);
}

test('before anybody has approved the plan there is nothing to compare with', () => {
  expect(ask(copyOf(opened.book), 'compare', {})).toEqual({ approval: null, money: null, tabs: [] });
  expect(ask(copyOf(opened.book), 'look', {}).approvals).toEqual([]);
});

test('an approval keeps the plan in a hidden sheet, and says who and when on the start tab', () => {
  const start = sheetOf(approved.book, 'start');
  expect(cellOf(start, 'answer', 'approvedBy').value).toBe('Maren Holt');
  expect(savedPlan(approved).settings.approvedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  const hidden = approved.book.sheets.filter(({ hidden }) => hidden).map(({ title }) => title);
  expect(hidden).toEqual(['Lists', 'Approved plan']);
  expect(approved.book.activeSheetId).toBe(opened.book.activeSheetId);
  expect(ask(approved, 'look', {}).approvals).toEqual([{ day: expect.any(String), by: 'Maren Holt' }]);
});

test('it costs few calls beside the build', () => {
  const local = copyOf(opened.book);
  const { writes } = callsOf(local, () => ask(local, 'approve', { by: 'Maren Holt' }));
  expect(writes).toBeLessThanOrEqual(20);
});

test('nothing has changed since, though work went on and the language is another one', () => {
  const local = copyOf(approved.book);
  type(local, 'campaigns.status.1', 'Done');
  type(local, 'spend.amount.0', '5');
  buildSteps(local, ask(local, 'switchLanguage', { language: 'ar' }).steps);
  expect(ask(local, 'compare', {}).tabs).toEqual([]);
});

test('what has changed is told tab by tab with its place, and how much money came to it', () => {
  const local = copyOf(approved.book);
  type(local, 'goals.due.0', '2027-07-31');
  const month = Number(cellOf(sheetOf(local.book, 'budget'), 'months:2026-07', 0).value);
  type(local, 'budget.months:2026-07.0', String(month + 250));
  type(local, 'objectives.objective.9', 'Sell the shop');
  const { tabs, money, approval } = ask(local, 'compare', {});
  expect(approval?.by).toBe('Maren Holt');
  expect(money?.difference).toBe('+250\u00a0EUR');
  expect(
    tabs.map(({ id, changes }) => [id, changes.map(({ is, column }) => `${is} ${column}`.trim())]),
  ).toEqual([
    ['objectives', ['added']],
    ['goals', ['changed Due']],
    ['budget', ['changed 2026-07']],
  ]);
  const [due] = tabs[1]?.changes ?? [];
  expect(due).toMatchObject({ before: '2027-06-30', now: '2027-07-31' });
  const { row, column } = placeOf(sheetOf(local.book, 'goals'), 'due', 0);
  expect(due?.cell).toBe(`${String.fromCharCode(65 + column)}${row + 1}`);
});

test('a row that is gone is told by the name it had, and so is a tab that was taken out', () => {
  const local = copyOf(approved.book);
  const goals = sheetOf(local.book, 'goals');
  local.acts.deleteRows(goals.id, placeOf(goals, 'goal', 2).row, 1);
  ask(local, 'changeTabs', { add: [], remove: ['swot'] });
  const { tabs } = ask(local, 'compare', {});
  expect(tabs.find(({ id }) => id === 'goals')?.changes).toEqual([
    expect.objectContaining({ is: 'gone', name: expect.stringMatching(/^G3 · /), cell: '' }),
  ]);
  expect(tabs.find(({ id }) => id === 'swot')).toMatchObject({ title: 'SWOT', sheetId: null });
});

test('approving again takes the place of what was kept, and the one before stays named', () => {
  const local = copyOf(approved.book);
  type(local, 'goals.due.0', '2027-07-31');
  ask(local, 'approve', { by: 'Jonas Wyke' });
  expect(ask(local, 'compare', {}).tabs).toEqual([]);
  expect(ask(local, 'look', {}).approvals.map(({ by }) => by)).toEqual(['Jonas Wyke', 'Maren Holt']);
  expect(local.book.sheets.filter(({ title }) => title.startsWith('Approved plan'))).toHaveLength(1);
});

test('where the sheet is gone or was typed in, nothing is compared and nothing fails', () => {
  for (const harm of ['delete', 'type'] as const) {
    const local = copyOf(approved.book);
    const { id } = local.book.sheets.find(({ title }) => title === 'Approved plan') ?? { id: 0 };
    if (harm === 'delete') local.acts.deleteSheet(id);
    else local.acts.type({ sheetId: id, row: 1, column: 0 }, 'x');
    expect(ask(local, 'compare', {}).approval).toBe(null);
    ask(local, 'approve', { by: 'Maren Holt' });
    expect(ask(local, 'compare', {}).tabs).toEqual([]);
  }
});

test('a build afterwards writes nothing, and a plan that is not built cannot be approved', () => {
  const local = copyOf(approved.book);
  const before = structuredClone(local.book);
  expect(callsOf(local, () => build(local)).writes).toBe(0);
  expect(bookDifferences(before, local.book)).toEqual([]);
  expect(refusal(newWorkbook(), 'approve', { by: 'Maren' })?.code).toBe('notBuilt');
  expect(refusal(local, 'approve', { by: ' ' })?.code).toBe('callBad');
});
