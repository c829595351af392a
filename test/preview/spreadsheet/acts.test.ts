import { userActs } from '../../../preview/spreadsheet/acts';
import { cellAt, sheetById } from '../../../preview/spreadsheet/cells';
import { newBook } from '../../../preview/spreadsheet/new-book';
import { openBook } from '../../../preview/spreadsheet/open-book';

function table(rows: string[][]) {
  const book = newBook();
  const acts = userActs(openBook(book));
  for (const [row, line] of rows.entries()) {
    for (const [column, text] of line.entries()) acts.type({ sheetId: 0, row, column }, text);
  }
  const sheet = sheetById(book, 0);
  const column = (index: number) =>
    rows.map((_, row) => cellAt(sheet, row, index)?.formula ?? cellAt(sheet, row, index)?.value);
  return { acts, sheet, column };
}

describe('people sort rows', () => {
  test('numbers before texts, blanks last both ways', () => {
    const { acts, column } = table([['b'], ['10'], [''], ['9'], ['a'], ['TRUE']]);
    const area = { sheetId: 0, row: 0, column: 0, rows: 6, columns: 1 };
    acts.sortRows(area, 0);
    expect(column(0)).toEqual([9, 10, 'a', 'b', true, undefined]);
    acts.sortRows(area, 0, false);
    expect(column(0)).toEqual([true, 'b', 'a', 10, 9, undefined]);
  });

  test('and formulas that look at their own row go on doing so', () => {
    const { acts, column } = table([
      ['2', 'two', '=A1*10'],
      ['1', 'one', '=A2*10'],
    ]);
    acts.sortRows({ sheetId: 0, row: 0, column: 0, rows: 2, columns: 3 }, 0);
    expect(column(1)).toEqual(['one', 'two']);
    expect(column(2)).toEqual(['=A1*10', '=A2*10']);
  });

  test('and equal rows keep their order', () => {
    const { acts, column } = table([
      ['1', 'x'],
      ['1', 'y'],
      ['0', 'z'],
    ]);
    acts.sortRows({ sheetId: 0, row: 0, column: 0, rows: 3, columns: 2 }, 0);
    expect(column(1)).toEqual(['z', 'x', 'y']);
  });
});

describe('people type', () => {
  test('what a strict drop-down offers, and nothing else', () => {
    const { acts, sheet } = table([['yes']]);
    const cell = cellAt(sheet, 0, 0);
    if (cell)
      cell.validation = { kind: 'VALUE_IN_LIST', values: ['yes', 'no'], allowInvalid: false, help: null };
    expect(acts.type({ sheetId: 0, row: 0, column: 0 }, 'maybe')).toBe(false);
    expect(cell?.value).toBe('yes');
    expect(acts.type({ sheetId: 0, row: 0, column: 0 }, 'no')).toBe(true);
    expect(acts.type({ sheetId: 0, row: 0, column: 0 }, '')).toBe(true);
  });

  test('and clear: looks stay, empty cells go', () => {
    const { acts, sheet } = table([['a', 'b']]);
    acts.setBackground({ sheetId: 0, row: 0, column: 0, rows: 1, columns: 1 }, '#ff0000');
    acts.clear({ sheetId: 0, row: 0, column: 0, rows: 1, columns: 2 });
    expect(sheet.cells).toEqual({ 0: { 0: { background: '#ff0000' } } });
  });
});

describe('people move columns', () => {
  test('and formulas follow', () => {
    const { acts, column } = table([['1', '2', '=A1+B1']]);
    acts.moveColumns(0, { at: 0, count: 1, to: 2 });
    expect([column(0), column(1), column(2)]).toEqual([[2], [1], ['=B1+A1']]);
  });
});
