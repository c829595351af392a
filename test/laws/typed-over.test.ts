import type { Local } from '../../preview/local';
import type { TabId } from '../../src/tabs/ids';
import { bookDifferences } from './comparable';
import { build, callsOf, cellOf, keysOf, placeOf, sample, savedPlan, sheetOf, workbookOf } from './workbook';

const built = () => workbookOf(sample);

function typeOver(local: Local, tab: TabId, [column, row]: [string, number | string], text: string): void {
  local.acts.type(placeOf(sheetOf(local.book, tab), column, row), text);
}
const cell = (local: Local, tab: TabId, column: string, row: number | string) =>
  cellOf(sheetOf(local.book, tab), column, row);
const speak = (local: Local, language: string) => {
  typeOver(local, 'start', ['answer', 'language'], language);
  build(local);
};

test('titles, headers, questions and hints in people’s own words stay, in every language', () => {
  const local = built();
  typeOver(local, 'goals', ['id', 'title'], 'Where we go');
  typeOver(local, 'goals', ['owner', 'header'], 'Captain');
  typeOver(local, 'budget', ['total', 'header'], 'Sum');
  typeOver(local, 'start', ['label', 'business'], 'Shop');
  typeOver(local, 'start', ['note', 'business'], 'Ours');
  for (const language of ['en', 'français', 'العربية', 'English']) {
    speak(local, language);
    expect([
      cell(local, 'goals', 'id', 'title').value,
      cell(local, 'goals', 'owner', 'header').value,
      cell(local, 'budget', 'total', 'header').value,
      cell(local, 'start', 'label', 'business').value,
      cell(local, 'start', 'note', 'business').value,
    ]).toEqual(['Where we go', 'Captain', 'Sum', 'Shop', 'Ours']);
    expect(callsOf(local, () => build(local)).writes).toBe(0);
  }
  typeOver(local, 'goals', ['owner', 'header'], '=UPPER("captain")');
  build(local);
  expect(cell(local, 'goals', 'owner', 'header').formula).toBe('=UPPER("captain")');
  typeOver(local, 'goals', ['owner', 'header'], '');
  build(local);
  expect(cell(local, 'goals', 'owner', 'header').value).toBe('Owner');
});

test.each([
  ['a live answer of a form', 'summary', 'answer', 'goalCount'],
  ['a figure above a table', 'budget', 'total', 'proofLines'],
  ['a month', 'budget', 'months:2027-01', 'header'],
  ['a worked-out cell of a row', 'goals', 'campaigns', 0],
] as const)('what was typed over %s goes to a note, be it words or a formula', (_, tab, column, row) => {
  for (const text of ['about 7', '=7+7']) {
    const local = built();
    const before = { ...cell(local, tab, column, row) };
    typeOver(local, tab, [column, row], text);
    build(local);
    const { note, ...rest } = cell(local, tab, column, row);
    expect(rest).toEqual(before);
    expect(note).toBe(text);
    expect(callsOf(local, () => build(local)).writes).toBe(0);
  }
});

test('a formula of ours that stands elsewhere after lines were moved is nobody’s own', () => {
  const local = built();
  const goals = sheetOf(local.book, 'goals');
  local.acts.insertColumns(goals.id, placeOf(goals, 'owner', 0).column);
  local.acts.deleteColumns(goals.id, placeOf(goals, 'why', 0).column);
  local.acts.insertRows(goals.id, placeOf(goals, 'goal', 1).row);
  build(local);
  const notes = Object.values(sheetOf(local.book, 'goals').cells).flatMap((line) =>
    Object.values(line).filter(({ formula, note }) => formula !== undefined && note !== undefined),
  );
  expect(notes).toEqual([]);
});

test('a month that something else was pasted over is a day again', () => {
  const local = built();
  const budget = sheetOf(local.book, 'budget');
  const month = placeOf(budget, 'months:2027-01', 'header');
  const before = cellOf(budget, 'months:2027-01', 'header').format;
  local.acts.copy({ ...placeOf(budget, 'line', 0), rows: 1, columns: 1 }, month);
  build(local);
  expect(cellOf(budget, 'months:2027-01', 'header').format).toBe(before);
  expect(callsOf(local, () => build(local)).writes).toBe(0);
  local.acts.setFormat({ ...month, rows: 1, columns: 1 }, '0 "own"');
  expect(callsOf(local, () => build(local)).writes).toBe(0);
});

test('a word of the lists that somebody changed is put back, and theirs goes to a note', () => {
  const local = built();
  const sheet = sheetOf(local.book, 'lists');
  const place = placeOf(sheet, 'horizons', 0);
  local.acts.type(place, 'Soon');
  build(local);
  expect(cellOf(sheet, 'horizons', 0)).toMatchObject({ value: 'Short term', note: 'Soon' });
});

test('after a key was typed over, building twice is building once', () => {
  const local = built();
  const metrics = sheetOf(local.book, 'metrics');
  const { keyRow, columns } = keysOf(metrics);
  const column = columns.get('measure') ?? Number.NaN;
  local.acts.type({ sheetId: metrics.id, row: keyRow, column }, 'mine');
  build(local);
  const before = structuredClone(local.book);
  expect(callsOf(local, () => build(local)).writes).toBe(0);
  expect(bookDifferences(before, local.book)).toEqual([]);
});

test('a day pasted over an amount stays a day, whatever is dressed anew', () => {
  const local = built();
  const day = placeOf(sheetOf(local.book, 'campaigns'), 'start', 0);
  local.acts.copy({ ...day, rows: 1, columns: 1 }, placeOf(sheetOf(local.book, 'campaigns'), 'leads', 0));
  const unread = () => savedPlan(local).tables.campaigns?.[0]?.unread;
  expect(unread()).toEqual({ leads: sample.tables.campaigns?.[0]?.start });
  speak(local, '中文');
  expect(unread()).toEqual({ leads: sample.tables.campaigns?.[0]?.start });
});

test('a row that people hid stays hidden when its question is written anew', () => {
  const local = built();
  const start = sheetOf(local.book, 'start');
  const { row } = placeOf(start, 'answer', 'business');
  local.acts.hideRows(start.id, [row]);
  local.acts.deleteColumns(start.id, placeOf(start, 'label', 'business').column);
  build(local);
  expect(start.hiddenRows).toContain(row);
});

test('a heading that people hid and emptied is written anew and stays hidden', () => {
  const local = built();
  const start = sheetOf(local.book, 'start');
  const { row, column } = placeOf(start, 'label', 'chain');
  local.acts.hideRows(start.id, [row]);
  local.acts.clear({ sheetId: start.id, row, column, rows: 1, columns: 3 });
  // A tab is dressed again when its rows have moved.
  local.acts.insertRows(start.id, 0);
  build(local);
  expect(cell(local, 'start', 'label', 'chain')?.value).toBe('The thread');
  expect(start.hiddenRows).toContain(row + 1);
});
