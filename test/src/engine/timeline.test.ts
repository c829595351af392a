import { draw } from '../../../src/engine/draw/draw';
import { isStatusFormula } from '../../../src/engine/look/status-rules';
import type { Content } from '../../../src/engine/sheet/content';
import type { Write } from '../../../src/engine/sheet/writes';
import { writesFor } from '../../../src/engine/writes-for';
import { tabIds } from '../../../src/tabs/ids';
import { isFormula } from '../../../src/workbook/cell';
import { addDays } from '../../../src/workbook/day';
import { languages } from '../../../src/workbook/language';
import { weekKey } from '../../../src/workbook/tab';
import { Book } from './in-memory';
import { smallFullPlan } from './small-plan';

/** So many campaigns and milestones over so many months. */
function planOf(campaigns: number, milestones: number, months: number): Content {
  const plan = smallFullPlan();
  const day = (index: number) => addDays('2027-01-04', index * 5);
  return {
    ...plan,
    settings: { ...plan.settings, months },
    tables: {
      ...plan.tables,
      campaigns: Array.from({ length: campaigns }, (_, index) => ({
        id: `C${index + 1}`,
        typed: { campaign: `Campaign ${index + 1}`, start: day(index), end: addDays(day(index), 60) },
      })),
      tasks: Array.from({ length: milestones }, (_, index) => ({
        id: `T${index + 1}`,
        typed: { task: `Milestone ${index + 1}`, kind: 'milestone' as const, due: day(index) },
      })),
    },
  };
}

function built(content: Content = smallFullPlan()): Book {
  const book = new Book();
  book.build(content);
  return book;
}

const rowsOf = (book: Book): number => {
  const { first = 0, last = 0 } = book.layOut().tabLayouts.timeline ?? {};
  return last - first + 1;
};
const weeksIn = (book: Book): string[] =>
  [...(book.layOut().tabLayouts.timeline?.columns ?? [])]
    .filter(([key]) => key.startsWith('weeks:'))
    .sort(([, left], [, right]) => left - right)
    .map(([key]) => key);
const weeks = (count: number): string[] => Array.from({ length: count }, (_, index) => weekKey(index + 1));
const withMonths = (months: number): Content => ({ settings: { months }, tables: {} });

function firstWrites(content: Content): Write[] {
  const book = new Book();
  const layout = book.laidOut(content);
  return writesFor(layout, 'timeline', book.snapshot()).writes;
}
const rulesOf = (writes: Write[]) =>
  writes.flatMap((write) => (write.act === 'statusRules' ? write.rules : []));

test('there is a row for every campaign and milestone, and some more', () => {
  expect(rowsOf(built(planOf(4, 3, 3)))).toBe(20);
  expect(rowsOf(built(planOf(60, 40, 24)))).toBe(110);
});

test('more campaigns get more rows at the next build, and fewer take none away', () => {
  const book = built(planOf(4, 3, 3));
  const { first = 0 } = book.layOut().tabLayouts.campaigns ?? {};
  for (let index = 0; index < 10; index++) book.type('campaigns', first + index, 'campaign', `New ${index}`);
  book.build();
  expect(rowsOf(book)).toBe(30);
  for (let index = 0; index < 10; index++) {
    for (const key of ['id', 'campaign', 'start', 'end']) book.type('campaigns', first + index, key, '');
  }
  book.build();
  expect(rowsOf(book)).toBe(30);
  expect(book.build()).toEqual([]);
});

test('a campaign of which only a column of people’s own tells has its row with the build that gives it an id', () => {
  for (const campaigns of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
    const book = built(planOf(campaigns, 0, 3));
    const own = book.columnOf('campaigns', 'owner');
    book.insertColumn('campaigns', own);
    book.at('campaigns', book.rowOf('campaigns', `C${campaigns}`) + 1, own).value = 'ours';
    book.build();
    expect(book.build()).toEqual([]);
  }
});

test('tasks that are no milestones take no row', () => {
  const plan = planOf(4, 16, 3);
  const tasks = plan.tables.tasks?.map((row) => ({ ...row, typed: { ...row.typed, kind: 'task' as const } }));
  expect(rowsOf(built({ ...plan, tables: { ...plan.tables, tasks: tasks ?? [] } }))).toBe(20);
});

