import fc from 'fast-check';
import type * as Conversion from '../../../preview/calculation/conversion';
import type { Book, Validation } from '../../../preview/spreadsheet/book';
import { aBook, aSheet } from './a-book';
import { books } from './books';
import { bundled } from './bundled';

const { bookToUniver, univerToBook } = bundled<typeof Conversion>('preview/calculation/conversion.ts');

const list: Validation = {
  kind: 'VALUE_IN_RANGE',
  values: [{ sheetId: 2, row: 1, column: 0, rows: 4, columns: 1 }, true],
  allowInvalid: false,
  help: 'Choose a channel.',
};

const full = (): Book =>
  aBook(
    [
      aSheet(
        [
          [
            {
              value: 'Name',
              bold: true,
              background: '#112233',
              color: '#ffffff',
              note: 'What it is called.',
            },
            'plain',
            12.5,
          ],
          [
            { formula: '=IF(A1="";"a;b";SUM(Lists!A2:A5))', value: 3, format: '#,##0.00' },
            { value: true, validation: { kind: 'CHECKBOX', values: [], allowInvalid: false, help: null } },
            { value: 46_000, format: 'yyyy-mm-dd', align: 'right', vertical: 'middle', wrap: true },
          ],
          [
            { validation: list },
            { validation: list },
            { formula: '=1/0', value: '#DIV/0!', error: true },
            { value: '007' },
          ],
          [
            { formula: '=HYPERLINK("#gid=2";"Lists")', value: 'Lists', italic: true, size: 14 },
            { value: false },
          ],
        ],
        {
          id: 1,
          title: "Kế hoạch '26",
          tabColor: '#00ff00',
          frozenRows: 1,
          frozenColumns: 2,
          hiddenRows: [0],
          hiddenColumns: [3],
          columnWidths: { 0: 240, 3: 80 },
          rowHeights: { 1: 40 },
          gridlines: false,
          conditionalFormats: [
            {
              areas: [{ sheetId: 1, row: 1, column: 0, rows: 20, columns: 3 }],
              formula: '=AND($A2<>"";$B2)',
              background: '#ffeeee',
              color: null,
              bold: true,
            },
          ],
          protections: [
            {
              id: 9,
              area: { sheetId: 1, row: 0, column: 0, rows: 1, columns: 3 },
              sheetId: 1,
              description: 'Keys',
              warningOnly: true,
            },
          ],
        },
      ),
      aSheet([['خطة']], { id: 2, title: 'Lists', rightToLeft: true, hidden: true }),
    ],
    {
      names: [{ name: 'budget', area: { sheetId: 1, row: 1, column: 2, rows: 5, columns: 1 } }],
      metadata: [
        { id: 50, key: 'tab', value: 'plan', sheetId: 1 },
        { id: 51, key: 'version', value: '1', sheetId: null },
      ],
    },
  );

test('a book that goes into the grid and comes back is the same', () => {
  const book = full();
  expect(univerToBook(bookToUniver(book, 'unit'), book)).toEqual({ book, hasNewSheets: false });
});

test('so is any book, whatever its cells hold', () => {
  fc.assert(
    fc.property(books, (book) => {
      expect(univerToBook(bookToUniver(book, 'unit'), book)).toEqual({ book, hasNewSheets: false });
    }),
  );
});

test('in a right-to-left sheet Univer is told the other side, for the page shows it in a mirror', () => {
  const book = aBook([aSheet([[{ value: 1, align: 'right' }]], { rightToLeft: true })]);
  const data = bookToUniver(book, 'unit');
  expect(data.sheets['0']?.cellData?.[0]?.[0]?.s).toMatchObject({ ht: 1 });
  expect(univerToBook(data, book).book).toEqual(book);
});

test('what a person types comes back, with the separators of the book', () => {
  const book = full();
  const data = bookToUniver(book, 'unit');
  Object.assign(data.sheets['1']?.cellData?.[0]?.[1] ?? {}, { f: '=SUM(A1,C1)&","', v: 'x,', t: 1 });
  const { book: after } = univerToBook(data, book);
  expect(after.sheets[0]?.cells[0]?.[1]).toEqual({ formula: '=SUM(A1;C1)&","', value: 'x,' });
});

test('a formula that was filled down is moved with its cells', () => {
  const book = aBook([aSheet([[1], [2], [3]])]);
  const data = bookToUniver(book, 'unit');
  const cells = data.sheets['0']?.cellData ?? {};
  Object.assign(cells[0] ?? {}, { 1: { f: '=A1*2', si: 'fill', v: 2, t: 2 } });
  Object.assign(cells[1] ?? {}, { 1: { si: 'fill', v: 4, t: 2 } });
  expect(univerToBook(data, book).book.sheets[0]?.cells[1]?.[1]).toEqual({ formula: '=A2*2', value: 4 });
});

test('a duplicated sheet gets a number and the metadata of its source', () => {
  const book = full();
  const data = bookToUniver(book, 'unit');
  data.sheets['qX7'] = { ...data.sheets['1'], id: 'qX7', name: 'Copy' };
  data.sheetOrder.push('qX7');
  const { book: after, hasNewSheets } = univerToBook(data, book, new Map([['qX7', '1']]));
  expect(hasNewSheets).toBe(true);
  expect(after.sheets[2]).toMatchObject({ id: 100, title: 'Copy', frozenRows: 1, protections: [] });
  expect(after.metadata.at(-1)).toEqual({ id: 101, key: 'tab', value: 'plan', sheetId: 100 });
  expect(after.nextId).toBe(102);
});

test('a deleted sheet takes its names and metadata with it', () => {
  const book = full();
  const data = bookToUniver(book, 'unit');
  data.sheetOrder = ['2'];
  const { book: after } = univerToBook(data, book);
  expect(after.sheets.map(({ id }) => id)).toEqual([2]);
  expect(after.names).toEqual([]);
  expect(after.metadata.map(({ key }) => key)).toEqual(['version']);
});
