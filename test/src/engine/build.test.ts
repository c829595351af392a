import { nothing } from '../../../src/engine/lay-out';
import type { Content } from '../../../src/engine/sheet/content';
import { planOf } from '../../../src/features/check/plan-of';
import type { Records } from '../../../src/records/records';
import { findAll } from '../../../src/rules/all';
import { type FormId, type TableId, tabsOfSize, typedForms, typedTables } from '../../../src/tabs/all';
import { tabIds } from '../../../src/tabs/ids';
import { type Language, languages } from '../../../src/workbook/language';
import { expectAlike } from '../../support/alike';
import { someLanguages } from '../../support/sizes';
import { fullPlan } from './full-plan';
import { Book } from './in-memory';
import { smallPlan } from './small-plan';

const bookOf = (content: Content): Book => {
  const book = new Book();
  book.build(content);
  return book;
};
/** Everything but the shapes of formulas, of which a tab forgets none. */
function standing(book: Book) {
  const sheets = Object.entries(book.snapshot());
  return Object.fromEntries(
    sheets.map(([id, sheet]) => [id, { ...sheet, marker: { ...sheet.marker, formulas: undefined } }]),
  );
}
const aBook = (): Book => bookOf(smallPlan());
const typedOf = (tables: Records['tables']) =>
  Object.fromEntries(typedTables.map((id) => [id, tables[id].map(({ id: row, typed }) => ({ row, typed }))]));
const wholeFull = standing(bookOf(fullPlan()));
const settingsIn = (language: string) => ({ settings: { language }, tables: {} });

/** A plan of each size, the tabs it is built with, and what it should hold. */
const plans = [
  { name: 'a light plan', plan: smallPlan, tabs: tabsOfSize('light') },
  { name: 'the full sample plan', plan: fullPlan, tabs: [...tabIds] },
];

/** One from right to left stands for all. */
const others = someLanguages(['ar']);

