import type { Calculator, CellAddress } from '../../../preview/spreadsheet/book';
import { newLocal } from './new-local';

/** Makes every formula worth the number of times that it has been asked. */
function countingCalculator() {
  const asked: (CellAddress[] | null)[] = [];
  const calculator: Calculator = {
    calculate(book, changed) {
      asked.push(changed);
      return book.sheets.flatMap((sheet) =>
        Object.entries(sheet.cells).flatMap(([row, line]) =>
          Object.entries(line).flatMap(([column, { formula }]) =>
            formula
              ? [{ sheetId: sheet.id, row: Number(row), column: Number(column), value: asked.length }]
              : [],
          ),
        ),
      );
    },
    close: () => undefined,
  };
  return { asked, calculator };
}

describe('formulas are worked out', () => {
  test('at the first look after a change, and not again until the next', () => {
    const { asked, calculator } = countingCalculator();
    const { sheet } = newLocal({ calculator });
    sheet.getRange('A1').setFormula('=B1');
    expect(asked).toEqual([]);
    expect([sheet.getRange('A1').getValue(), sheet.getRange('A1').getDisplayValue()]).toEqual([1, '1']);
    sheet.getRange('B1').setValue(5);
    sheet.getRange('A1').getFormulas();
    expect(sheet.getRange('A1').getValue()).toBe(2);
    expect(asked).toEqual([null, [{ sheetId: 0, row: 0, column: 1 }]]);
  });

  test('all anew when rows, sheets or names change', () => {
    const { asked, calculator } = countingCalculator();
    const { sheet, spreadsheet } = newLocal({ calculator });
    sheet.getRange('A1').setFormula('=B1').getValue();
    sheet.insertRowsBefore(1, 1).getRange('A2').getValue();
    spreadsheet.setNamedRange('n', sheet.getRange('A1'));
    sheet.getRange('A2').getValue();
    expect(asked).toEqual([null, null, null]);
  });

  test('after what people type, too', () => {
    const { asked, calculator } = countingCalculator();
    const { local, sheet } = newLocal({ calculator });
    sheet.getRange('A1').setFormula('=B1').getValue();
    local.acts.type({ sheetId: 0, row: 0, column: 1 }, '5');
    expect(sheet.getRange('A1').getValue()).toBe(2);
    local.calculate();
    expect(asked).toHaveLength(3);
  });

  test('but never those that Google could not read', () => {
    const { calculator } = countingCalculator();
    const { sheet } = newLocal({ calculator, locale: 'fr_FR' });
    expect(sheet.getRange('A1').setFormula('=SUM(B1,C1)').getValue()).toBe('#ERROR!');
  });

  test('and are empty texts without a calculator', () => {
    const { sheet } = newLocal();
    expect(sheet.getRange('A1').setFormula('=1+1').getValue()).toBe('');
  });
});
