import fc from 'fast-check';
import { copyFormula } from '../../../preview/spreadsheet/copy-formula';
import { type Corner, parseReference, printReference } from '../../../preview/spreadsheet/references';

const corner: fc.Arbitrary<Corner> = fc.record({
  row: fc.nat(1000),
  rowFixed: fc.boolean(),
  column: fc.nat(700),
  columnFixed: fc.boolean(),
});

describe('references', () => {
  test('are read as they are printed', () => {
    const title = fc.option(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !text.startsWith("'")),
    );
    fc.assert(
      fc.property(title, corner, fc.option(corner), (sheet, first, last) => {
        const reference = { title: sheet, first, last };
        expect(parseReference(printReference(reference))).toEqual(reference);
      }),
    );
  });

  test.each(['A1', '$A$1', 'A$1:$B2', 'A:C', '$2:3', 'A2:A', "'My plan'!A1", 'Plan!$B$2:$B$9'])(
    '%s comes back unchanged',
    (text) => {
      expect(printReference(parseReference(text))).toBe(text);
    },
  );

  test('a title that reads as a cell is quoted', () => {
    expect(printReference({ ...parseReference('A1'), title: 'Q1' })).toBe("'Q1'!A1");
  });
});

describe('a copied formula', () => {
  test('moves what is not fixed', () => {
    expect(copyFormula('=A1+$A1+A$1+$A$1+SUM(B2:B)', 2, 1)).toBe('=B3+$A3+B$1+$A$1+SUM(C4:C)');
  });

  test('loses what would lie outside the sheet', () => {
    expect(copyFormula('=A1+$A$1', -1, 0)).toBe('=#REF!+$A$1');
  });

  test('leaves texts alone', () => {
    expect(copyFormula('="A1"&A1', 1, 0)).toBe('="A1"&A2');
  });
});
