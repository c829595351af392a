import fc from 'fast-check';
import type { Book, BookSheet, Cell, Validation } from '../../../preview/spreadsheet/book';
import { aBook, aSheet } from './a-book';

const colour = fc.constantFrom('#000000', '#1f3a5f', '#ffeeee');
const yes = fc.constant(true as const);

const validation: fc.Arbitrary<Validation> = fc.record({
  kind: fc.constantFrom(
    'CHECKBOX',
    'VALUE_IN_LIST',
    'NUMBER_BETWEEN',
    'DATE_IS_VALID_DATE',
    'TEXT_IS_VALID_URL',
  ),
  values: fc.constantFrom([], ['a', 'b'], [1, 2]),
  allowInvalid: fc.boolean(),
  help: fc.option(fc.string()),
});

const content: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({ value: fc.oneof(fc.string(), fc.integer(), fc.boolean()) }),
  fc.record({
    formula: fc.constantFrom('=A1+1', '=IF(A1;"x;y";2)', "=SUM('Gone'!A1;2)"),
    value: fc.integer(),
  }),
  fc.record({ formula: fc.constant('=1/0'), value: fc.constant('#DIV/0!'), error: yes }),
  fc.constant({}),
);

const looks = fc.record(
  {
    format: fc.constantFrom('0.00', 'yyyy-mm-dd'),
    background: colour,
    color: colour,
    bold: yes,
    italic: yes,
    size: fc.integer({ min: 6, max: 36 }),
    align: fc.constantFrom('left' as const, 'center' as const, 'right' as const),
    vertical: fc.constantFrom('top' as const, 'middle' as const, 'bottom' as const),
    wrap: yes,
    note: fc.string({ minLength: 1 }),
    validation,
  },
  { requiredKeys: [] },
);

const cell = fc
  .tuple(content, looks)
  .map(([what, how]): Cell => ({ ...what, ...how }))
  .filter((made) => Object.keys(made).length > 0);

const cells: fc.Arbitrary<BookSheet['cells']> = fc
  .array(fc.tuple(fc.nat(8), fc.nat(5), cell), { maxLength: 20 })
  .map((placed) => {
    const grid: BookSheet['cells'] = {};
    for (const [row, column, made] of placed) grid[row] = { ...grid[row], [column]: made };
    return grid;
  });

const sheet = (id: number): fc.Arbitrary<BookSheet> =>
  fc
    .record({
      cells,
      rightToLeft: fc.boolean(),
      gridlines: fc.boolean(),
      frozenRows: fc.nat(3),
      frozenColumns: fc.nat(3),
      hiddenRows: fc.constantFrom<number[][]>([], [0], [2, 5]),
      columnWidths: fc.constantFrom<Record<number, number>[]>({}, { 0: 200, 4: 80 }),
      tabColor: fc.option(colour),
    })
    .map((parts) => aSheet([], { id, title: `Sheet '${id}'`, ...parts }));

export const books: fc.Arbitrary<Book> = fc.tuple(sheet(1), sheet(2)).map((sheets) => aBook(sheets));
