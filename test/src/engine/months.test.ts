import { monthsFrom } from '../../../src/workbook/day';
import { Book } from './in-memory';
import { smallPlan } from './small-plan';

function aBook(): Book {
  const book = new Book();
  book.build(smallPlan());
  return book;
}
const monthsOf = (book: Book, tab: 'budget' | 'metrics' = 'budget'): string[] =>
  [...(book.layOut().tabLayouts[tab]?.columns ?? [])]
    .filter(([key]) => key.startsWith('months:'))
    .sort(([, left], [, right]) => left - right)
    .map(([key]) => key.slice('months:'.length));
const withMonths = (firstMonth: string, months: number) => ({ settings: { firstMonth, months }, tables: {} });

test('a plan of three months has three month columns, their first days above them', () => {
  const book = aBook();
  expect(monthsOf(book)).toEqual(['2027-01', '2027-02', '2027-03']);
  expect(book.value('budget', 'header', 'months:2027-02')).toEqual({ day: '2027-02-01' });
});

test('a longer plan gets the months that are missing, before and after, in order', () => {
  const book = aBook();
  book.build(withMonths('2026-11', 7));
  expect(monthsOf(book)).toEqual(monthsFrom('2026-11', 7));
  expect(book.layOut().records.tables.budget[0]?.typed.months).toEqual({ '2027-01': 200, '2027-02': 100.5 });
  expect(book.build()).toEqual([]);
});

test('months outside the plan go when nobody typed in them, and stay with what they hold when somebody did', () => {
  const book = aBook();
  for (const [id, month] of [
    ['B1', '2027-02'],
    ['B3', '2027-02'],
    ['B2', '2027-03'],
  ] as const) {
    book.type('budget', id, `months:${month}`, '');
  }
  book.build(withMonths('2027-04', 2));
  expect(monthsOf(book)).toEqual(['2027-01', '2027-04', '2027-05']);
  expect(book.layOut().records.tables.budget.map(({ typed }) => typed.months)).toEqual([
    { '2027-01': 200 },
    { '2027-01': 300 },
    undefined,
  ]);
  expect(book.build()).toEqual([]);
});

test('a month with money between empty months outside the plan is kept', () => {
  const book = aBook();
  book.type('budget', 'B1', 'months:2027-01', '');
  book.type('budget', 'B2', 'months:2027-01', '');
  book.type('budget', 'B2', 'months:2027-03', '');
  book.build(withMonths('2027-06', 2));
  expect(monthsOf(book)).toEqual(['2027-02', '2027-06', '2027-07']);
  expect(book.layOut().records.tables.budget.map(({ typed }) => typed.months)).toEqual([
    { '2027-02': 100.5 },
    undefined,
    { '2027-02': 300 },
  ]);
});

test('the same holds in the metrics', () => {
  const book = aBook();
  book.build(withMonths('2027-02', 2));
  expect(monthsOf(book, 'metrics')).toEqual(['2027-01', '2027-02', '2027-03']);
  book.type('metrics', 'M1', 'months:2027-01', '');
  book.type('metrics', 'M2', 'months:2027-01', '');
  book.build();
  expect(monthsOf(book, 'metrics')).toEqual(['2027-02', '2027-03']);
});

test('a column of people’s own between months stays out of the sum of all months', () => {
  const book = aBook();
  const february = book.columnOf('budget', 'months:2027-02');
  book.insertColumn('budget', february);
  book.at('budget', book.rowOf('budget', 'B1'), february).value = 4711;
  book.build();
  const { formula } = book.cell('budget', 'proofMonths', 'total');
  expect(formula.match(/\$[A-Z]+\$\d+:\$[A-Z]+\$\d+/g)).toHaveLength(2);
  expect(book.layOut().records.tables.budget[0]?.typed.months).toEqual({ '2027-01': 200, '2027-02': 100.5 });
  expect(book.build()).toEqual([]);
});

test('while the settings are being mended the months that are there stay', () => {
  const book = aBook();
  book.type('start', 'months', 'answer', 'three');
  book.build();
  expect(monthsOf(book)).toEqual(['2027-01', '2027-02', '2027-03']);
});
