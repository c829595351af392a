import { Book } from './in-memory';
import { smallPlan } from './small-plan';

function aBook(): Book {
  const book = new Book();
  book.build(smallPlan());
  return book;
}
const ids = (book: Book): string[] => book.layOut().records.tables.goals.map(({ id }) => id);
const lastRow = (book: Book): number => book.layOut().tabLayouts.goals?.last ?? 0;
/** The first row below those in use. */
const freeRow = (book: Book): number => book.rowOf('goals', 'G2') + 1;

test('a row in which somebody types gets the next id, once', () => {
  const book = aBook();
  book.type('goals', freeRow(book), 'goal', 'Third');
  book.build();
  expect(ids(book)).toEqual(['G1', 'G2', 'G3']);
  expect(book.value('goals', 'G3', 'goal')).toBe('Third');
  book.build();
  expect(ids(book)).toEqual(['G1', 'G2', 'G3']);
});

test('the id of a deleted row is never given again', () => {
  const book = aBook();
  book.type('goals', freeRow(book), 'goal', 'Third');
  book.build();
  book.deleteRow('goals', book.rowOf('goals', 'G3'));
  book.build();
  book.type('goals', freeRow(book), 'goal', 'Fourth');
  book.build();
  expect(ids(book)).toEqual(['G1', 'G2', 'G4']);
});

test('an id stays with its row, wherever people sort it to', () => {
  const book = aBook();
  const [first, second] = [book.rowOf('goals', 'G1'), book.rowOf('goals', 'G2')];
  book.insertRow('goals', first);
  for (let column = 1; column <= 25; column++) {
    Object.assign(book.at('goals', first, column), book.at('goals', second + 1, column));
  }
  book.deleteRow('goals', second + 1);
  book.build();
  expect(ids(book)).toEqual(['G2', 'G1']);
  expect(book.value('goals', 'G2', 'goal')).toBe('Cheaper customers');
});

test('a number typed in a row between others is enough for an id', () => {
  const book = aBook();
  book.insertRow('goals', book.rowOf('goals', 'G2'));
  book.type('goals', book.rowOf('goals', 'G1') + 1, 'target', 7);
  book.build();
  expect(ids(book)).toEqual(['G1', 'G3', 'G2']);
});

test('an id that somebody clears is given anew and not reused', () => {
  const book = aBook();
  book.type('goals', 'G2', 'id', '');
  book.build();
  expect(ids(book)).toEqual(['G1', 'G3']);
});

test('a new table has spare rows, dressed and reckoning', () => {
  const book = aBook();
  const last = lastRow(book);
  expect(last - book.rowOf('goals', 'G2')).toBe(10);
  expect(book.cell('goals', last, 'progress').formula).toMatch(/^=/);
});

test('when spare rows run short there are as many again, and not before', () => {
  const book = aBook();
  const last = lastRow(book);
  for (let row = freeRow(book); row <= last - 3; row++) book.type('goals', row, 'goal', `Goal in row ${row}`);
  book.build();
  expect(lastRow(book)).toBe(last);
  book.type('goals', last - 2, 'goal', 'One more');
  book.build();
  expect(lastRow(book)).toBe(last - 2 + 10);
  expect(book.cell('goals', last + 5, 'progress').formula).toMatch(/^=/);
  expect(book.build()).toEqual([]);
});

test('a row far below the table is a row of the table', () => {
  const book = aBook();
  const row = lastRow(book) + 4;
  book.type('goals', row, 'goal', 'Far away');
  book.build();
  expect(book.rowOf('goals', 'G3')).toBe(row);
  expect(lastRow(book)).toBe(row + 10);
});

test('formulas name every row of the table, spare rows included', () => {
  const book = aBook();
  const { formula } = book.cell('summary', 'goalCount', 'answer');
  expect(formula).toContain(`$${book.rowOf('goals', 'header') + 1}`);
  expect(formula).toContain(`$${lastRow(book)}`);
});
