import type { Input } from '../../src/calls/contract';
import { messagesOf } from '../../src/messages/all';
import { bookDifferences } from '../laws/comparable';
import {
  ask,
  build,
  callsOf,
  cellOf,
  everyCell,
  newWorkbook,
  placeOf,
  refusal,
  sample,
  sampleText,
  savedPlan,
  setUp,
  sheetOf,
  workbookOf,
} from '../laws/workbook';
import { ofAll } from '../support/sizes';

const built = () => workbookOf(sample);

describe('one change at a time', () => {
  const inputs: { [Name in 'beginBuild' | 'buildStep' | 'check' | 'openPlan']: Input<Name> } = {
    beginBuild: { scope: 'all' },
    buildStep: { tabs: ['goals'] },
    check: {},
    openPlan: { text: sampleText },
  };

  test.each(Object.keys(inputs) as (keyof typeof inputs)[])(
    '%s waits for nobody who holds the lock',
    (call) => {
      const local = built();
      local.acts.type(placeOf(sheetOf(local.book, 'goals'), 'goal', 4), 'One more');
      local.holdLock(true);
      const { writes } = callsOf(local, () => {
        expect(refusal(local, call, inputs[call])?.code).toBe('busy');
      });
      expect(writes).toBe(0);
      local.holdLock(false);
      if (call !== 'openPlan') expect(refusal(local, call, inputs[call])).toBe(null);
    },
  );

  test('the menu says so in a dialog', () => {
    const local = built();
    local.holdLock(true);
    local.run('runCheck');
    expect(local.alerts()[0]?.prompt).toContain('Somebody else is changing this workbook');
  });

  test('looking and saving need no lock', () => {
    const local = built();
    local.holdLock(true);
    expect([refusal(local, 'look', {}), refusal(local, 'savePlan', {})]).toEqual([null, null]);
  });
});

describe('tabs are known by their marks', () => {
  test('a duplicated tab is left alone, wherever it stands', () => {
    const local = built();
    const goals = sheetOf(local.book, 'goals');
    const copy = local.acts.duplicateSheet(goals.id);
    local.acts.moveSheet(copy.id, 0);
    local.acts.type(placeOf(copy, 'goal', 5), 'In the copy');
    local.acts.type(placeOf(goals, 'goal', 5), 'In the original');
    const before = structuredClone(copy);
    build(local);
    ask(local, 'check', {});
    expect(local.book.sheets.find(({ id }) => id === copy.id)).toEqual(before);
    expect(cellOf(sheetOf(local.book, 'goals'), 'id', 5).value).toBe('G4');
    expect(savedPlan(local).tables.goals?.map(({ goal }) => goal)).toContain('In the original');
  });

  test('when the original is deleted, its copy takes its place', () => {
    const local = built();
    const goals = sheetOf(local.book, 'goals');
    const copy = local.acts.duplicateSheet(goals.id);
    local.acts.deleteSheet(goals.id);
    build(local);
    expect(local.book.sheets.filter(({ title }) => title.includes('Goals')).map(({ id }) => id)).toEqual([
      copy.id,
    ]);
    expect(savedPlan(local)).toEqual(sample);
    expect(callsOf(local, () => build(local)).writes).toBe(0);
  });

  test('a renamed tab goes on working, and formulas follow', () => {
    const local = built();
    local.acts.renameSheet(sheetOf(local.book, 'campaigns').id, 'What we’ll do (’27)');
    const { writes } = callsOf(local, () => build(local));
    expect(writes).toBeLessThanOrEqual(1);
    expect(sheetOf(local.book, 'campaigns').title).toBe('What we’ll do (’27)');
    local.acts.type(placeOf(sheetOf(local.book, 'goals'), 'goal', 3), 'One more');
    build(local);
    expect(cellOf(sheetOf(local.book, 'goals'), 'campaigns', 3).formula).toContain("'What we’ll do (’27)'!");
    expect(everyCell(local.book).filter(({ cell }) => cell.formula?.includes('#REF!'))).toEqual([]);
    expect(savedPlan(local).tables.campaigns).toEqual(sample.tables.campaigns);
  });

  test('a tab of people’s own under a title of ours is let be', () => {
    const local = newWorkbook();
    const own = local.acts.addSheet('Goals');
    local.acts.type({ sheetId: own.id, row: 0, column: 0 }, 'mine');
    build(local, setUp);
    expect(local.book.sheets.find(({ id }) => id === own.id)).toMatchObject({
      title: 'Goals',
      cells: { 0: { 0: { value: 'mine' } } },
    });
    expect(sheetOf(local.book, 'goals').title).toBe('Goals 2');
    expect(callsOf(local, () => build(local)).writes).toBe(0);
  });

  test('and a workbook of a later version is left untouched', () => {
    const local = built();
    for (const mark of local.book.metadata)
      mark.value = JSON.stringify({ ...JSON.parse(mark.value), version: 99 });
    const before = structuredClone(local.book);
    expect(refusal(local, 'beginBuild', { scope: 'all' })).toMatchObject({
      code: 'newerWorkbook',
      facts: { version: '99' },
    });
    expect(bookDifferences(before, local.book)).toEqual([]);
  });
});

