import type { Local } from '../../preview/local';
import type { Book, CellValue } from '../../preview/spreadsheet/book';
import { barColours, todayShade } from '../../src/engine/look/palette';
import type { PlanFile } from '../../src/features/plan-file/schema';
import { messagesOf } from '../../src/messages/all';
import { addDays, type Day, dayOf, monthsFrom, serialOf } from '../../src/workbook/day';
import { weekKey } from '../../src/workbook/tab';
import { weeksOf } from '../../src/workbook/weeks';
import { sharedCalculator } from '../support/shared-calculator';
import { bookDifferences } from './comparable';
import { paintedColours } from './painted';
import {
  build,
  cellOf,
  countTabs,
  everyCell,
  keysOf,
  newWorkbook,
  openPlan,
  placeOf,
  sample,
  sheetOf,
} from './workbook';

const campaigns: PlanFile['tables']['campaigns'] = [
  { id: 'C1', campaign: 'Second', goal: 'G1', start: '2027-02-03', end: '2027-03-07', status: 'running' },
  { id: 'C2', campaign: 'No days', status: 'planned' },
  { id: 'C3', campaign: 'First', start: '2026-11-20', end: '2027-01-10', status: 'done' },
  { id: 'C4', campaign: 'Second, too', start: '2027-02-03', end: '2027-02-09', status: 'running' },
  { id: 'C5', campaign: 'No start', end: '2027-02-24' },
  { id: 'C6', campaign: 'Beyond', start: '2027-03-15', end: '2027-09-01', status: 'planned' },
];
const tasks: PlanFile['tables']['tasks'] = [
  { id: 'T1', task: 'Last day', kind: 'milestone', campaign: 'C6', due: '2027-03-28', status: 'planned' },
  { id: 'T2', task: 'Work', kind: 'task', due: '2027-01-05' },
  { id: 'T3', task: 'Missed', kind: 'milestone', due: '2027-02-08', status: 'planned' },
  { id: 'T4', task: 'Some day', kind: 'milestone' },
];
const months = monthsFrom('2027-01', 3);
const weeks = weeksOf(months);

/** A plan of three months that is looked at on a Wednesday. */
const plan: PlanFile = {
  ...sample,
  settings: { ...sample.settings, size: 'full', firstMonth: '2027-01', months: 3, asOf: '2027-02-10' },
  tables: { goals: sample.tables.goals ?? [], campaigns, tasks },
};

let local: Local;
beforeAll(() => {
  local = newWorkbook({ calculator: sharedCalculator() });
  openPlan(local, plan);
  local.calculate();
});

const timeline = () => sheetOf(local.book, 'timeline');
const valueAt = (column: string, row: number | string): CellValue =>
  cellOf(timeline(), column, row).value ?? '';
const inColumn = (column: string, count = 10): CellValue[] =>
  Array.from({ length: count }, (_, row) => valueAt(column, row));
const type = (tab: 'start' | 'campaigns', column: string, row: number | string, text: string) =>
  local.acts.type(placeOf(sheetOf(local.book, tab), column, row), text);
const headers = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const value = valueAt(weekKey(index + 1), 'header');
    return typeof value === 'number' ? dayOf(value) : value;
  });
const marked = () => weeks.filter((_, index) => valueAt(weekKey(index + 1), 'today') === '▼');

/** The weeks in which each of the first rows is painted, with the colour; the tint of today's week aside. */
function bars(count: number): (Record<string, Day[]> | null)[] {
  const cells = Array.from({ length: count }, (_, row) =>
    weeks.map((_, index) => placeOf(timeline(), weekKey(index + 1), row)),
  );
  const colours = paintedColours(local.book, timeline().id, cells.flat());
  return cells.map((line, row) => {
    const painted: Record<string, Day[]> = {};
    line.forEach((_, index) => {
      const colour = colours[row * weeks.length + index];
      if (colour && colour !== todayShade) painted[colour] = [...(painted[colour] ?? []), weeks[index] ?? ''];
    });
    return Object.keys(painted).length > 0 ? painted : null;
  });
}
const touched = (start: Day, end: Day): Day[] =>
  weeks.filter(
    (monday) => serialOf(monday) <= serialOf(end) && serialOf(addDays(monday, 6)) >= serialOf(start),
  );

