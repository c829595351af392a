import { createNodeCalculator } from '../../../preview/calculation/node-calculator';
import type { Book, CellAddress } from '../../../preview/spreadsheet/book';
import { aBook, aSheet } from './a-book';

const calculator = createNodeCalculator();
afterAll(() => calculator.close());

const at = (row: number, column: number, sheetId = 0): CellAddress => ({ sheetId, row, column });

/** Applies the answer and gives it by address, as the services do. */
function calculate(book: Book, changed: CellAddress[] | null) {
  return Object.fromEntries(
    calculator
      .calculate(book, changed)
      .map(({ sheetId, row, column, value, error }) => [
        `${sheetId}:${row}:${column}`,
        error ? { error: value } : value,
      ]),
  );
}

test('every formula is worked out at first, and later only what a change reaches', () => {
  const book = aBook([aSheet([[1, '=A1+1', '=B1*10'], ['=2+2']])]);
  expect(calculate(book, null)).toEqual({ '0:0:1': 2, '0:0:2': 20, '0:1:0': 4 });
  book.sheets[0] = { ...aSheet([[5, '=A1+1', '=B1*10'], ['=2+2']]) };
  expect(calculate(book, [at(0, 0)])).toEqual({ '0:0:1': 6, '0:0:2': 60 });
});

test('a formula that takes the place of a value, and a value that takes the place of a formula, are followed', () => {
  const book = aBook([aSheet([[1, 2, '=A1+B1']])]);
  calculate(book, null);
  book.sheets[0] = aSheet([[1, '=A1*100', '=A1+B1']]);
  expect(calculate(book, [at(0, 1)])).toEqual({ '0:0:1': 100, '0:0:2': 101 });
  book.sheets[0] = aSheet([[1, 7, '=A1+B1']]);
  expect(calculate(book, [at(0, 1)])).toEqual({ '0:0:2': 8 });
  book.sheets[0] = aSheet([[1, null, '=A1+B1']]);
  expect(calculate(book, [at(0, 1)])).toEqual({ '0:0:2': 1 });
});

test('errors, booleans, texts and blanks keep their kind', () => {
  const book = aBook([aSheet([['=1/0', '=1=1', '="7"', '=""', '=0.1+0.2', '=A1+1']])]);
  expect(calculate(book, null)).toMatchObject({
    '0:0:0': { error: '#DIV/0!' },
    '0:0:1': true,
    '0:0:2': '7',
    '0:0:3': '',
    '0:0:4': 0.3,
    '0:0:5': { error: '#DIV/0!' },
  });
});

test('sheets are found by titles in any script', () => {
  const book = aBook([
    aSheet([["=SUM('خطة التسويق'!A1:A2)", "='预算 2026'!A1", "='L''année'!A1", '=Lists!A1']]),
    aSheet([[1], [2]], { id: 1, title: 'خطة التسويق' }),
    aSheet([[30]], { id: 2, title: '预算 2026' }),
    aSheet([[40]], { id: 3, title: "L'année" }),
    aSheet([[50]], { id: 4, title: 'Lists' }),
  ]);
  expect(calculate(book, null)).toEqual({ '0:0:0': 3, '0:0:1': 30, '0:0:2': 40, '0:0:3': 50 });
});

test('another book is calculated as a whole, whatever is said to have changed', () => {
  calculate(aBook([aSheet([[1, '=A1']])]), null);
  expect(calculate(aBook([aSheet([[2, '=A1+1']])]), [at(0, 0)])).toEqual({ '0:0:1': 3 });
});

test('a change in a sheet that the calculation does not know is refused, and the next call starts anew', () => {
  const book = aBook([aSheet([[1, '=A1+1']])]);
  calculate(book, null);
  book.sheets.push(aSheet([[1]], { id: 8 }));
  expect(() => calculate(book, [at(0, 0, 8)])).toThrow('knows no sheet 8');
  expect(calculate(book, [at(0, 0, 8)])).toEqual({ '0:0:1': 2 });
});

test('three thousand formulas in nine tabs are worked out at once', () => {
  const rows = Array.from({ length: 111 }, (_, row) => [
    row,
    `Kind ${row % 7}`,
    `=SUMIFS($A$1:$A$111;$B$1:$B$111;"Kind "&${row % 7})`,
    `=IF(A${row + 1}="";"";A${row + 1}*2)`,
    `=IFERROR(C${row + 1}/SUM(D$1:D$111);0)`,
  ]);
  const book = aBook(
    Array.from({ length: 9 }, (_, id) => aSheet(rows, { id, title: `Tab ${id}`, rowCount: 200 })),
  );
  expect(Object.keys(calculate(book, null))).toHaveLength(9 * 111 * 3);
});
