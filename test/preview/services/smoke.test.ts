import { openLocal } from '../../../preview/local';
test('smoke', () => {
  const code = `
  function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'open').addToUi(); return String(e.authMode); }
  function build() {
    const ss = SpreadsheetApp.getActive();
    const sheet = ss.insertSheet('Plan', 0);
    sheet.getRange('A1:B2').setValues([['a', 1], ['=A1&"x"', new Date(Date.UTC(2026, 10, 22))]]).setBackground('red');
    sheet.addDeveloperMetadata('k', 'v', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    const back = sheet.getRange(2,2).getValue();
    return { list: ss.createDeveloperMetadataFinder().withKey('k').find().map((m) => m.getLocation().getSheet().getName()), isDate: back instanceof Date, formulas: sheet.getDataRange().getFormulas(), u: [undefined] };
  }
  function bad() { try { SpreadsheetApp.getActive().getSheets()[0].getRange(1,1,2,2).setValues([[1]]) } catch (e) { return [e instanceof Error, e.name, e.message, typeof URL, typeof Intl, typeof setTimeout] } }
  function arg(x) { return x instanceof Object }
  `;
  const local = openLocal({ code });
  expect(local.run('onOpen')).toBe('FULL');
  console.log(JSON.stringify(local.callFromSidebar('build')), local.callFromSidebar('bad'), local.callFromSidebar('arg', { a: 1 }), JSON.stringify(local.menus()), JSON.stringify(local.calls.report()));
  console.log(JSON.stringify(local.book.sheets[0]));
});