describe.each(plans)('$name', ({ plan, tabs }) => {
  const inLanguage = new Map<Language, Book>();
  /** A workbook with the plan in a language: built once, for each test its own copy. */
  const built = (language: Language = 'en'): Book => {
    const book = inLanguage.get(language) ?? bookOf(plan(language));
    inLanguage.set(language, book);
    return book.copy();
  };
  const english = built();
  const whole = standing(english);

  test.each(languages)('building twice in %s is building once', (language) => {
    const book = new Book();
    expect(book.build(plan(language)).map(({ tab }) => tab)).toEqual(tabs);
    expect(book.build()).toEqual([]);
    expect(book.build(plan(language))).toEqual([]);
  });

  test.each(languages)('what is built in %s holds what was given, in every form and table', (language) => {
    const { records } = built(language).layOut();
    const given = plan(language);
    expect(records.settings).toEqual(given.settings);
    for (const form of typedForms)
      expect([form, records.forms[form]]).toEqual([form, given.forms?.[form]?.typed ?? {}]);
    for (const table of typedTables) {
      const rows = records.tables[table].map(({ id, typed }) => ({ id, typed }));
      expect([table, rows]).toEqual([table, given.tables[table] ?? []]);
    }
    expect(records.faults).toEqual([]);
  });

  test.each(others)('from English to %s and back gives the same cells', (other) => {
    const book = english.copy();
    book.build(settingsIn(other));
    expect(book.build()).toEqual([]);
    book.build(settingsIn('en'));
    expectAlike(standing(book), whole);
  });

  test.each(others)(
    'put into %s it is the workbook built in it, but for the language it was born in',
    (other) => {
      const book = english.copy();
      book.build(settingsIn(other));
      expectAlike(standing(book), standing(built(other)));
    },
  );

  test.each(tabs)('a build that was cut off at the %s tab ends in the same workbook when run again', (id) => {
    const book = english.copy();
    for (const unwritten of tabs.slice(tabs.indexOf(id))) book.wipe(unwritten);
    book.build(plan());
    expectAlike(standing(book), whole);
  });

  test.each(tabs)(
    'the %s tab without its hidden keys is named, and the others can still be read and checked',
    (id) => {
      const book = english.copy();
      const { records } = book.layOut();
      book.deleteRow(id, 1);
      const layout = book.layOut();
      expect(layout.broken).toEqual([id]);
      for (const table of typedTables) {
        const rows = table === id ? [] : records.tables[table].map(({ typed }) => typed);
        expect(layout.records.tables[table].map(({ typed }) => typed)).toEqual(rows);
      }
      for (const form of typedForms)
        expect(layout.records.forms[form]).toEqual(form === id ? {} : records.forms[form]);
      const place = { tab: id, row: 1, column: 1 };
      expect(findAll(planOf(layout, '2027-01-15'))).toContainEqual(
        expect.objectContaining({ code: 'tabBroken', place }),
      );
    },
  );

  test('nothing is wrong in it', () => {
    const found = findAll(planOf(english.layOut(), '2027-01-15'));
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

test('the full sample plan fills every form and table', () => {
  const { forms, tables } = fullPlan();
  for (const form of typedForms) expect(Object.keys(forms?.[form]?.typed ?? {})).not.toEqual([]);
  expect(typedTables.filter((table) => !tables[table]?.length)).toEqual([]);
});

test.each(tabIds.filter((id) => !tabsOfSize('light').includes(id)))(
  'a full workbook can be built without its %s tab, and with it later',
  (id) => {
    const book = new Book();
    const { [id as TableId]: _, ...tables } = fullPlan().tables;
    const { [id as FormId]: __, ...forms } = fullPlan().forms ?? {};
    const others = tabIds.filter((other) => other !== id);
    expect(book.build({ ...fullPlan(), forms, tables }, others).map(({ tab }) => tab)).toEqual(others);
    expect(book.build(nothing, others)).toEqual([]);
    expect(() => findAll(planOf(book.layOut(), '2027-01-15'))).not.toThrow();
    book.build(fullPlan());
    expect(book.build()).toEqual([]);
    expectAlike(standing(book), wholeFull);
  },
);

test.each(['personas', 'initiatives'] as const)(
  'what campaigns say of their %s stays readable when that tab is deleted, and links again when it is back',
  (id) => {
    const book = bookOf(fullPlan());
    const before = book.layOut().records.tables.campaigns;
    const column = id === 'personas' ? 'persona' : 'initiative';
    book.removeTab(id);
    book.build(nothing, book.tabs());
    const { campaigns } = book.layOut().records.tables;
    expect(campaigns.map(({ typed }) => typed)).toEqual(before.map(({ typed }) => typed));
    book.build(fullPlan());
    expect(book.value('campaigns', 'C1', column)).toMatch(/^[PI]1 · /);
    expect(book.build()).toEqual([]);
  },
);

test('a tab that a column of the content needs is built with it', () => {
  const book = bookOf({
    settings: smallPlan().settings,
    tables: { campaigns: [{ id: 'C1', typed: { campaign: 'Fair', persona: 'P1' } }] },
  });
  expect(book.tabs()).toEqual(tabIds.filter((id) => tabsOfSize('light').includes(id) || id === 'personas'));
  expect(book.layOut().records.tables.campaigns[0]?.typed).toEqual({ campaign: 'Fair', persona: 'P1' });
});

test('a light plan grows into a full one without loss', () => {
  const book = aBook();
  book.build({ settings: { size: 'full' }, tables: {} });
  expect(book.tabs()).toEqual([...tabIds]);
  expect(book.build()).toEqual([]);
  const { settings, tables } = book.layOut().records;
  expect(settings).toEqual({ ...smallPlan().settings, size: 'full' });
  // Days for reviews are laid out with their tab.
  const before = { ...aBook().layOut().records.tables, reviews: tables.reviews };
  expect(typedOf(tables)).toEqual(typedOf(before));
  expectAlike(standing(book), standing(bookOf({ ...smallPlan(), settings })));
});

test('a full workbook that is called light keeps every tab and what stands in it', () => {
  const book = bookOf(fullPlan());
  const before = typedOf(book.layOut().records.tables);
  book.build({ settings: { size: 'light' }, tables: {} });
  expect(book.tabs()).toEqual([...tabIds]);
  expect(typedOf(book.layOut().records.tables)).toEqual(before);
});

test('a light plan with rows of the full size is built with the tabs they belong to', () => {
  const { size: _, ...settings } = smallPlan().settings;
  const book = bookOf({
    settings: { ...settings, size: 'light' },
    forms: { strategy: { typed: { vision: 'Bread for all' } } },
    tables: { people: [{ id: 'Y3', typed: { person: 'Lison' } }], tasks: [] },
  });
  expect(book.tabs()).toEqual(
    tabIds.filter((id) => tabsOfSize('light').includes(id) || id === 'strategy' || id === 'people'),
  );
  expect(book.layOut().records.forms.strategy).toEqual({ vision: 'Bread for all' });
  expect(book.value('people', 'Y3', 'person')).toBe('Lison');
});

test('an answer typed in the strategy stays when its file is opened again, and blank ones are filled', () => {
  const book = bookOf(fullPlan());
  book.type('strategy', 'vision', 'answer', 'Ours');
  book.type('strategy', 'mission', 'answer', '');
  book.build(fullPlan());
  expect(book.value('strategy', 'mission', 'answer')).toBe(fullPlan().forms?.strategy?.typed.mission);
  expect(book.value('strategy', 'vision', 'answer')).toBe('Ours');
});

test('changing the language on the start tab switches at the next build', () => {
  const book = aBook();
  book.type('start', 'language', 'answer', '简体中文');
  book.build();
  expect(book.layOut().language).toBe('zh');
  expect(book.title('goals')).toBe('目标');
  expect(book.build()).toEqual([]);
});

test('switching the language puts choices, headers, titles and links into its words and leaves what was typed', () => {
  const book = aBook();
  book.build(settingsIn('fr'));
  expect(book.title('goals')).toBe('Objectifs');
  expect(book.value('goals', 'G1', 'direction')).toBe('Hausse');
  expect(book.value('goals', 'header', 'due')).toBe('Échéance');
  expect(book.value('goals', 'G1', 'goal')).toBe('Win 120 subscribers');
  expect(book.value('kpis', 'K2', 'kpi')).toBe('Oven hours');
  expect(book.layOut().records.tables).toEqual(aBook().layOut().records.tables);
});

test('a tab that people renamed keeps their title in every language', () => {
  const book = aBook();
  book.rename('goals', 'Our aims');
  book.build(settingsIn('fr'));
  expect(book.title('goals')).toBe('Our aims');
  expect(book.title('budget')).toBe('Budget');
});

test('people’s own column stays, with its header and cells, when everything around it is built anew', () => {
  const book = aBook();
  const at = book.columnOf('goals', 'due');
  book.insertColumn('goals', at);
  book.at('goals', book.rowOf('goals', 'header'), at).value = 'Mood';
  book.at('goals', book.rowOf('goals', 'G2'), at).value = 'hopeful';
  book.build();
  book.build({ settings: { language: 'vi', months: 6 }, tables: {} });
  expect(book.at('goals', book.rowOf('goals', 'header'), at).value).toBe('Mood');
  expect(book.at('goals', book.rowOf('goals', 'G2'), at).value).toBe('hopeful');
  expect(book.columnOf('goals', 'due')).toBe(at + 1);
  expect(book.layOut().records.tables.goals).toHaveLength(2);
  expect(book.build()).toEqual([]);
});

test('a column that people moved is found where it stands, and formulas follow it', () => {
  const book = aBook();
  book.moveColumn('goals', book.columnOf('goals', 'target'), book.columnOf('goals', 'goal'));
  book.build();
  expect(book.columnOf('goals', 'target')).toBeLessThan(book.columnOf('goals', 'goal'));
  expect(book.layOut().records.tables.goals[0]?.typed.target).toBe(200);
  expect(book.build()).toEqual([]);
});

test('rows that people insert above the table move nothing out of place', () => {
  const book = aBook();
  book.insertRow('goals', 1);
  book.insertRow('goals', 1);
  book.build();
  expect(book.layOut().records.tables.goals.map(({ id }) => id)).toEqual(['G1', 'G2']);
  expect(book.build()).toEqual([]);
});

test('a deleted column comes back at its place, and its neighbours keep what they hold', () => {
  const book = aBook();
  const at = book.columnOf('campaigns', 'status');
  book.deleteColumn('campaigns', at);
  book.build();
  expect(book.columnOf('campaigns', 'status')).toBe(at);
  expect(book.value('campaigns', 'header', 'status')).toBe('Status');
  expect(book.value('campaigns', 'C1', 'status')).toBe('');
  expect(book.value('campaigns', 'C1', 'leads')).toBe(150);
  expect(book.build()).toEqual([]);
});

test('a blank column where one is missing is taken', () => {
  const book = aBook();
  const at = book.columnOf('campaigns', 'status');
  const after = book.columnOf('campaigns', 'leads');
  book.deleteColumn('campaigns', at);
  book.insertColumn('campaigns', at);
  book.build();
  expect(book.columnOf('campaigns', 'leads')).toBe(after);
  expect(book.columnOf('campaigns', 'status')).toBe(at);
});

test('a formula that somebody changed is put back; a header in their own words stays', () => {
  const book = aBook();
  const formula = book.cell('goals', 'G1', 'progress').formula;
  book.type('goals', 'header', 'due', 'Whenever');
  Object.assign(book.cell('goals', 'G1', 'progress'), { formula: '=1', value: 1 });
  book.build();
  expect(book.value('goals', 'header', 'due')).toBe('Whenever');
  expect(book.cell('goals', 'G1', 'progress').formula).toBe(formula);
});

test('what somebody typed over a formula is kept in a note', () => {
  const book = aBook();
  book.type('goals', 'G1', 'progress', 0.7);
  book.type('goals', 'G2', 'status', 'fine');
  book.build();
  expect(book.cell('goals', 'G1', 'progress').note).toBe('0.7');
  expect(book.cell('goals', 'G2', 'status').note).toBe('fine');
  expect(book.cell('goals', 'G1', 'progress').formula).toMatch(/^=/);
});

test('a link follows the name it shows', () => {
  const book = aBook();
  book.type('goals', 'G1', 'goal', 'Win 150 subscribers');
  book.build();
  expect(book.value('campaigns', 'C1', 'goal')).toBe('G1 · Win 150 subscribers');
  expect(book.value('kpis', 'K1', 'goal')).toBe('G1 · Win 150 subscribers');
  expect(book.value('campaigns', 'C2', 'goal')).toBe('G2 · Cheaper customers');
});

test.each(['G2', 'g2', 'G2 · an older name', 'cheaper CUSTOMERS', ' G2 '])(
  'a link typed as %j is completed',
  (typed) => {
    const book = aBook();
    book.type('campaigns', 'C1', 'goal', typed);
    book.build();
    expect(book.value('campaigns', 'C1', 'goal')).toBe('G2 · Cheaper customers');
  },
);

test('a link to a row that is not there, or a name that two rows have, stays as it was typed', () => {
  const book = aBook();
  book.type('goals', 'G2', 'goal', 'Win 120 subscribers');
  book.type('campaigns', 'C1', 'goal', 'Win 120 subscribers');
  book.type('campaigns', 'C2', 'goal', 'G20 · gone');
  book.build();
  expect(book.value('campaigns', 'C1', 'goal')).toBe('Win 120 subscribers');
  expect(book.value('campaigns', 'C2', 'goal')).toBe('G20 · gone');
});

test('everything typed is left as it is, readable or not', () => {
  const book = aBook();
  book.type('goals', 'G1', 'target', 'about two hundred');
  book.type('goals', 'G1', 'due', 'end of March');
  book.type('goals', 'G1', 'direction', 'sideways');
  book.build();
  expect(book.value('goals', 'G1', 'target')).toBe('about two hundred');
  expect(book.value('goals', 'G1', 'due')).toBe('end of March');
  expect(book.value('goals', 'G1', 'direction')).toBe('sideways');
  expect(book.build()).toEqual([]);
});

test('content that is given again does not write over what was typed since', () => {
  const book = aBook();
  book.type('goals', 'G1', 'target', 250);
  book.build({ ...nothing, tables: smallPlan().tables });
  expect(book.value('goals', 'G1', 'target')).toBe(250);
  expect(book.layOut().records.tables.goals).toHaveLength(2);
});

test('the strategy can be built first and the plan later', () => {
  const book = new Book();
  const content = { settings: smallPlan().settings, tables: {} };
  book.build(content, ['start', 'goals', 'checks', 'lists']);
  expect(() => book.columnOf('goals', 'progress')).toThrow();
  expect(book.build(nothing, ['start', 'goals', 'checks', 'lists'])).toEqual([]);
  book.type('goals', book.rowOf('goals', 'header') + 1, 'goal', 'Grow');
  book.build();
  expect(book.value('goals', 'G1', 'goal')).toBe('Grow');
  expect(book.cell('goals', 'G1', 'progress').formula).toMatch(/^=/);
  expect(book.build()).toEqual([]);
});

test('a table whose header row was deleted is named, not guessed at', () => {
  const book = aBook();
  book.deleteRow('budget', book.rowOf('budget', 'header'));
  expect(book.layOut().broken).toEqual(['budget']);
});
