import { wordsBlock } from '../../src/messages/served-page';
import { languages } from '../../src/workbook/language';
import { bookDifferences } from '../laws/comparable';
import {
  ask,
  build,
  buildSteps,
  callsOf,
  code,
  copyOf,
  everyCell,
  newWorkbook,
  sample,
  setUp,
  sheetOf,
  workbookOf,
} from '../laws/workbook';

const names = [
  'openSidebar',
  'buildStrategyTabs',
  'buildPlanTabs',
  'addTableRows',
  'fillInKpiFormulas',
  'runCheck',
  'startReview',
  'showChanges',
  'approvePlan',
];
/** The page of the sidebar as it is pushed: with the words of every language. */
const pages = `<div id="sidebar"></div>\n${languages.map((language) => wordsBlock(language, { title: language })).join('')}`;
const titles = (local: ReturnType<typeof newWorkbook>) => local.book.sheets.map(({ title }) => title);

describe('the add-on opens', () => {
  test.each(['NONE', 'LIMITED', 'FULL'] as const)('in mode %s with its menu and nothing else', (authMode) => {
    for (const entry of ['onOpen', 'onInstall']) {
      const local = newWorkbook({ authMode });
      local.run(entry);
      expect(local.calls.report().total).toBe(0);
      const [menu] = local.menus();
      expect(menu?.items.flatMap((item) => ('caption' in item ? [item.caption] : []))).toEqual([
        'Open Throughline',
        'Build strategy tabs',
        'Build plan tabs',
        'Add rows to this table',
        'Fill in KPI formulas',
        'Check everything',
        'Start a review',
        'What has changed since approval',
        'Approve the plan',
      ]);
      expect(menu?.items.flatMap((item) => ('functionName' in item ? [item.functionName] : []))).toEqual(
        names,
      );
      expect(local.sidebar()).toBe(null);
    }
  });

  test.each([
    ['fr_CA', 'Ouvrir'],
    ['vi', 'Mở'],
    ['zh_TW', '打开'],
    ['pt_BR', 'Open'],
  ])('in the language of who opens it: %s', (userLocale, word) => {
    const local = newWorkbook({ userLocale });
    local.run('onOpen');
    expect(JSON.stringify(local.menus())).toContain(word);
  });

  test('and every item of the menu is a function of the bundle', () => {
    for (const name of names) expect(code).toMatch(new RegExp(`^function ${name}\\(`, 'm'));
  });
});

describe('the menu', () => {
  test.each(['buildStrategyTabs', 'buildPlanTabs', 'addTableRows', 'runCheck', 'openSidebar'])(
    'opens the sidebar where there is no plan yet: %s',
    (name) => {
      const local = newWorkbook();
      const { writes } = callsOf(local, () => local.run(name));
      expect([writes, local.sidebar()?.title, titles(local)]).toEqual([0, 'Throughline', ['Sheet1']]);
    },
  );

  test.each([
    ['startReview', 'review'],
    ['showChanges', 'changes'],
    ['approvePlan', 'approve'],
  ])('leads to a view of the sidebar: %s', (name, at) => {
    const local = newWorkbook({ html: { Sidebar: '<div id="sidebar"></div>' } });
    const { writes } = callsOf(local, () => local.run(name));
    expect([writes, local.sidebar()]).toEqual([
      0,
      { title: 'Throughline', html: `<div id="sidebar" data-place="${at}"></div>` },
    ]);
  });

  test.each(languages)('opens the sidebar in the language of a workbook built in %s', (language) => {
    const local = newWorkbook({ html: { Sidebar: pages }, userLocale: language === 'vi' ? 'fr' : 'vi' });
    build(local, { ...setUp, language });
    local.run('openSidebar');
    expect(local.sidebar()?.html).toBe(
      `<div id="sidebar"></div>\n${wordsBlock(language, { title: language })}`,
    );
    expect(ask(local, 'words', { language: 'ar' })).toEqual({ words: '{"title":"ar"}' });
  });

  test('opens it in the language of who opens it where nothing is built, or what is kept cannot be read', () => {
    const local = newWorkbook({ html: { Sidebar: pages }, userLocale: 'zh_TW' });
    local.run('openSidebar');
    expect(local.sidebar()?.html).toContain('data-words="zh"');
    build(local, setUp);
    for (const metadata of local.book.metadata) metadata.value = 'not ours';
    const { reads } = callsOf(local, () => local.run('startReview'));
    expect(local.sidebar()?.html).toContain('data-words="zh"');
    expect(reads).toBeLessThanOrEqual(2);
  });

  test('builds what is missing and says how much, or that nothing is', () => {
    const local = newWorkbook();
    build(local, setUp);
    local.run('buildPlanTabs');
    local.acts.deleteSheet(sheetOf(local.book, 'summary').id);
    local.run('buildPlanTabs');
    expect(local.toasts()[0]).toBe('Everything is in place already.');
    expect(local.toasts()[1]).toMatch(/^Built\. \d+ tabs? w/);
    expect(sheetOf(local.book, 'summary').title).toBe('Summary');
    expect(local.sidebar()).toBe(null);
  });

  test('adds rows to the table whose tab is open', () => {
    const local = workbookOf(sample);
    const sheet = sheetOf(local.book, 'campaigns');
    const height = () => Object.keys(sheet.cells).length;
    const before = height();
    local.book.activeSheetId = sheetOf(local.book, 'summary').id;
    local.run('addTableRows');
    local.book.activeSheetId = sheet.id;
    local.run('addTableRows');
    expect(local.toasts()).toEqual([
      'Open the tab of a table first, such as Campaigns.',
      '20 rows were added.',
    ]);
    expect(height()).toBe(before + 20);
  });

  test('checks, and says what it found', () => {
    const local = workbookOf(sample);
    local.run('runCheck');
    expect(local.toasts()).toEqual([expect.stringMatching(/^Checked: \d+ errors?, \d+ warnings?\./)]);
  });
});

describe('the strategy may be built alone', () => {
  const local = newWorkbook();
  const { steps } = ask(local, 'beginBuild', { setUp, scope: 'strategy' });
  buildSteps(local, steps);

  test('with start, goals, checks and the lists, and nothing in error', () => {
    expect(titles(local)).toEqual(['Start', 'Goals', 'Checks', 'Lists', 'Sheet1']);
    expect(sheetOf(local.book, 'lists').hidden).toBe(true);
    expect(everyCell(local.book).filter(({ cell }) => cell.error)).toEqual([]);
    expect(
      everyCell(local.book).filter(({ cell }) => /#REF!|undefined|NaN/.test(cell.formula ?? '')),
    ).toEqual([]);
  });

  test('and again without a write, by the menu, too', () => {
    const { writes } = callsOf(local, () => {
      expect(ask(local, 'beginBuild', { scope: 'strategy' }).steps).toEqual([]);
      local.run('buildStrategyTabs');
    });
    expect(writes).toBe(0);
  });

  test('and the plan later: the same as both at once', () => {
    const later = copyOf(local.book);
    later.run('buildPlanTabs');
    const atOnce = newWorkbook();
    build(atOnce, setUp);
    expect(titles(later)).toEqual(titles(atOnce));
    // Rows for the new tabs were inserted in the start tab.
    for (const { book } of [later, atOnce]) sheetOf(book, 'start').rowCount = 0;
    expect(bookDifferences(later.book, atOnce.book)).toEqual([]);
    expect(callsOf(later, () => build(later)).writes).toBe(0);
  });
});
