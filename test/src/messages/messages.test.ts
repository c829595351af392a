import { isTable, tabOf } from '../../../src/tabs/all';
import { tabIds } from '../../../src/tabs/ids';
import { type Language, languages } from '../../../src/workbook/language';
import { samples, textsOf } from './flatten';

const english = textsOf('en', samples);
const others = languages.filter((language) => language !== 'en');

/** Words that are the same in English and another language. */
const shared = new Set([
  'Throughline',
  'English',
  'Français',
  'العربية',
  'Tiếng Việt',
  '简体中文',
  '%',
  '1',
  '2',
  '3',
  '4',
  '5',
  'Points',
  'KPI',
  'KPIs',
  'Budget',
  'ID',
  'Leads',
  'Website',
  'Horizon',
  'Message',
  'Segment',
  'Goal',
  'Plan',
]);

/** Words that a language spells as English does. */
const cognates: Partial<Record<Language, Set<string>>> = {
  fr: new Set([
    'Article',
    'Audio',
    'Date',
    'Direct',
    'Distribution',
    'E-mail',
    'Image',
    'Indirect',
    'Initiative',
    'Initiatives',
    'Marketing',
    'Persona',
    'Personas',
    'Segments',
    'SWOT',
  ]),
  vi: new Set(['Agency', 'Marketing', 'SWOT', 'Video']),
};
const isShared = (language: Language, text: string): boolean =>
  shared.has(text) || (cognates[language]?.has(text) ?? false);

/** Months have their day for a header; rows of drawn pages, and columns that nobody sees, need no note. */
const needsNone = /^tabs\.(\w+\.columns\.months\.name|(summary|situation|calendar)\.rows\.\w+\.note)$/;
const hiddenNotes = new Set(
  tabIds.flatMap((id) => {
    const tab = tabOf(id);
    const columns = isTable(tab) ? Object.entries(tab.columns) : [];
    return columns.flatMap(([name, { hidden }]) => (hidden ? [`tabs.${id}.columns.${name}.note`] : []));
  }),
);
const mayBeBlank = (path: string) => needsNone.test(path) || hiddenNotes.has(path);

test.each(languages)('every message in %s says something, and no fact is left out of it', (language) => {
  for (const [path, text] of textsOf(language, samples)) {
    if (mayBeBlank(path)) expect([path, text === '']).toEqual([path, english.get(path) === '']);
    else expect(`${path}: ${text}`).toMatch(/: \S/);
    expect(`${path}: ${text}`).not.toMatch(/undefined|\bnull\b|NaN|\[object|\$\{/);
    expect([path, text]).toEqual([path, text.trim()]);
  }
});

test.each(others)('nothing is left in English in %s', (language) => {
  const texts = textsOf(language, samples);
  const left = [...texts].filter(
    ([path, text]) => text !== '' && english.get(path) === text && !isShared(language, text),
  );
  expect(left).toEqual([]);
});

test.each(others)('every word that may be as in English in %s is so', (language) => {
  const same = new Set(
    [...textsOf(language, samples)].flatMap(([path, text]) => (english.get(path) === text ? [text] : [])),
  );
  expect([...(cognates[language] ?? [])].filter((word) => !same.has(word))).toEqual([]);
});

test.each([
  ['ar', /\p{Script=Arabic}/u],
  ['zh', /\p{Script=Han}/u],
] as const)('every message in %s is written in its own script', (language, script) => {
  const foreign = [...textsOf(language, samples)].filter(
    ([, text]) => text !== '' && !script.test(text) && !shared.has(text),
  );
  expect(foreign).toEqual([]);
});

test.each(others)('no sentence in %s slips back into English', (language) => {
  const words = /\b(the|and|are|with|your|this|must|of|what|which|cannot)\b/i;
  const slipped = [...textsOf(language, samples)].filter(([, text]) => words.test(text));
  expect(slipped).toEqual([]);
});

test('French puts its narrow spaces and accents, not straight quotes', () => {
  const straight = [...textsOf('fr', samples)].filter(([, text]) => /[\p{L}]'[\p{L}]|"/u.test(text));
  expect(straight).toEqual([]);
});

test.each(languages)('in %s no sentence holds an instruction to the program', (language) => {
  const odd = [...textsOf(language, samples)].filter(([, text]) => /TODO|FIXME|[{}]|^=/.test(text));
  expect(odd).toEqual([]);
});
