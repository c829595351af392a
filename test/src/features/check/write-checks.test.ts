import type { Finding } from '../../../../src/rules/finding';
import { Book } from '../../engine/in-memory';
import { smallPlan } from '../../engine/small-plan';

function aBook(): Book {
  const book = new Book();
  book.build(smallPlan());
  return book;
}
const finding = (name: string, row = 5): Finding => ({
  code: 'goalNoTarget',
  severity: 'error',
  place: { tab: 'goals', row, column: 11 },
  facts: { name },
});
const first = (book: Book): number => book.rowOf('checks', 'header') + 1;

test('each finding is one line: how bad, what, where, a jump, and the way out', () => {
  const book = aBook();
  book.check([finding('Grow'), { ...finding('Stay', 6), severity: 'warning' }], '2027-02-10');
  const row = first(book);
  const line = (at: number) =>
    ['id', 'severity', 'what', 'place', 'mend'].map((key) => book.value('checks', at, key));
  expect(line(row)).toEqual([
    'F1',
    'Error',
    'The goal “Grow” has no target.',
    'Goals K5',
    'Type the value to reach.',
  ]);
  expect(line(row + 1).slice(0, 4)).toEqual(['F2', 'Warning', 'The goal “Stay” has no target.', 'Goals K6']);
  const { sheet } = book.marker('goals');
  expect(book.cell('checks', row, 'jump').formula).toBe(`=HYPERLINK("#gid=${sheet}&range=K5";"→")`);
});

test('the day of the check and the number of errors stand above', () => {
  const book = aBook();
  book.check([finding('Grow'), { ...finding('Stay'), severity: 'warning' }], '2027-02-10');
  expect(book.value('checks', 'lastRun', 'what')).toEqual({ day: '2027-02-10' });
  expect(book.value('checks', 'errors', 'what')).toBe(1);
});

test('a row that people put between the day and the errors is left alone', () => {
  const book = aBook();
  const at = book.rowOf('checks', 'errors');
  book.insertRow('checks', at);
  book.at('checks', at, book.columnOf('checks', 'what')).value = 'ours';
  book.check([finding('Grow')], '2027-02-10');
  expect(book.value('checks', 'errors', 'what')).toBe(1);
  expect(book.at('checks', at, book.columnOf('checks', 'what')).value).toBe('ours');
});

test('what was found before is gone when it is no longer found', () => {
  const book = aBook();
  book.check([finding('Grow'), finding('Stay')], '2027-02-10');
  book.check([finding('Stay')], '2027-02-11');
  const row = first(book);
  expect(book.value('checks', row, 'what')).toContain('Stay');
  for (const key of ['id', 'severity', 'what', 'place', 'mend'])
    expect(book.value('checks', row + 1, key)).toBe('');
  expect(book.cell('checks', row + 1, 'jump').formula).toBe('');
});

test('a column of people’s own between ours keeps what it holds', () => {
  const book = aBook();
  const at = book.columnOf('checks', 'place');
  book.insertColumn('checks', at);
  book.at('checks', first(book), at).value = 'done by Lison';
  book.check([finding('Grow')], '2027-02-10');
  expect(book.at('checks', first(book), at).value).toBe('done by Lison');
  expect(book.value('checks', first(book), 'place')).toBe('Goals K5');
});

test('a name that looks like a formula stays a name', () => {
  const book = aBook();
  book.rename('goals', '=1+1');
  book.check([finding('=HYPERLINK("x")')], '2027-02-10');
  expect(book.cell('checks', first(book), 'place')).toMatchObject({ value: '=1+1 K5', formula: '' });
});

test('a build after a check writes nothing', () => {
  const book = aBook();
  book.check([finding('Grow')], '2027-02-10');
  expect(book.build()).toEqual([]);
});
