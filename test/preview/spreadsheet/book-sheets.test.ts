import { userActs } from '../../../preview/spreadsheet/acts';
import { cellAt, sheetById } from '../../../preview/spreadsheet/cells';
import { newBook } from '../../../preview/spreadsheet/new-book';
import { openBook } from '../../../preview/spreadsheet/open-book';

function twoSheets() {
  const book = newBook();
  const acts = userActs(openBook(book));
  const plan = acts.addSheet('My plan');
  acts.type({ sheetId: 0, row: 0, column: 0 }, `='My plan'!A1&"My plan"&SUM('my PLAN'!B:B)`);
  return { book, acts, plan, formula: () => cellAt(sheetById(book, 0), 0, 0)?.formula };
}

describe('sheets', () => {
  test('that are renamed are followed by formulas on other sheets', () => {
    const { acts, plan, formula } = twoSheets();
    acts.renameSheet(plan.id, "L'année");
    expect(formula()).toBe(`='L''année'!A1&"My plan"&SUM('L''année'!B:B)`);
  });

  test('that are renamed are followed by their own conditional formats and by checks on what is typed', () => {
    const { book, acts, plan } = twoSheets();
    const area = { sheetId: plan.id, row: 0, column: 0, rows: 1, columns: 1 };
    plan.conditionalFormats.push({
      areas: [area],
      formula: "='My plan'!B1",
      background: null,
      color: null,
      bold: true,
    });
    const cell = cellAt(sheetById(book, 0), 0, 0);
    if (cell)
      cell.validation = { kind: 'CUSTOM_FORMULA', values: ["='My plan'!C1"], allowInvalid: true, help: null };
    acts.renameSheet(plan.id, 'New');
    expect(plan.conditionalFormats[0]?.formula).toBe('=New!B1');
    expect(cell?.validation?.values).toEqual(['=New!C1']);
  });

  test('that are deleted leave broken references and take their names and metadata with them', () => {
    const { book, acts, plan, formula } = twoSheets();
    book.names.push({ name: 'planned', area: { sheetId: plan.id, row: 0, column: 0, rows: 1, columns: 1 } });
    book.metadata.push({ id: 50, key: 'tab', value: 'plan', sheetId: plan.id });
    acts.deleteSheet(plan.id);
    expect(formula()).toBe('=#REF!&"My plan"&SUM(#REF!)');
    expect(book).toMatchObject({ names: [], metadata: [], activeSheetId: 0 });
  });

  test('have titles of their own, of one hundred characters at most', () => {
    const { acts, plan } = twoSheets();
    expect(() => acts.addSheet('MY PLAN')).toThrow('A sheet with the name "MY PLAN" already exists.');
    expect(() => acts.renameSheet(plan.id, 'x'.repeat(101))).toThrow('cannot be greater than 100 characters');
    expect(() => acts.renameSheet(plan.id, '')).toThrow('cannot be empty');
    acts.renameSheet(plan.id, 'my plan');
    expect(plan.title).toBe('my plan');
  });

  test('are never all hidden or deleted', () => {
    const { book, acts, plan } = twoSheets();
    acts.hideSheet(plan.id);
    expect(() => acts.hideSheet(0)).toThrow("can't hide all the sheets");
    expect(() => acts.deleteSheet(0)).toThrow("can't remove all the visible sheets");
    expect(book.sheets).toHaveLength(2);
  });

  test('are copied with their metadata, protections and rules', () => {
    const { book, acts, plan } = twoSheets();
    const whole = { sheetId: plan.id, row: 0, column: 0, rows: 5, columns: 1 };
    book.metadata.push({ id: 50, key: 'tab', value: 'plan', sheetId: plan.id });
    plan.protections.push({ id: 51, area: whole, sheetId: plan.id, description: 'ours', warningOnly: true });
    plan.conditionalFormats.push({
      areas: [whole],
      formula: '=A1',
      background: null,
      color: null,
      bold: true,
    });
    acts.type({ sheetId: plan.id, row: 0, column: 1 }, '=A1');

    const copy = acts.duplicateSheet(plan.id);

    expect(copy.title).toBe('Copy of My plan');
    expect(book.sheets.indexOf(copy)).toBe(2);
    expect(book.metadata.filter(({ sheetId }) => sheetId === copy.id)).toMatchObject([
      { key: 'tab', value: 'plan' },
    ]);
    expect(copy.protections).toMatchObject([
      { sheetId: copy.id, area: { sheetId: copy.id }, description: 'ours' },
    ]);
    expect(copy.conditionalFormats[0]?.areas[0]?.sheetId).toBe(copy.id);
    expect(cellAt(copy, 0, 1)?.formula).toBe('=A1');
    expect(acts.duplicateSheet(plan.id).title).toBe('Copy of My plan 1');
  });

  test('are moved without a change to formulas', () => {
    const { book, acts, plan, formula } = twoSheets();
    const before = formula();
    acts.moveSheet(plan.id, 0);
    expect(book.sheets.map(({ id }) => id)).toEqual([plan.id, 0]);
    expect(formula()).toBe(before);
  });
});
