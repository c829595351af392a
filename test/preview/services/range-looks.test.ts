import { newLocal } from './new-local';

describe('looks', () => {
  test('are what Google says of an untouched cell', () => {
    const { sheet } = newLocal();
    const cell = sheet.getRange('A1');
    expect(
      [
        cell.getBackgrounds(),
        cell.getFontColors(),
        cell.getFontWeights(),
        cell.getFontStyles(),
        cell.getFontSizes(),
        cell.getHorizontalAlignments(),
        cell.getVerticalAlignments(),
        cell.getWraps(),
        cell.getNotes(),
        cell.getNumberFormats(),
      ].flat(2),
    ).toEqual([
      '#ffffff',
      '#000000',
      'normal',
      'normal',
      10,
      'general',
      'bottom',
      false,
      '',
      '0.###############',
    ]);
  });

  test('come back as they were set, and go with null', () => {
    const { sheet, local } = newLocal();
    const range = sheet.getRange('A1:B1');
    range
      .setBackgrounds([['#FF0000', null]])
      .setFontColor('white')
      .setFontWeight('bold')
      .setFontStyle('italic')
      .setFontSize(14);
    range
      .setHorizontalAlignment('center')
      .setVerticalAlignment('middle')
      .setWrap(true)
      .setNotes([['note', '']])
      .setNumberFormat('0.00');
    expect(range.getBackgrounds()).toEqual([['#ff0000', '#ffffff']]);
    expect(range.getFontColors()).toEqual([['#ffffff', '#ffffff']]);
    expect(local.book.sheets[0]?.cells[0]?.[0]).toEqual({
      background: '#ff0000',
      color: '#ffffff',
      bold: true,
      italic: true,
      size: 14,
      align: 'center',
      vertical: 'middle',
      wrap: true,
      note: 'note',
      format: '0.00',
    });
    range
      .setBackground(null)
      .setFontColor(null)
      .setFontWeight(null)
      .setFontStyle('normal')
      .setFontSize(10)
      .setNote(null);
    range.setHorizontalAlignment(null).setVerticalAlignment(null).setWrap(false).setNumberFormat('General');
    expect(local.book.sheets[0]?.cells).toEqual({});
  });

  test('refuse words that Google does not know', () => {
    const { sheet } = newLocal();
    expect(() => sheet.getRange('A1').setBackground('reddish')).toThrow('Invalid color: reddish');
    expect(() => sheet.getRange('A1').setFontSize(0)).toThrow('Invalid font size');
  });

  test('are written to several ranges in one call', () => {
    const { sheet, local } = newLocal();
    const list = sheet.getRangeList(['A1', 'C3:D4']);
    local.calls.reset();
    list.setBackground('#00ff00').setFontWeight('bold').setNote('n');
    expect(local.calls.report()).toMatchObject({ writes: 3, total: 3 });
    expect(sheet.getRange('D4').getBackground()).toBe('#00ff00');
    expect(list.getRanges().map((range) => range.getA1Notation())).toEqual(['A1', 'C3:D4']);
  });
});
