import { newLocal } from './new-local';

describe('bulk setters', () => {
  test('refuse grids of another size, and change nothing', () => {
    const { sheet } = newLocal();
    const range = sheet.getRange('A1:B3');
    expect(() =>
      range.setValues([
        [1, 2],
        [3, 4],
      ]),
    ).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
    );
    expect(() => range.setFormulas([['', ''], ['', ''], ['']])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
    expect(() => range.setBackgrounds([['red', 'red']])).toThrow('The data has 1 but the range has 3.');
    expect(range.getValues()).toEqual([
      ['', ''],
      ['', ''],
      ['', ''],
    ]);
  });
});

describe('ranges', () => {
  test('count from one and end with the sheet', () => {
    const { sheet } = newLocal();
    expect(sheet.getRange(2, 3, 4, 5).getA1Notation()).toBe('C2:G5');
    expect(() => sheet.getRange(0, 1)).toThrow('The starting row of the range is too small.');
    expect(() => sheet.getRange(1, 0)).toThrow('The starting column of the range is too small.');
    expect(() => sheet.getRange(1, 1, 0, 1)).toThrow('The number of rows in the range must be at least 1.');
    expect(() => sheet.getRange(1, 1, 1, -1)).toThrow(
      'The number of columns in the range must be at least 1.',
    );
    expect(() => sheet.getRange(1000, 26, 2, 1)).toThrow('outside the dimensions of the sheet');
    expect(() => sheet.getRange('A1001')).toThrow('exceeds grid limits');
    expect(() => sheet.getRange('nonsense')).toThrow('Range not found');
  });

  test('may be whole columns, and lie on other sheets', () => {
    const { sheet, spreadsheet } = newLocal();
    spreadsheet.insertSheet("L'an 1");
    expect(sheet.getRange('B:C').getA1Notation()).toBe('B1:C1000');
    expect(sheet.getRange('A990:A').getNumRows()).toBe(11);
    expect(sheet.getRange("'L''an 1'!A1").getSheet().getName()).toBe("L'an 1");
  });

  test('do not follow when rows are inserted above them', () => {
    const { sheet } = newLocal();
    const range = sheet.getRange('A2').setValue('x');
    sheet.insertRowsBefore(1, 1);
    expect(range.getValue()).toBe('');
  });
});

describe('values', () => {
  test('are written as if they were typed', () => {
    const { sheet } = newLocal({ locale: 'fr_FR' });
    const typed = [["'=A1", '=1+1', '12,5', '5%', 'true', '22/11/2026', '', null, 'mot']];
    const range = sheet.getRange('A1:I1').setValues(typed);
    expect(range.getFormulas()[0]).toEqual(['', '=1+1', '', '', '', '', '', '', '']);
    expect(range.getValues()[0]).toEqual([
      '=A1',
      '',
      12.5,
      0.05,
      true,
      new Date(Date.UTC(2026, 10, 22)),
      '',
      '',
      'mot',
    ]);
    expect(range.getNumberFormats()[0]?.slice(3, 6)).toEqual(['0%', '0.###############', 'dd/mm/yyyy']);
  });

  test('keep the format that a cell has', () => {
    const { sheet } = newLocal();
    const cell = sheet
      .getRange('A1')
      .setNumberFormat('d mmmm yyyy')
      .setValue(new Date(Date.UTC(2026, 0, 5)));
    expect([cell.getNumberFormat(), cell.getDisplayValue()]).toEqual(['d mmmm yyyy', '5 January 2026']);
  });

  test.each([[Number.NaN], [undefined], [{}], [() => 1], [new Date(Number.NaN)], [Number.POSITIVE_INFINITY]])(
    '%p is no value',
    (value) => {
      const { sheet } = newLocal();
      expect(() => sheet.getRange('A1').setValue(value)).toThrow('Cannot write');
      expect(() => sheet.getRange('A1').setValues([[value]])).toThrow('Cannot write');
    },
  );

  test('hold fifty thousand characters at most', () => {
    const { sheet } = newLocal();
    sheet.getRange('A1').setValue('x'.repeat(50_000));
    expect(() => sheet.getRange('A1').setValue('x'.repeat(50_001))).toThrow('maximum of 50000 characters');
  });

  test('are days at midnight where the spreadsheet is, summer and winter', () => {
    const { sheet, local } = newLocal({ timeZone: 'America/New_York' });
    const range = sheet.getRange('A1:A2').setValues([['2026-07-01'], ['2026-12-01']]);
    expect(
      range
        .getValues()
        .flat()
        .map((day) => day.toISOString()),
    ).toEqual(['2026-07-01T04:00:00.000Z', '2026-12-01T05:00:00.000Z']);
    expect(local.services.Utilities.formatDate(range.getValue(), 'America/New_York', 'yyyy-MM-dd')).toBe(
      '2026-07-01',
    );
    sheet.getRange('B1:B2').setValues(range.getValues());
    expect(sheet.getRange('B1:B2').getNumberFormats()).toEqual([['m/d/yyyy'], ['m/d/yyyy']]);
    expect(sheet.getRange('B1:B2').getDisplayValues()).toEqual([['7/1/2026'], ['12/1/2026']]);
  });

  test('leave when they are cleared, and looks stay', () => {
    const { sheet } = newLocal();
    sheet
      .getRange('A1:B1')
      .setValues([['x', '=1']])
      .setBackground('#abc')
      .clearContent();
    expect(sheet.getDataRange().getA1Notation()).toBe('A1');
    expect([sheet.getLastRow(), sheet.getRange('B1').getBackground()]).toEqual([0, '#aabbcc']);
  });
});

describe('formulas', () => {
  test('that the locale cannot read show an error, and setting them does not throw', () => {
    const { sheet } = newLocal({ locale: 'fr_FR' });
    const range = sheet.getRange('A1:C1').setFormulas([['=SUM(B1,C1)', '=SOMME(1;2)', '=A1*0.05']]);
    expect(range.getValues()).toEqual([['#ERROR!', '#NAME?', '#ERROR!']]);
    expect(range.getFormulas()).toEqual([['=SUM(B1,C1)', '=SOMME(1;2)', '=A1*0.05']]);
  });

  test('are empty texts where there are none, and need no equals sign', () => {
    const { sheet } = newLocal();
    sheet.getRange('A1').setFormula('1+1');
    expect(sheet.getRange('A1:B1').getFormulas()).toEqual([['=1+1', '']]);
    expect(sheet.getRange('A1').setFormula('').isBlank()).toBe(true);
  });

  test('of a missing sheet say so after it is deleted', () => {
    const { sheet, spreadsheet } = newLocal();
    const other = spreadsheet.insertSheet('Other');
    sheet.getRange('A1').setFormula('=Other!A1');
    other.setName('New name');
    expect(sheet.getRange('A1').getFormula()).toBe("='New name'!A1");
    spreadsheet.deleteSheet(other);
    expect(sheet.getRange('A1').getFormula()).toBe('=#REF!');
    expect(() => other.getRange('A1')).toThrow('not found');
  });
});
