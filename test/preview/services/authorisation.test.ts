import { openLocal } from '../../../preview/local';
import { newLocal } from './new-local';

describe('before the user has authorised the script', () => {
  test.each(['NONE', 'LIMITED'] as const)(
    'menus and the user’s locale are all that %s allows',
    (authMode) => {
      const { services, menus, sidebar } = openLocal({
        authMode,
        userLocale: 'vi',
        html: { Sidebar: '<p>' },
      });
      const { SpreadsheetApp, Session, HtmlService, LockService } = services;
      const ui = SpreadsheetApp.getUi();
      ui.createMenu('Plan')
        .addItem('Open', 'open')
        .addSeparator()
        .addSubMenu(ui.createMenu('More').addItem('Check', 'check'))
        .addToUi();
      expect(menus()).toEqual([
        {
          title: 'Plan',
          items: [
            { caption: 'Open', functionName: 'open' },
            [],
            { caption: 'More', items: [{ caption: 'Check', functionName: 'check' }] },
          ],
        },
      ]);
      expect(Session.getActiveUserLocale()).toBe('vi');
      const refused = 'Specified permissions are not sufficient to call';
      expect(() => SpreadsheetApp.getActiveSpreadsheet()).toThrow(
        `${refused} SpreadsheetApp.getActiveSpreadsheet.`,
      );
      expect(() => SpreadsheetApp.getActive()).toThrow(refused);
      expect(() => LockService.getDocumentLock()).toThrow(refused);
      expect(() => ui.showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar'))).toThrow(
        `${refused} Ui.showSidebar.`,
      );
      expect(sidebar()).toBe(null);
    },
  );

  test('a spreadsheet fetched earlier is refused too', () => {
    const { local, sheet } = newLocal();
    local.authMode = 'LIMITED';
    expect(() => sheet.getName()).toThrow('Specified permissions are not sufficient');
  });
});

describe('only the current spreadsheet', () => {
  test('others are out of scope in every mode, and so is the user’s address', () => {
    const { app, local, spreadsheet } = newLocal();
    expect(() => app.openById(spreadsheet.getId())).toThrow(
      'not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    );
    expect(() => app.openByUrl(spreadsheet.getUrl())).toThrow('not sufficient');
    expect(() => app.create('New')).toThrow('not sufficient');
    expect(() => local.services.Session.getActiveUser()).toThrow('userinfo.email');
  });
});