test('the weeks follow the months of the plan', () => {
  const book = built();
  expect(weeksIn(book)).toEqual(weeks(14));
  book.build(withMonths(6));
  expect(weeksIn(book)).toEqual(weeks(27));
  const due = book.build(withMonths(2)).find(({ tab }) => tab === 'timeline');
  expect(weeksIn(book)).toEqual(weeks(9));
  expect(due?.writes.filter(({ act }) => act === 'deleteColumns')).toMatchObject([{ count: 18 }]);
  expect(book.build()).toEqual([]);
});

test('a week after the last one stays with what people typed under it', () => {
  const book = built();
  book.type('timeline', 10, weekKey(12), 'Fair');
  book.build(withMonths(1));
  expect(book.value('timeline', 10, weekKey(12))).toBe('Fair');
  expect(book.build()).toEqual([]);
});

test('nothing is written below the header in the weeks, so that they may hold words of people’s own', () => {
  const layout = new Book().laidOut(smallFullPlan());
  const { tabLayouts, context } = layout;
  const timeline = tabLayouts.timeline;
  if (!timeline) throw new Error('there is no timeline');
  const addresses = new Set(weeks(14).map((key) => timeline.columns.get(key)));
  const below = draw(timeline, context).filter(
    ({ row, column }) => row >= timeline.first && addresses.has(column),
  );
  expect(below).toEqual([]);
});

test('what people type over its formulas is kept in a note', () => {
  const book = built();
  book.type('timeline', 8, 'what', 'Our summer');
  book.build();
  expect(book.cell('timeline', 8, 'what')).toMatchObject({ note: 'Our summer' });
  expect(book.cell('timeline', 8, 'what').formula).toMatch(/^=IF/);
  expect(book.build()).toEqual([]);
});

test('without the tasks it shows campaigns alone', () => {
  const { tasks: _, ...tables } = smallFullPlan().tables;
  const book = new Book();
  book.build(
    { ...smallFullPlan(), tables },
    tabIds.filter((id) => id !== 'tasks'),
  );
  const formulas = book.snapshot().timeline?.formulas.flat() ?? [];
  expect(formulas.filter((formula) => formula.includes('Tasks'))).toEqual([]);
  expect(formulas.some((formula) => formula.includes("'Campaigns'!"))).toBe(true);
});

test('its rules are known for ours, look at their own sheet, and need no separators', () => {
  const formulas = rulesOf(firstWrites(smallFullPlan())).map(({ formula }) => formula);
  expect(formulas.length).toBeGreaterThan(10);
  for (const formula of formulas) {
    expect(isStatusFormula(formula)).toBe(true);
    expect(formula).not.toMatch(/[!;,']/);
  }
  for (const theirs of [
    '=$A1>5',
    '=AND($A1=1;$B1=2)',
    '=($A1=1)',
    '=SUM($A1:$A9)*1',
    '=(SUM(A1)=1)*1',
    '=TRUE',
  ])
    expect([theirs, isStatusFormula(theirs)]).toEqual([theirs, false]);
});

test('its rules are the same in every language', () => {
  const [english, ...others] = languages.map((language) => rulesOf(firstWrites(smallFullPlan(language))));
  for (const rules of others) expect(rules).toEqual(english);
});

test('nobody can type in it without a warning, weeks included', () => {
  const writes = firstWrites(smallFullPlan());
  const { columns, rows, last } = new Book().laidOut(smallFullPlan()).tabLayouts.timeline ?? {};
  const [block, ...more] = writes.flatMap((write) => (write.act === 'warn' ? write.blocks : []));
  expect(more).toEqual([]);
  expect(block).toEqual({
    row: rows?.get('years'),
    column: columns?.get('what'),
    rows: (last ?? 0) - (rows?.get('years') ?? 0) + 1,
    columns: Math.max(...(columns?.values() ?? [])) - (columns?.get('what') ?? 0) + 1,
  });
});

test('a hundred rows over two years are some thousand formulas, no more writes than a few rows, and a moment’s work', () => {
  const content = planOf(60, 40, 24);
  const book = new Book();
  const layout = book.laidOut(content);
  const snapshot = book.snapshot();
  const before = process.cpuUsage();
  const { writes } = writesFor(layout, 'timeline', snapshot);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(2000);
  const { timeline } = layout.tabLayouts;
  if (!timeline) throw new Error('there is no timeline');
  const formulas = draw(timeline, layout.context).filter(({ content }) => isFormula(content));
  expect(formulas.length).toBeLessThan(2000);
  expect(writes.length - firstWrites(planOf(4, 3, 24)).length).toBe(0);
});