test('campaigns come by their start, then milestones by their day, those without one last', () => {
  expect(inColumn('what')).toEqual([
    'First',
    'Second',
    'Second, too',
    'No start',
    'Beyond',
    'No days',
    '◆ Missed',
    '◆ Last day',
    '◆ Some day',
    '',
  ]);
});

test('a row says whose it is, when, and how it stands', () => {
  const { lateness, workStatuses } = messagesOf('en').choices;
  const { noDate, late } = lateness;
  const goal = `G1 · ${sample.tables.goals?.[0]?.goal}`;
  expect(inColumn('under', 2)).toEqual(['', goal]);
  expect(inColumn('under')[7]).toBe('C6 · Beyond');
  expect(inColumn('start', 8)).toEqual([
    serialOf('2026-11-20'),
    serialOf('2027-02-03'),
    serialOf('2027-02-03'),
    noDate,
    serialOf('2027-03-15'),
    noDate,
    '',
    '',
  ]);
  expect(inColumn('end').slice(3, 9)).toEqual([
    serialOf('2027-02-24'),
    serialOf('2027-09-01'),
    noDate,
    serialOf('2027-02-08'),
    serialOf('2027-03-28'),
    noDate,
  ]);
  expect(inColumn('status')).toEqual([
    workStatuses.done,
    workStatuses.running,
    `${workStatuses.running} · ${late}`,
    '',
    workStatuses.planned,
    workStatuses.planned,
    `${workStatuses.planned} · ${late}`,
    workStatuses.planned,
    '',
    '',
  ]);
});

test('bars are painted over every week that a campaign touches, and over the one of a milestone', () => {
  const { active, over, late, milestone } = barColours;
  expect(bars(10)).toEqual([
    { [over.strong]: touched('2027-01-01', '2027-01-10') },
    { [active.soft]: touched('2027-02-03', '2027-03-07') },
    { [late.strong]: touched('2027-02-03', '2027-02-09') },
    { [active.soft]: touched('2027-02-24', '2027-02-24') },
    { [active.strong]: touched('2027-03-15', '2027-03-31') },
    null,
    { [late.strong]: touched('2027-02-08', '2027-02-08') },
    { [milestone.soft]: touched('2027-03-28', '2027-03-28') },
    null,
    null,
  ]);
});

test('the week of today is marked, and tinted where there is no bar', () => {
  expect(marked()).toEqual(['2027-02-08']);
  const at = (row: number | string) => placeOf(timeline(), weekKey(7), row);
  const places = [at('months'), at('today'), at('header'), at(1), at(9)];
  expect(paintedColours(local.book, timeline().id, places)).toEqual([
    null,
    todayShade,
    todayShade,
    barColours.active.soft,
    todayShade,
  ]);
});

test('weeks and months carry their names', () => {
  expect(headers(14)).toEqual(weeks);
  expect([2, 6, 10].map((week) => valueAt(weekKey(week), 'months'))).toEqual([
    'January',
    'February',
    'March',
  ]);
  expect(valueAt(weekKey(2), 'years')).toBe('2027');
});

test('what is called jumps to its row', () => {
  const { formula } = cellOf(timeline(), 'what', 0);
  expect(formula).toContain(`HYPERLINK("#gid=${sheetOf(local.book, 'campaigns').id}&range=C"&ROW(`);
});

/** What follows is done to a workbook of its own, that stands as the first one does. */
let first: Local;
const withItsOwn = (isCalculated: boolean) => {
  beforeEach(() => {
    first = local;
    open(structuredClone(first.book), isCalculated);
  });
  afterEach(() => {
    local = first;
  });
};
function open(book: Book, isCalculated: boolean): void {
  local = newWorkbook({ book, ...(isCalculated && { calculator: sharedCalculator() }) });
}
/** Works everything out once, and not after every step of a build. */
function calculateAfterwards(): void {
  open(local.book, true);
  local.calculate();
}

