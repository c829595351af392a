import type { Content } from '../../../src/engine/sheet/content';
import { tabIds } from '../../../src/tabs/ids';
import { functionNames } from '../../../src/workbook/functions';
import { languages } from '../../../src/workbook/language';
import { fullPlan } from './full-plan';
import { Book } from './in-memory';
import { smallPlan } from './small-plan';

const strings = /"(?:[^"]|"")*"/g;
const titles = /'(?:[^']|'')*'!/g;

const plans = [
  { name: 'a light plan', plan: smallPlan, least: 200 },
  { name: 'the full sample plan', plan: fullPlan, least: 800 },
];

const formulasOf = (content: Content): string[] => {
  const book = new Book();
  book.build(content);
  const snapshot = book.snapshot();
  return [
    ...new Set(tabIds.flatMap((id) => snapshot[id]?.formulas.flat() ?? []).filter((text) => text !== '')),
  ];
};

describe.each(plans)('$name', ({ plan, least }) => {
  test.each(languages)('every formula of a workbook in %s parses in every locale', (language) => {
    const formulas = formulasOf(plan(language));
    expect(formulas.length).toBeGreaterThan(least);
    for (const formula of formulas) {
      const inStrings = formula.match(strings) ?? [];
      expect(
        inStrings.filter((text) => /\p{L}/u.test(text) && !/^"#gid=\d+(&range=[A-Z]+)?"$/.test(text)),
      ).toEqual([]);
      expect(inStrings.filter((text) => /\d[./-]\d/.test(text))).toEqual([]);
      const bare = formula.replace(strings, '""').replace(titles, '');
      expect(bare).toMatch(/^=[A-Z0-9$:;()"<>=&+*/-]+$/);
      const called = [...bare.matchAll(/([A-Z]+)\(/g)].map(([, name]) => name ?? '');
      expect(called.filter((name) => !(functionNames as readonly string[]).includes(name))).toEqual([]);
      expect(bare).not.toMatch(/\$?[A-Z]+:\$?[A-Z]+/);
    }
  });

  test('the formulas of all languages differ in the titles of tabs alone', () => {
    const [english = [], ...others] = languages.map((language) =>
      formulasOf(plan(language)).map((formula) => formula.replace(titles, '!')),
    );
    for (const formulas of others) expect(new Set(formulas)).toEqual(new Set(english));
  });
});
