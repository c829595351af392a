import { CALLS, kindOf } from '../../../preview/services/call-kinds';
import { newLocal } from './new-local';

describe('calls are counted', () => {
  test('as reads, writes and handles', () => {
    const { local, sheet, spreadsheet } = newLocal();
    sheet.addDeveloperMetadata('tab', 'plan');
    local.calls.reset();
    sheet.getDataRange().getValues();
    sheet
      .getRange('A1:B1')
      .setValues([['a', 'b']])
      .setFontWeight('bold');
    spreadsheet.createDeveloperMetadataFinder().withKey('tab').find()[0]?.getValue();
    expect(local.calls.report()).toEqual({
      total: 9,
      reads: 2,
      writes: 2,
      handles: 5,
      byMethod: {
        'Sheet.getDataRange': 1,
        'Range.getValues': 1,
        'Sheet.getRange': 1,
        'Range.setValues': 1,
        'Range.setFontWeight': 1,
        'Spreadsheet.createDeveloperMetadataFinder': 1,
        'DeveloperMetadataFinder.withKey': 1,
        'DeveloperMetadataFinder.find': 1,
        'DeveloperMetadata.getValue': 1,
      },
    });
    local.calls.reset();
    expect(local.calls.report()).toMatchObject({ total: 0, byMethod: {} });
  });

  test('one kind for every method, and every method is there', () => {
    const { sheet, spreadsheet } = newLocal();
    sheet.addDeveloperMetadata('tab');
    spreadsheet.setNamedRange('name', sheet.getRange('A1'));
    const metadata = sheet.getDeveloperMetadata()[0];
    const objects = {
      Spreadsheet: spreadsheet,
      Sheet: sheet,
      Range: sheet.getRange('A1'),
      RangeList: sheet.getRangeList(['A1']),
      NamedRange: spreadsheet.getNamedRanges()[0],
      Protection: sheet.protect(),
      DeveloperMetadata: metadata,
      DeveloperMetadataLocation: metadata?.getLocation(),
      DeveloperMetadataFinder: spreadsheet.createDeveloperMetadataFinder(),
    } satisfies Record<keyof typeof CALLS, unknown>;
    for (const name of Object.keys(CALLS) as (keyof typeof CALLS)[]) {
      for (const method of Object.keys(CALLS[name])) {
        expect([name, method, typeof Reflect.get(objects[name] ?? {}, method)]).toEqual([
          name,
          method,
          'function',
        ]);
      }
    }
  });

  test('a method that does not exist has no kind', () => {
    expect([kindOf('Range', 'setValues'), kindOf('Range', 'toString')]).toEqual(['write', undefined]);
  });
});

describe('a service may fail', () => {
  test('at the n-th read or write, before it has any effect, once', () => {
    const { local, sheet } = newLocal();
    local.failAt(2);
    sheet.getRange('A1').setValue('done');
    expect(() => sheet.getRange('A2').setValue('not done')).toThrow('Service Spreadsheets failed');
    expect(sheet.getRange('A1:A2').getValues()).toEqual([['done'], ['']]);
  });

  test('or be told not to', () => {
    const { local, sheet } = newLocal();
    local.failAt(1);
    local.failAt(null);
    expect(sheet.getMaxRows()).toBe(1000);
  });
});

describe('what is not modelled', () => {
  test('throws an error that names it', () => {
    const { sheet, app, local } = newLocal();
    expect(() => sheet.getRange('A1').merge()).toThrow(
      'Range.merge is not modelled by the local spreadsheet.',
    );
    expect(() => sheet.newChart()).toThrow('Sheet.newChart is not modelled');
    expect(() => app.newRichTextValue()).toThrow('SpreadsheetApp.newRichTextValue is not modelled');
    expect(() => app.newDataValidation().requireValueInList(['a'], false)).toThrow('not modelled');
    expect(() => local.services.HtmlService.createTemplate('')).toThrow(
      'HtmlService.createTemplate is not modelled',
    );
  });

  test('lets objects be printed, compared and awaited', async () => {
    const { sheet, spreadsheet } = newLocal();
    expect(String(sheet)).toBe('Sheet');
    expect(await Promise.resolve(spreadsheet)).toBe(spreadsheet);
    expect(JSON.stringify({ sheet })).toContain('sheet');
  });
});
