import { readXlsx } from 'hucre/xlsx';
import { userActs } from '../../../preview/spreadsheet/acts';
import type { Book, Validation } from '../../../preview/spreadsheet/book';
import { cellAt, cellForWriting, sheetById } from '../../../preview/spreadsheet/cells';
import { newBook } from '../../../preview/spreadsheet/new-book';
import { openBook } from '../../../preview/spreadsheet/open-book';
import { writeXlsx } from '../../../preview/xlsx/write-xlsx';

const read = async (book: Book) => await readXlsx(await writeXlsx(book), { readStyles: true });

function smallBook() {
  const book = newBook({ title: 'Plan', locale: 'ar_EG' });
  const acts = userActs(openBook(book));
  const sheet = sheetById(book, 0);
  const type = (row: number, column: number, text: string) => acts.type({ sheetId: 0, row, column }, text);
  const validate = (row: number, column: number, rule: Partial<Validation>) => {
    cellForWriting(sheet, row, column).validation = {
      kind: '',
      values: [],
      allowInvalid: false,
      help: null,
      ...rule,
    };
  };
  return { book, acts, sheet, type, validate };
}

describe('an Excel file', () => {
  test('holds values, formulas with what they came to, and days as numbers', async () => {
    const { book, sheet, type } = smallBook();
    type(0, 0, 'خطة التسويق');
    type(0, 1, '2026-11-22');
    type(1, 0, '12.5%');
    type(1, 1, 'TRUE');
    type(2, 0, '=SUM(A2;1)');
    type(2, 1, '=IF(A1="";"";"x")');
    type(3, 0, "'=not a formula");
    type(3, 1, '=SUM(A1');
    Object.assign(cellAt(sheet, 2, 0) ?? {}, { value: 1.125 });
    Object.assign(cellAt(sheet, 2, 1) ?? {}, { value: '#REF!', error: true });
    const [first] = (await read(book)).sheets;
    expect(first?.cells?.get('0,0')?.value).toBe('خطة التسويق');
    expect(first?.cells?.get('0,1')).toMatchObject({ style: { numFmt: 'yyyy-mm-dd' } });
    expect(first?.rows[1]).toEqual([0.125, true]);
    expect(first?.cells?.get('2,0')).toMatchObject({ formula: 'SUM(A2,1)', formulaResult: 1.125 });
    expect(first?.cells?.get('2,1')?.formula).toBe('IF(A1="","","x")');
    expect(first?.rows[3]).toEqual(['=not a formula', '#ERROR!']);
  });

  test('looks as the book does', async () => {
    const { book, acts, sheet, type } = smallBook();
    type(0, 0, 'title');
    Object.assign(cellForWriting(sheet, 0, 0), {
      background: '#112233',
      color: '#ffffff',
      bold: true,
      italic: true,
      size: 14,
      align: 'center',
      vertical: 'middle',
      wrap: true,
      note: 'why',
    });
    Object.assign(sheet, {
      rightToLeft: true,
      gridlines: false,
      tabColor: '#00ff00',
      frozenRows: 2,
      frozenColumns: 1,
      hiddenRows: [0, 5],
      hiddenColumns: [1],
      columnWidths: { 0: 215 },
      rowHeights: { 2: 40 },
    });
    acts.hideSheet(acts.addSheet('Hidden').id);
    const { sheets } = await read(book);
    const [first, second] = sheets;
    expect(first?.cells?.get('0,0')).toMatchObject({
      comment: { text: 'why' },
      style: {
        font: { bold: true, italic: true, size: 14, color: { rgb: 'FFFFFF' } },
        fill: { fgColor: { rgb: '112233' } },
        alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
      },
    });
    expect(first).toMatchObject({
      view: { rightToLeft: true, showGridLines: false },
      freezePane: { rows: 2, columns: 1 },
    });
    expect([first?.columns?.[0]?.width, first?.columns?.[1]?.hidden]).toEqual([30, true]);
    expect([
      first?.rowDefs?.get(2)?.height,
      first?.rowDefs?.get(0)?.hidden,
      first?.rowDefs?.get(5)?.hidden,
    ]).toEqual([30, true, true]);
    expect([first?.hidden ?? false, second?.hidden]).toEqual([false, true]);
  });

  test('checks what is typed', async () => {
    const { book, validate } = smallBook();
    const area = { sheetId: 0, row: 0, column: 3, rows: 9, columns: 1 };
    for (const row of [1, 2, 3]) validate(row, 0, { kind: 'VALUE_IN_RANGE', values: [area] });
    validate(1, 1, {
      kind: 'VALUE_IN_LIST',
      values: ['yes', 'no "never"'],
      help: 'Pick one',
      allowInvalid: true,
    });
    validate(2, 1, { kind: 'VALUE_IN_LIST', values: ['a, b'] });
    validate(1, 2, { kind: 'DATE_BETWEEN', values: [46348, 46400] });
    validate(2, 2, { kind: 'NUMBER_GREATER_THAN', values: [0.5] });
    for (const row of [1, 2])
      validate(row, 4, { kind: 'CUSTOM_FORMULA', values: [`=A${row + 1}>SUM($A$1;2)`] });
    const [first] = (await read(book)).sheets;
    expect(first?.dataValidations).toEqual([
      expect.objectContaining({
        type: 'list',
        range: 'A2:A4',
        formula1: "'Sheet1'!$D$1:$D$9",
        showErrorMessage: true,
      }),
      expect.objectContaining({ type: 'list', range: 'B2', inputMessage: 'Pick one' }),
      expect.objectContaining({
        type: 'date',
        operator: 'between',
        range: 'C2',
        formula1: '46348',
        formula2: '46400',
      }),
      expect.objectContaining({ type: 'custom', range: 'E2:E3', formula1: 'A2>SUM($A$1,2)' }),
      expect.objectContaining({ type: 'decimal', operator: 'greaterThan', range: 'C3', formula1: '0.5' }),
    ]);
  });

  test('keeps names and conditional formats, one rule for each area', async () => {
    const { book, sheet } = smallBook();
    const area = (column: number) => ({ sheetId: 0, row: 1, column, rows: 4, columns: 1 });
    book.names.push({ name: 'goals', area: area(0) });
    sheet.conditionalFormats.push({
      areas: [area(0), area(2)],
      formula: '=IF(A2>1;TRUE)',
      background: '#ff0000',
      color: null,
      bold: true,
    });
    const workbook = await read(book);
    expect(workbook.namedRanges).toEqual([
      expect.objectContaining({ name: 'goals', range: "'Sheet1'!$A$2:$A$5" }),
    ]);
    expect(workbook.sheets[0]?.conditionalRules).toEqual([
      expect.objectContaining({ type: 'expression', range: 'A2:A5', formula: 'IF(A2>1,TRUE)' }),
      expect.objectContaining({ type: 'expression', range: 'C2:C5', formula: 'IF(C2>1,TRUE)' }),
    ]);
  });
});
