import fc from 'fast-check';
import { userActs } from '../../../preview/spreadsheet/acts';
import type { Book } from '../../../preview/spreadsheet/book';
import { addSheet } from '../../../preview/spreadsheet/book-sheets';
import { cellAt, sheetById } from '../../../preview/spreadsheet/cells';
import { newBook } from '../../../preview/spreadsheet/new-book';
import { openBook } from '../../../preview/spreadsheet/open-book';
import { parseReference } from '../../../preview/spreadsheet/references';

const ROWS = 12;

/** Tags in column A of the first sheet, and on the second sheet one formula for each. */
function tagged() {
  const book = newBook();
  const second = addSheet(book, 'Second sheet', 1);
  const acts = userActs(openBook(book));
  for (let row = 0; row < ROWS; row += 1) {
    acts.type({ sheetId: 0, row, column: 0 }, `tag ${row}`);
    acts.type({ sheetId: second.id, row, column: 0 }, `=Sheet1!$A${row + 1}`);
  }
  return { book, acts, second };
}

const formulaAt = (book: Book, sheetId: number, row: number, column = 0) =>
  cellAt(sheetById(book, sheetId), row, column)?.formula;

describe('formulas', () => {
  test('keep pointing at the same cell, or say that it is gone', () => {
    const act = fc.record({
      kind: fc.constantFrom('insert', 'delete', 'move'),
      at: fc.nat(ROWS - 1),
      count: fc.integer({ min: 1, max: 3 }),
      to: fc.nat(ROWS),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 6 }), (steps) => {
        const { book, acts, second } = tagged();
        for (const { kind, at, count, to } of steps) {
          if (kind === 'insert') acts.insertRows(0, at, count);
          if (kind === 'delete') acts.deleteRows(0, at, count);
          if (kind === 'move') acts.moveRows(0, { at, count, to });
        }
        const sheet = sheetById(book, 0);
        const living = Object.values(sheet.cells).map((line) => line[0]?.value);
        for (let row = 0; row < ROWS; row += 1) {
          const formula = formulaAt(book, second.id, row) ?? '';
          if (!living.includes(`tag ${row}`)) expect(formula).toBe('=#REF!');
          else
            expect(cellAt(sheet, parseReference(formula.slice(1)).first.row ?? -1, 0)?.value).toBe(
              `tag ${row}`,
            );
        }
      }),
    );
  });

  test('are as before when inserted columns are deleted again', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.integer({ min: 1, max: 4 }), (at, count) => {
        const { book, acts } = tagged();
        acts.type({ sheetId: 0, row: 0, column: 3 }, '=SUM(A1:C9)+$B$2+SUM(A:B)');
        const before = structuredClone(book.sheets);
        acts.insertColumns(0, at, count);
        acts.deleteColumns(0, at, count);
        expect(book.sheets).toEqual(before);
      }),
    );
  });

  test('grow with rows put inside their ranges', () => {
    const { book, acts } = tagged();
    acts.type({ sheetId: 0, row: 20, column: 1 }, '=SUM(B2:B10)');
    acts.insertRows(0, 4, 2);
    expect(formulaAt(book, 0, 22, 1)).toBe('=SUM(B2:B12)');
  });

  test('that Google could not read are left as they are', () => {
    const { book, acts } = tagged();
    acts.type({ sheetId: 0, row: 0, column: 1 }, '=SUM(A5');
    acts.deleteRows(0, 2);
    expect(formulaAt(book, 0, 0, 1)).toBe('=SUM(A5');
  });
});

describe('whatever points at rows and columns follows them', () => {
  const area = (row: number, rows: number) => ({ sheetId: 0, row, column: 0, rows, columns: 1 });

  test('names, protections, drop-downs and conditional formats', () => {
    const { book, acts } = tagged();
    const sheet = sheetById(book, 0);
    book.names.push({ name: 'tags', area: area(2, 4) }, { name: 'gone', area: area(0, 1) });
    sheet.protections.push({ id: 90, area: area(2, 4), sheetId: 0, description: '', warningOnly: true });
    sheet.conditionalFormats.push({
      areas: [area(0, 6)],
      formula: '=$A1="x"',
      background: null,
      color: null,
      bold: true,
    });
    acts.type({ sheetId: 0, row: 9, column: 4 }, 'x');
    const picked = cellAt(sheet, 9, 4);
    if (picked)
      picked.validation = { kind: 'VALUE_IN_RANGE', values: [area(2, 4)], allowInvalid: false, help: null };

    acts.insertRows(0, 3);
    acts.deleteRows(0, 0);

    expect(book.names).toEqual([{ name: 'tags', area: area(1, 5) }]);
    expect(sheet.protections[0]?.area).toEqual(area(1, 5));
    expect(sheet.conditionalFormats[0]).toMatchObject({ areas: [area(0, 6)], formula: '=$A1="x"' });
    expect(cellAt(sheet, 9, 4)?.validation?.values).toEqual([area(1, 5)]);
  });

  test('frozen and hidden lines, widths and heights', () => {
    const { book, acts } = tagged();
    const sheet = sheetById(book, 0);
    Object.assign(sheet, {
      frozenRows: 2,
      hiddenRows: [0, 5],
      hiddenColumns: [3],
      columnWidths: { 3: 80 },
      rowHeights: { 5: 40 },
    });
    acts.insertRows(0, 1);
    acts.deleteColumns(0, 1);
    expect(sheet).toMatchObject({
      frozenRows: 3,
      hiddenRows: [0, 6],
      hiddenColumns: [2],
      columnWidths: { 2: 80 },
      rowHeights: { 6: 40 },
    });
    expect(sheet).toMatchObject({ rowCount: 1001, columnCount: 25 });
  });

  test('a drop-down whose list is deleted points at nothing', () => {
    const { book, acts } = tagged();
    const sheet = sheetById(book, 0);
    const cell = cellAt(sheet, 0, 0);
    if (cell)
      cell.validation = { kind: 'VALUE_IN_RANGE', values: [area(3, 2)], allowInvalid: true, help: null };
    acts.deleteRows(0, 3, 2);
    expect(cellAt(sheet, 0, 0)?.validation?.values).toEqual(['#REF!']);
  });
});

describe('inserted rows', () => {
  test('look like the row above and hold nothing', () => {
    const { book, acts } = tagged();
    acts.setBackground({ sheetId: 0, row: 3, column: 0, rows: 1, columns: 1 }, '#ff0000');
    acts.addNote({ sheetId: 0, row: 3, column: 0 }, 'a note');
    acts.insertRows(0, 4, 2);
    const sheet = sheetById(book, 0);
    expect([cellAt(sheet, 4, 0), cellAt(sheet, 5, 0)]).toEqual([
      { background: '#ff0000' },
      { background: '#ff0000' },
    ]);
    expect(cellAt(sheet, 6, 0)).toEqual({ value: 'tag 4' });
  });
});
