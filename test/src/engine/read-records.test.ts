import { Book } from './in-memory';
import { smallPlan } from './small-plan';

function aBook(): Book {
  const book = new Book();
  book.build(smallPlan());
  return book;
}

test('every cell that cannot be read is named with its place, what was typed and what belongs there', () => {
  const book = aBook();
  book.type('start', 'months', 'answer', 'three');
  book.type('goals', 'G1', 'due', 'end of March');
  book.type('goals', 'G2', 'direction', 'sideways');
  book.type('budget', 'B1', 'months:2027-02', 'a bit');
  book.type('metrics', 'M1', 'months:2027-01', { day: '2027-01-01' });
  const { faults } = book.layOut().records;
  expect(faults).toHaveLength(5);
  const wanted = [
    {
      tab: 'start',
      key: 'months',
      id: '',
      row: book.rowOf('start', 'months'),
      column: book.columnOf('start', 'answer'),
      typed: 'three',
      expected: 'whole',
    },
    {
      tab: 'goals',
      key: 'due',
      id: 'G1',
      row: book.rowOf('goals', 'G1'),
      column: book.columnOf('goals', 'due'),
      typed: 'end of March',
      expected: 'date',
    },
    {
      tab: 'goals',
      key: 'direction',
      id: 'G2',
      row: book.rowOf('goals', 'G2'),
      column: book.columnOf('goals', 'direction'),
      typed: 'sideways',
      expected: 'choice',
    },
    {
      tab: 'budget',
      key: 'months',
      month: '2027-02',
      id: 'B1',
      row: book.rowOf('budget', 'B1'),
      column: book.columnOf('budget', 'months:2027-02'),
      typed: 'a bit',
      expected: 'money',
    },
    {
      tab: 'metrics',
      key: 'months',
      month: '2027-01',
      id: 'M1',
      row: book.rowOf('metrics', 'M1'),
      column: book.columnOf('metrics', 'months:2027-01'),
      typed: { day: '2027-01-01' },
      expected: 'number',
    },
  ];
  expect(faults).toEqual(expect.arrayContaining(wanted));
});

test('a cell that cannot be read leaves the rest of its row readable', () => {
  const book = aBook();
  book.type('goals', 'G1', 'target', 'lots');
  expect(book.layOut().records.tables.goals[0]?.typed).toEqual({
    ...smallPlan().tables.goals?.[0]?.typed,
    target: undefined,
  });
});

test('rows in which nothing is typed are no rows, spare rows and their formulas alike', () => {
  const book = aBook();
  book.cell('goals', book.rowOf('goals', 'G2') + 1, 'progress').value = 0.5;
  expect(book.layOut().records.tables.goals).toHaveLength(2);
});

test('what formulas gave is read beside what was typed', () => {
  const book = aBook();
  book.cell('kpis', 'K1', 'actual').value = 120;
  expect(book.layOut().records.tables.kpis[0]?.computed['actual']).toBe(120);
});

test('a row with an id and nothing else is still a row', () => {
  const book = aBook();
  for (const column of ['line', 'category', 'campaign', 'months:2027-02'])
    book.type('budget', 'B3', column, '');
  expect(book.layOut().records.tables.budget.at(-1)).toMatchObject({ id: 'B3', typed: {} });
});

test('an id typed in small letters is the same id', () => {
  const book = aBook();
  book.type('goals', 'G2', 'id', ' g2 ');
  expect(book.layOut().records.tables.goals.map(({ id }) => id)).toEqual(['G1', 'G2']);
});
