import { newLocal } from './new-local';

describe('conditional formats', () => {
  test('are replaced all at once, and give back what they were built with', () => {
    const { sheet, app } = newLocal();
    const rule = (formula: string) =>
      app
        .newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground('#0F0')
        .setFontColor('black')
        .setBold(true)
        .setRanges([sheet.getRange('A2:B9'), sheet.getRange('D2:D9')])
        .build();
    sheet.setConditionalFormatRules([rule('=$A2="late"'), rule('=TRUE')]);
    sheet.setConditionalFormatRules([rule('=$B2>1')]);
    const [read, ...more] = sheet.getConditionalFormatRules();
    const condition = read?.getBooleanCondition();
    expect(more).toEqual([]);
    expect(read?.getRanges().map((range) => range.getA1Notation())).toEqual(['A2:B9', 'D2:D9']);
    expect(condition?.getCriteriaType()).toBe(app.BooleanCriteria.CUSTOM_FORMULA);
    expect([
      condition?.getCriteriaValues(),
      condition?.getBackground(),
      condition?.getFontColor(),
      condition?.getBold(),
    ]).toEqual([['=$B2>1'], '#00ff00', '#000000', true]);
  });

  test('of other sheets can be set again as they were read', () => {
    const { sheet, app } = newLocal();
    const rule = app
      .newConditionalFormatRule()
      .whenFormulaSatisfied('=A1')
      .setRanges([sheet.getRange('A1')])
      .build();
    sheet.setConditionalFormatRules([rule]);
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule]);
    expect(sheet.getConditionalFormatRules()).toHaveLength(2);
  });

  test('look at their own sheet only', () => {
    const { sheet, spreadsheet, app } = newLocal();
    spreadsheet.insertSheet('Other');
    const rule = (formula: string) =>
      app
        .newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setRanges([sheet.getRange('A1')])
        .build();
    expect(() => sheet.setConditionalFormatRules([rule('=Other!A1>1')])).toThrow(
      'cannot reference a different sheet',
    );
    sheet.setConditionalFormatRules([rule('=INDIRECT("Other!A1")>1'), rule('=Sheet1!A1>1')]);
  });

  test('need ranges and a condition', () => {
    const { sheet, app } = newLocal();
    expect(() => app.newConditionalFormatRule().whenFormulaSatisfied('=A1').build()).toThrow(
      'at least one range',
    );
    expect(() =>
      app
        .newConditionalFormatRule()
        .setRanges([sheet.getRange('A1')])
        .build(),
    ).toThrow('must have a condition');
  });
});
