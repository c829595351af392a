import { addSheet } from '../../../preview/spreadsheet/book-sheets';
import { newBook } from '../../../preview/spreadsheet/new-book';
import { excelFormula } from '../../../preview/xlsx/excel-formula';
import { excelTitles } from '../../../preview/xlsx/excel-titles';

function names() {
  const book = newBook();
  addSheet(book, "L'année / plan", 1);
  addSheet(book, 'A very long title that Excel would not take', 2);
  addSheet(book, 'A very long title that Excel would refuse', 3);
  return { book, titles: excelTitles(book) };
}

describe('titles for Excel', () => {
  test('are short, plain and unlike each other', () => {
    expect([...names().titles.values()]).toEqual([
      'Sheet1',
      "L'année   plan",
      'A very long title that Excel wo',
      'A very long title that Excel  2',
    ]);
  });
});

describe('formulas for Excel', () => {
  test.each([
    ['=SUM(A1;B2)&"a;b"', 'SUM(A1,B2)&"a;b"'],
    ['=SUM({1,2;3,4};5)', 'SUM({1,2;3,4},5)'],
    ['=maxifs(A1:A9;B1:B9;1)', '_xlfn.MAXIFS(A1:A9,B1:B9,1)'],
    ['=FILTER(A1:A9;B1:B9)', '_xlfn._xlws.FILTER(A1:A9,B1:B9)'],
    ["='L''année / plan'!$A$1", "'L''année   plan'!$A$1"],
    ["=SUM('a very long title that excel would refuse'!A:A)", "SUM('A very long title that Excel  2'!A:A)"],
    ['=SUM(A2:A)', 'SUM(A2:A$1048576)'],
    ['=Missing!A1+1', '#REF!+1'],
    ['=HYPERLINK("#gid=1&range=B7";"go")', `HYPERLINK("#'L''année   plan'!B7","go")`],
    ['=HYPERLINK("#gid=0";A1)', `HYPERLINK("#'Sheet1'!A1",A1)`],
    ['=HYPERLINK("#gid=0&range=B"&ROW();A1)', `HYPERLINK("#'Sheet1'!B"&ROW(),A1)`],
    ['=HYPERLINK("#gid=99";A1)', 'HYPERLINK("#gid=99",A1)'],
  ])('%s is %s', (formula, expected) => {
    expect(excelFormula(formula, names())).toBe(expected);
  });
});
