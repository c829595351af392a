import { newLocal } from './new-local';

describe('sheets', () => {
  test('are inserted where they are wanted, and become active', () => {
    const { spreadsheet } = newLocal();
    const first = spreadsheet.insertSheet('First', 0);
    expect(spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(['First', 'Sheet1']);
    expect(spreadsheet.getActiveSheet().getSheetId()).toBe(first.getSheetId());
    expect(spreadsheet.insertSheet().getName()).toBe('Sheet3');
    expect(() => spreadsheet.insertSheet('first')).toThrow('A sheet with the name "first" already exists.');
    expect(() => first.setName('Sheet1')).toThrow('already exists');
    expect([spreadsheet.getSheetByName('nowhere'), spreadsheet.getSheetById(999)]).toEqual([null, null]);
  });

  test('are copies of a template where one is given', () => {
    const { spreadsheet, sheet } = newLocal();
    sheet.setTabColor('#ABC').setRightToLeft(true).setColumnWidth(2, 50);
    sheet.hideRows(1);
    sheet.getRange('A1').setValue('typed').setFontSize(16);
    const copy = spreadsheet.insertSheet('Copy', 0, { template: sheet });
    expect([copy.getName(), copy.getIndex(), spreadsheet.getActiveSheet().getName()]).toEqual([
      'Copy',
      1,
      'Copy',
    ]);
    expect([
      copy.getTabColor(),
      copy.isRightToLeft(),
      copy.getColumnWidth(2),
      copy.isRowHiddenByUser(1),
    ]).toEqual(['#aabbcc', true, 50, true]);
    expect([copy.getRange('A1').getValue(), copy.getRange('A1').getFontSize()]).toEqual(['typed', 16]);
    copy.setTabColor('#123456');
    expect(sheet.getTabColor()).toBe('#aabbcc');
    expect(() => spreadsheet.insertSheet('copy', { template: sheet })).toThrow('already exists');
    expect(spreadsheet.insertSheet({ template: sheet }).getName()).toBe('Sheet3');
  });

  test('are moved with the active sheet', () => {
    const { spreadsheet, sheet } = newLocal();
    spreadsheet.insertSheet('Second', 1);
    spreadsheet.setActiveSheet(sheet);
    spreadsheet.moveActiveSheet(2);
    expect(sheet.getIndex()).toBe(2);
  });

  test('keep one that can be seen', () => {
    const { spreadsheet, sheet } = newLocal();
    const other = spreadsheet.insertSheet('Other').hideSheet();
    expect(spreadsheet.getActiveSheet().getName()).toBe('Sheet1');
    expect(() => sheet.hideSheet()).toThrow("can't hide all the sheets");
    expect(() => spreadsheet.deleteSheet(sheet)).toThrow("can't remove all the visible sheets");
    expect([other.isSheetHidden(), other.showSheet().isSheetHidden()]).toEqual([true, false]);
  });

  test('keep their looks', () => {
    const { sheet } = newLocal();
    sheet
      .setTabColor('#ABC')
      .setRightToLeft(true)
      .setHiddenGridlines(true)
      .setColumnWidth(1, 50)
      .setColumnWidths(2, 2, 70);
    sheet.setFrozenRows(2);
    sheet.hideRows(1, 2);
    sheet.showRows(2);
    sheet.hideColumns(3);
    expect([
      sheet.getTabColor(),
      sheet.isRightToLeft(),
      sheet.hasHiddenGridlines(),
      sheet.getColumnWidth(1),
      sheet.getColumnWidth(3),
      sheet.getColumnWidth(4),
      sheet.getFrozenRows(),
      sheet.isRowHiddenByUser(1),
      sheet.isRowHiddenByUser(2),
      sheet.isColumnHiddenByUser(3),
    ]).toEqual(['#aabbcc', true, true, 50, 70, 100, 2, true, false, true]);
    expect(sheet.setTabColor(null).getTabColor()).toBe(null);
  });

  test('grow and shrink, but never to nothing', () => {
    const { sheet } = newLocal();
    sheet.insertRowsAfter(sheet.getMaxRows(), 10).insertColumnsBefore(1, 1);
    sheet.deleteRows(2, 1000);
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([10, 27]);
    expect(() => sheet.deleteRows(1, 10)).toThrow("can't delete all the rows");
    expect(() => sheet.deleteRows(5, 7)).toThrow('out of bounds');
    expect(() => sheet.insertRowsAfter(11, 1)).toThrow('out of bounds');
    expect(() => sheet.setFrozenRows(10)).toThrow("can't freeze all the rows");
  });

  test('are copied with their metadata', () => {
    const { sheet, spreadsheet } = newLocal();
    sheet.addDeveloperMetadata('tab', 'plan');
    const copy = sheet.copyTo(spreadsheet);
    expect([copy.getName(), copy.getIndex()]).toEqual(['Copy of Sheet1', 2]);
    expect(copy.getDeveloperMetadata().map((metadata) => metadata.getValue())).toEqual(['plan']);
  });
});

describe('named ranges', () => {
  test('move when their name is given again, and go', () => {
    const { sheet, spreadsheet } = newLocal();
    spreadsheet.setNamedRange('settings', sheet.getRange('A1'));
    spreadsheet.setNamedRange('settings', sheet.getRange('B2:B3'));
    sheet.insertRowsBefore(1, 1);
    expect(spreadsheet.getRangeByName('settings')?.getA1Notation()).toBe('B3:B4');
    expect(spreadsheet.getNamedRanges().map((named) => named.getName())).toEqual(['settings']);
    spreadsheet.removeNamedRange('settings');
    expect(spreadsheet.getRangeByName('settings')).toBe(null);
    expect(() => spreadsheet.removeNamedRange('settings')).toThrow('does not exist');
    expect(() => spreadsheet.setNamedRange('A1', sheet.getRange('A1'))).toThrow('invalid');
  });
});

describe('protections', () => {
  test('warn, describe and leave', () => {
    const { sheet, spreadsheet, app } = newLocal();
    const whole = sheet
      .protect()
      .setDescription('sheet')
      .setUnprotectedRanges([sheet.getRange('B2:B9')]);
    const part = sheet.getRange('A1:A9').protect().setWarningOnly(true).setDescription('part');
    sheet.insertRowsBefore(1, 1);
    expect(sheet.protect().getDescription()).toBe('sheet');
    expect(whole.getUnprotectedRanges().map((range) => range.getA1Notation())).toEqual(['B3:B10']);
    expect([part.getRange().getA1Notation(), part.isWarningOnly(), String(part.getProtectionType())]).toEqual(
      ['A2:A10', true, 'RANGE'],
    );
    expect(sheet.getProtections(app.ProtectionType.RANGE)).toHaveLength(1);
    part.remove();
    expect(spreadsheet.getProtections(app.ProtectionType.RANGE)).toEqual([]);
    expect(() => part.setDescription('gone')).toThrow('has been removed');
    expect(() => sheet.getRange('A1').protect().setUnprotectedRanges([])).toThrow(
      'only be set on a protected sheet',
    );
  });
});