describe('without the add-on', () => {
  withItsOwn(true);

  test('another as-of day moves the mark and makes campaigns late', () => {
    type('start', 'answer', 'asOf', '2027-03-08');
    local.calculate();
    expect(marked()).toEqual(['2027-03-08']);
    expect(inColumn('tone', 9)).toEqual([2, 3, 3, 3, 1, 1, 3, 4, 4]);
  });

  test('a campaign that is typed in takes its turn', () => {
    type('campaigns', 'campaign', 6, 'Earliest');
    type('campaigns', 'start', 6, '2026-10-01');
    local.calculate();
    expect(inColumn('what', 3)).toEqual(['Earliest', 'First', 'Second']);
  });

  test('another first month moves the weeks, and fewer months leave the last ones blank', () => {
    type('start', 'answer', 'firstMonth', '2027-02-01');
    type('start', 'answer', 'months', '2');
    local.calculate();
    expect(headers(14)).toEqual([...weeksOf(monthsFrom('2027-02', 2)), '', '', '', '', '']);
    expect(marked()).toEqual(['2027-01-04']);
    expect(everyCell(local.book).filter(({ cell }) => cell.error)).toEqual([]);
  });

  test('settings that say nothing leave the weeks blank', () => {
    type('start', 'answer', 'firstMonth', '');
    local.calculate();
    expect(headers(14).filter((header) => header !== '')).toEqual([]);
    expect(everyCell(local.book).filter(({ sheet, cell }) => sheet === timeline() && cell.error)).toEqual([]);
  });
});

test('building again finds nothing to do, and reads each tab at most twice', () => {
  local.calls.reset();
  build(local);
  const { writes, byMethod } = local.calls.report();
  expect(writes).toBe(0);
  const tabs = countTabs(local.book);
  expect(byMethod['Range.getValues']).toBeLessThanOrEqual(tabs);
  expect(byMethod['Range.getFormulas']).toBeLessThanOrEqual(tabs);
});

describe('when the settings have changed', () => {
  withItsOwn(false);

  test('into Arabic and back changes words and direction, not the weeks, and in the end nothing', () => {
    const before = structuredClone(local.book);
    const shown = inColumn('what');
    const { languages } = messagesOf('en').choices;
    type('start', 'answer', 'language', languages.ar);
    build(local);
    calculateAfterwards();
    const ar = messagesOf('ar');
    expect([timeline().title, timeline().rightToLeft]).toEqual([ar.tabs.timeline.title, true]);
    expect(valueAt('what', 'header')).toBe(ar.tabs.timeline.columns.what.name);
    expect(valueAt(weekKey(2), 'months')).toBe(ar.choices.months.january);
    expect(inColumn('status', 3)[2]).toBe(`${ar.choices.workStatuses.running} · ${ar.choices.lateness.late}`);
    expect(inColumn('what')).toEqual(shown);
    expect(headers(14)).toEqual(weeks);
    expect(timeline().conditionalFormats).toHaveLength(
      before.sheets.find(({ id }) => id === timeline().id)?.conditionalFormats.length ?? 0,
    );
    type('start', 'answer', 'language', languages.en);
    build(local);
    calculateAfterwards();
    expect(bookDifferences(local.book, before)).toEqual([]);
    expect(keysOf(timeline()).columns.get('what')).toBe(1);
  });

  test('more months bring more weeks at the next build, dressed as the others are', () => {
    type('start', 'answer', 'months', '4');
    build(local);
    calculateAfterwards();
    expect(headers(18)).toEqual(weeksOf(monthsFrom('2027-01', 4)));
    const { columnWidths, conditionalFormats } = timeline();
    const last = placeOf(timeline(), weekKey(18), 'header').column;
    expect(columnWidths[last]).toBe(columnWidths[placeOf(timeline(), weekKey(1), 'header').column]);
    const [area] = conditionalFormats[0]?.areas ?? [];
    expect((area?.column ?? 0) + (area?.columns ?? 0) - 1).toBe(last);
    expect(cellOf(timeline(), weekKey(18), 'header').align).toBe('center');
  });
});
