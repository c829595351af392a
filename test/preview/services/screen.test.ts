import { newLocal } from './new-local';

describe('the screen', () => {
  test('shows the sidebar that was asked for last', () => {
    const { local, app } = newLocal({ html: { Sidebar: '<p>hello</p>' } });
    const page = local.services.HtmlService.createHtmlOutputFromFile('Sidebar')
      .setTitle('Plan')
      .setWidth(300);
    app.getUi().showSidebar(page);
    expect(local.sidebar()).toEqual({ title: 'Plan', html: '<p>hello</p>' });
    expect(() => local.services.HtmlService.createHtmlOutputFromFile('Other')).toThrow(
      'No HTML file named Other was found.',
    );
  });

  test('gives the text of a page as it was pushed', () => {
    const { local } = newLocal({ html: { Sidebar: '<p>hello</p>' } });
    const { HtmlService } = local.services;
    expect(HtmlService.createTemplateFromFile('Sidebar').getRawContent()).toBe('<p>hello</p>');
    expect(() => HtmlService.createTemplateFromFile('Other')).toThrow('No HTML file named Other was found.');
    expect(() => HtmlService.createTemplateFromFile('Sidebar').evaluate()).toThrow();
  });

  test('remembers alerts and toasts, and the user answers', () => {
    const { local, app, spreadsheet } = newLocal();
    const ui = app.getUi();
    local.answerAlerts('YES');
    expect(ui.alert('Title', 'Sure?', ui.ButtonSet.YES_NO)).toBe(ui.Button.YES);
    ui.alert('Plain');
    spreadsheet.toast('Done');
    expect(local.alerts()).toEqual([
      { title: 'Title', prompt: 'Sure?' },
      { title: null, prompt: 'Plain' },
    ]);
    expect(local.toasts()).toEqual(['Done']);
  });

  test('menus of the same title take each other’s place', () => {
    const { local, app } = newLocal();
    for (const caption of ['old', 'new']) app.getUi().createAddonMenu().addItem(caption, 'f').addToUi();
    expect(local.menus()).toEqual([{ title: 'Extensions', items: [{ caption: 'new', functionName: 'f' }] }]);
  });
});

describe('the document’s lock', () => {
  test('is refused while another user holds it', () => {
    const { local } = newLocal();
    const lock = local.services.LockService.getDocumentLock();
    local.holdLock(true);
    expect([lock.tryLock(10), lock.hasLock()]).toEqual([false, false]);
    expect(() => lock.waitLock(10)).toThrow('Lock timeout');
    local.holdLock(false);
    expect([lock.tryLock(10), lock.hasLock()]).toEqual([true, true]);
    lock.releaseLock();
    expect(lock.hasLock()).toBe(false);
  });

  test('does not outlast an alert', () => {
    const { local, app } = newLocal();
    const lock = local.services.LockService.getDocumentLock();
    lock.waitLock(10);
    app.getUi().alert('Wait');
    expect(lock.hasLock()).toBe(false);
  });
});