describe('every language in every locale', () => {
  const languages = ['en', 'fr', 'ar', 'vi', 'zh'] as const;
  const locales = ['fr_FR', 'ar_EG', 'vi_VN', 'zh_CN', 'en_US'];
  const pairs = locales.flatMap((locale) => languages.map((language) => [language, locale] as const));
  /** Each language and each locale once, none at home. */
  const some = languages.map((language, at) => [language, locales[at] ?? ''] as const);

  test.each(ofAll(pairs, () => some))('builds without a refused formula: %s in %s', (language, locale) => {
    const local = newWorkbook({ locale });
    ask(local, 'openPlan', { text: sampleText, language });
    expect(
      everyCell(local.book).flatMap(({ sheet, row, column, cell }) =>
        cell.error ? [[sheet.title, row, column, cell.formula]] : [],
      ),
    ).toEqual([]);
    expect(savedPlan(local)).toEqual({ ...sample, settings: { ...sample.settings, language } });
    expect(callsOf(local, () => build(local)).writes).toBe(0);
  });

  test('a change of language keeps what was typed, and back again is as before', () => {
    const local = built();
    const before = structuredClone(local.book);
    const change = (word: string) => {
      local.acts.type(placeOf(sheetOf(local.book, 'start'), 'answer', 'language'), word);
      build(local);
    };
    for (const language of languages.slice(1)) {
      change(messagesOf('en').choices.languages[language]);
      expect(savedPlan(local)).toEqual({ ...sample, settings: { ...sample.settings, language } });
      const turned = local.book.sheets.filter(({ rightToLeft }) => rightToLeft);
      expect(turned.map(({ title }) => title)).toHaveLength(language === 'ar' ? 8 : 0);
    }
    change(messagesOf('zh').choices.languages.en);
    expect(bookDifferences(before, local.book)).toEqual([]);
  });
});

describe('the sidebar', () => {
  test('sees what is there', () => {
    expect(ask(newWorkbook({ userLocale: 'fr' }), 'look', {})).toMatchObject({
      language: 'fr',
      settings: null,
      tabs: [],
    });
    const local = built();
    const { settings, tabs } = ask(local, 'look', {});
    expect(settings).toMatchObject({
      business: 'Harbour Bakery',
      currency: 'EUR',
      months: 12,
      totalBudget: 28_000,
    });
    expect(tabs.map(({ id }) => id)).toEqual([
      'start',
      'goals',
      'campaigns',
      'budget',
      'metrics',
      'kpis',
      'summary',
      'checks',
    ]);
    expect(callsOf(local, () => ask(local, 'look', {})).writes).toBe(0);
  });

  test('is taken to a cell', () => {
    const local = built();
    const { id } = sheetOf(local.book, 'budget');
    ask(local, 'goTo', { sheetId: id, cell: 'C5' });
    expect(local.book.activeSheetId).toBe(id);
  });

  test('is told when a call is not understood', () => {
    const local = newWorkbook();
    const answer = (request: string) => JSON.parse(String(local.callFromSidebar('throughlineCall', request)));
    expect(answer('{"call":"erase","input":{}}')).toMatchObject({ ok: false, problem: { code: 'callBad' } });
    expect(answer('{"call":"beginBuild","input":{"scope":"some"}}')).toMatchObject({
      ok: false,
      problem: { code: 'callBad' },
    });
    expect(answer('no JSON')).toMatchObject({ ok: false });
  });

  test('is told that there is no plan yet', () => {
    for (const call of ['check', 'savePlan'] as const)
      expect(refusal(newWorkbook(), call, {})?.code).toBe('notBuilt');
    expect(refusal(newWorkbook(), 'beginBuild', { scope: 'all' })?.code).toBe('notBuilt');
  });
});
