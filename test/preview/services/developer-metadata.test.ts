import { newLocal } from './new-local';

describe('developer metadata', () => {
  test('of sheets are found from the spreadsheet', () => {
    const { sheet, spreadsheet, app } = newLocal();
    const { DOCUMENT, PROJECT } = app.DeveloperMetadataVisibility;
    spreadsheet.addDeveloperMetadata('schema', '1', PROJECT);
    sheet.addDeveloperMetadata('tab', 'plan', DOCUMENT).addDeveloperMetadata('tab', 'other');
    const find = () => spreadsheet.createDeveloperMetadataFinder();
    const values = (found: GoogleAppsScript.Spreadsheet.DeveloperMetadata[]) =>
      found.map((metadata) => metadata.getValue());
    expect(values(find().withKey('tab').find())).toEqual(['plan', 'other']);
    expect(values(find().withKey('tab').withValue('plan').find())).toEqual(['plan']);
    expect(values(find().withVisibility(PROJECT).find())).toEqual(['1']);
    const [tab] = find().withKey('tab').find();
    const [schema] = find().withKey('schema').find();
    expect([tab?.getLocation().getSheet()?.getName(), tab?.getLocation().getSpreadsheet()]).toEqual([
      'Sheet1',
      null,
    ]);
    expect([schema?.getLocation().getSheet(), String(schema?.getLocation().getLocationType())]).toEqual([
      null,
      'SPREADSHEET',
    ]);
  });

  test('are changed and removed', () => {
    const { sheet, spreadsheet } = newLocal();
    sheet.addDeveloperMetadata('tab', 'plan');
    const [tab] = sheet.getDeveloperMetadata();
    tab?.setValue('measure');
    expect(sheet.getDeveloperMetadata().map((each) => [each.getKey(), each.getValue()])).toEqual([
      ['tab', 'measure'],
    ]);
    tab?.remove();
    expect(spreadsheet.createDeveloperMetadataFinder().find()).toEqual([]);
    expect(() => tab?.setValue('x')).toThrow('has been removed');
  });
});
