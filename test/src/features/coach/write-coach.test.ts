import { wordsOf } from '../../../../src/tabs/words';
import { languages } from '../../../../src/workbook/language';
import { Book } from '../../engine/in-memory';
import { smallPlan } from '../../engine/small-plan';

const today = '2027-02-10';
const verdicts = ['specific', 'measurable', 'achievable', 'relevant', 'timed'];

function aBook(): Book {
  const book = new Book();
  book.build(smallPlan());
  return book;
}
const judged = (book: Book, row: string | number): unknown[] =>
  verdicts.map((key) => book.value('goals', row, key));

test('every goal gets a verdict on each criterion and what would help it most', () => {
  const book = aBook();
  book.coach(today);
  expect(judged(book, 'G1')).toEqual(['Yes', 'Yes', 'Cannot tell', 'Cannot tell', 'Yes']);
  expect(book.value('goals', 'G1', 'remark')).toBe(
    'It is not said why it can be done. Say by what means, or type why it is achievable.\n' +
      'It is not said what the goal is good for. Link the objective it serves.',
  );
});

test('a fault comes before what is only missing', () => {
  const book = aBook();
  book.type('goals', 'G1', 'due', { day: '2026-12-01' });
  book.coach(today);
  expect(book.value('goals', 'G1', 'timed')).toBe('No');
  expect(book.value('goals', 'G1', 'remark')).toMatch(/^The goal is due on 2026-12-01, before it starts/);
});

test('all is one block, and nothing is written where all stands as it should', () => {
  const book = aBook();
  expect(book.coach(today)).toHaveLength(1);
  expect(book.coach(today)).toEqual([]);
  book.type('goals', 'G1', 'why', 'The fair brought 40.');
  expect(book.coach(today)).toHaveLength(1);
  expect(book.value('goals', 'G1', 'achievable')).toBe('Yes');
});

test('a build keeps what the check wrote, and writes nothing', () => {
  const book = aBook();
  book.coach(today);
  expect(book.build()).toEqual([]);
  expect(judged(book, 'G2')).toContain('Yes');
});

test('what was said of a goal goes with it when it is cleared, and with its row when it is sorted', () => {
  const book = aBook();
  book.coach(today);
  const remark = book.value('goals', 'G2', 'remark');
  book.insertRow('goals', book.rowOf('goals', 'G1'));
  expect(book.coach(today)).toEqual([]);
  expect(book.value('goals', 'G2', 'remark')).toBe(remark);
  const row = book.rowOf('goals', 'G2');
  for (let column = 1; column < 18; column++) book.at('goals', row, column).value = '';
  book.coach(today);
  expect([...judged(book, row), book.value('goals', row, 'remark')]).toEqual(['', '', '', '', '', '']);
});

test('verdicts are said in another language as soon as the workbook is', () => {
  const book = aBook();
  book.coach(today);
  for (const language of languages) {
    book.build({ settings: { language }, tables: {} });
    const words = wordsOf(language, 'smartVerdicts');
    expect(judged(book, 'G1')).toEqual([
      words['yes'],
      words['yes'],
      words['unknown'],
      words['unknown'],
      words['yes'],
    ]);
  }
  // The remarks follow with the next check, and our own words of before are not taken for somebody's.
  book.coach(today);
  expect(book.value('goals', 'G1', 'remark')).toMatch(/^没有说明/);
  expect(book.cell('goals', 'G1', 'remark').note).toBe('');
});

test('words that people typed over the coach’s are kept in a note', () => {
  const book = aBook();
  book.coach(today);
  book.type('goals', 'G1', 'remark', 'ask Lison');
  book.type('goals', 'G1', 'timed', 'maybe');
  book.coach(today);
  expect(book.cell('goals', 'G1', 'remark').note).toBe('ask Lison');
  expect(book.cell('goals', 'G1', 'timed')).toMatchObject({ note: 'maybe', value: 'Yes' });
});

test('a column that people put between is left alone', () => {
  const book = aBook();
  const at = book.columnOf('goals', 'relevant');
  book.insertColumn('goals', at);
  book.at('goals', book.rowOf('goals', 'G1'), at).value = 'ours';
  expect(book.coach(today)).toHaveLength(2);
  expect(book.at('goals', book.rowOf('goals', 'G1'), at).value).toBe('ours');
  expect(judged(book, 'G1')).toContain('Yes');
});

test('nothing is written into a tab whose columns have yet to be put back', () => {
  const book = aBook();
  book.deleteColumn('goals', book.columnOf('goals', 'timed'));
  expect(book.coach(today)).toEqual([]);
});
