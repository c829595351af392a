import { newLocal } from './new-local';

describe('validation rules', () => {
  test('give back what they were built with', () => {
    const { sheet, app } = newLocal({ timeZone: 'Europe/Paris' });
    const after = new Date('2026-11-21T23:00:00Z');
    const rules = [
      app
        .newDataValidation()
        .requireValueInList(['a', 'b'], true)
        .setAllowInvalid(false)
        .setHelpText('pick')
        .build(),
      app.newDataValidation().requireValueInRange(sheet.getRange('D1:D9')).build(),
      app.newDataValidation().requireDateOnOrAfter(after).build(),
      app.newDataValidation().requireFormulaSatisfied('=A1>5/100').build(),
      null,
    ];
    const read = sheet.getRange('A1:E1').setDataValidations([rules]).getDataValidations()[0] ?? [];
    expect(read.map((rule) => rule && String(rule.getCriteriaType()))).toEqual([
      'VALUE_IN_LIST',
      'VALUE_IN_RANGE',
      'DATE_ON_OR_AFTER',
      'CUSTOM_FORMULA',
      null,
    ]);
    expect(read[0]?.getCriteriaType()).toBe(app.DataValidationCriteria.VALUE_IN_LIST);
    expect(read[0]?.getCriteriaValues()).toEqual([['a', 'b'], true]);
    expect([read[0]?.getAllowInvalid(), read[1]?.getAllowInvalid(), read[0]?.getHelpText()]).toEqual([
      false,
      true,
      'pick',
    ]);
    expect(read[1]?.getCriteriaValues()[0].getA1Notation()).toBe('D1:D9');
    expect(read[2]?.getCriteriaValues()).toEqual([after]);
    expect(read[3]?.getCriteriaValues()).toEqual(['=A1>5/100']);
  });

  test('by formula are relative to the first cell they are set on', () => {
    const { sheet, app } = newLocal();
    const range = sheet
      .getRange('A2:A3')
      .setDataValidation(app.newDataValidation().requireFormulaSatisfied('=B2>$C$1').build());
    expect(
      range
        .getDataValidations()
        .flat()
        .map((rule) => rule?.getCriteriaValues()),
    ).toEqual([['=B2>$C$1'], ['=B3>$C$1']]);
  });

  test('by formula are read in the locale of the spreadsheet', () => {
    const { app } = newLocal({ locale: 'vi_VN' });
    expect(() => app.newDataValidation().requireFormulaSatisfied('=AND(A1,B1)')).toThrow('Invalid formula');
    expect(() => app.newConditionalFormatRule().whenFormulaSatisfied('=A1>0.5')).toThrow('Invalid formula');
  });

  test('list five hundred values at most', () => {
    const { app } = newLocal();
    const values = Array.from({ length: 501 }, (_, index) => `v${index}`);
    expect(() => app.newDataValidation().requireValueInList(values)).toThrow(
      'more items than the limit of 500',
    );
    expect(() => app.newDataValidation().requireValueInList(values.slice(1))).not.toThrow();
  });

  test('without criteria are not built', () => {
    const { app } = newLocal();
    expect(() => app.newDataValidation().build()).toThrow('must have criteria');
  });
});

describe('a strict rule', () => {
  test('refuses what a script writes, and names the cell', () => {
    const { sheet, app } = newLocal();
    sheet
      .getRange('B2:B4')
      .setDataValidation(app.newDataValidation().requireValueInList(['yes']).setAllowInvalid(false).build());
    const message = 'The data you entered in cell B3 violates the data validation rules set on this cell.';
    expect(() => sheet.getRange('B2:B4').setValues([['yes'], ['no'], ['yes']])).toThrow(message);
    expect(sheet.getRange('B2').getValue()).toBe('');
    sheet.getRange('B2:B4').setValues([['yes'], [''], ['=A1']]);
  });

  test('follows its range when columns are inserted', () => {
    const { sheet, app } = newLocal();
    sheet.getRange('A1:A2').setValues([['one'], [2]]);
    sheet
      .getRange('C1')
      .setDataValidation(
        app.newDataValidation().requireValueInRange(sheet.getRange('A1:A5')).setAllowInvalid(false).build(),
      );
    sheet.insertColumnsBefore(1, 2);
    const cell = sheet.getRange('E1');
    expect(cell.getDataValidation()?.getCriteriaValues()[0].getA1Notation()).toBe('C1:C5');
    expect(cell.setValue('one').setValue('2').getValue()).toBe(2);
    expect(() => cell.setValue('three')).toThrow('cell E1');
  });

  test('lets pass what only a calculation could judge', () => {
    const { sheet, app } = newLocal();
    sheet.getRange('A1').setFormula('="label"');
    const cell = sheet
      .getRange('B1')
      .setDataValidation(
        app.newDataValidation().requireValueInRange(sheet.getRange('A1:A2')).setAllowInvalid(false).build(),
      );
    expect(cell.setValue('anything').getValue()).toBe('anything');
  });

  test.each([
    ['requireNumberBetween', [1, 5], 5, 6],
    ['requireNumberGreaterThan', [0], 1, 0],
    ['requireNumberLessThanOrEqualTo', [2], 2, 3],
    ['requireNumberNotEqualTo', [2], 3, 2],
    ['requireDate', [], new Date(0), 'soon'],
    ['requireDateAfter', [new Date(0)], new Date(864e5), new Date(0)],
    ['requireDateBetween', [new Date(0), new Date(864e5)], new Date(864e5), new Date(2 * 864e5)],
    ['requireCheckbox', [], true, 'yes'],
    ['requireTextContains', ['@'], 'a@b', 'ab'],
    ['requireTextIsEmail', [], 'a@b.org', 'a@b'],
    ['requireTextIsUrl', [], 'https://a.org/x', 'not a link'],
  ] as const)('%s %p takes %p and refuses %p', (method, args, good, bad) => {
    const { sheet, app } = newLocal();
    const builder: object = app.newDataValidation();
    Reflect.get(builder, method)(...args);
    const rule = Reflect.get(builder, 'setAllowInvalid')(false).build();
    const cell = sheet.getRange('A1').setDataValidation(rule);
    expect(() => cell.setValue(good)).not.toThrow();
    expect(() => cell.setValue(bad)).toThrow('violates the data validation rules');
  });
});
