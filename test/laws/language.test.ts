import fc from 'fast-check';
import type { Local } from '../../preview/local';
import type { CellAddress, CellValue } from '../../preview/spreadsheet/book';
import { messagesOf } from '../../src/messages/all';
import { isTable, tabOf, typedTables } from '../../src/tabs/all';
import { wordLists, wordsOf } from '../../src/tabs/words';
import { isTyped } from '../../src/workbook/column';
import { datePattern } from '../../src/workbook/formats';
import { keysOf as listsOf } from '../../src/workbook/keys-of';
import { type Language, languages } from '../../src/workbook/language';
import { runs } from '../support/sizes';
import { bookDifferences } from './comparable';
import {
  build,
  callsOf,
  cellOf,
  copyOf,
  fullSample,
  keysOf,
  placeOf,
  savedPlan,
  sheetOf,
  workbookOf,
} from './workbook';

const opened = workbookOf(fullSample);

function speak(local: Local, language: Language): void {
  const word = messagesOf('en').choices.languages[language];
  local.acts.type(placeOf(sheetOf(local.book, 'start'), 'answer', 'language'), word);
  build(local);
}
/** The full sample in each language, made when it is first asked for. */
const spoken = new Map<Language, Local>();
function copyIn(language: Language): Local {
  const known = spoken.get(language) ?? copyOf(opened.book);
  if (!spoken.has(language)) speak(known, language);
  spoken.set(language, known);
  return copyOf(known.book);
}

/** Our own words in every language, and what else could be taken for ours. */
const words = [
  ...languages.flatMap((language) =>
    listsOf(wordLists).flatMap((list) => Object.values(wordsOf(language, list)).slice(0, 3)),
  ),
  ...languages.map((language) => messagesOf(language).tabs.goals.columns.owner.name),
  'G1',
  'C2 and more',
  'not mine · yours',
  'true',
  '١٢',
  'high ',
  '2027',
  'Total (EUR)',
  '#header',
];
const typings = fc.array(
  fc.record({
    table: fc.constantFrom(...typedTables),
    at: fc.nat(40),
    row: fc.nat(12),
    text: fc.constantFrom(...words),
  }),
  { minLength: 10, maxLength: 25 },
);

/** Types a text into a cell of a table, its own column included; gives the place where texts are taken as they are. */
function typeText(
  local: Local,
  { table, at, row, text }: { table: 'goals'; at: number; row: number; text: string },
) {
  const sheet = sheetOf(local.book, table);
  const tab = tabOf(table);
  const { columns, rows } = keysOf(sheet);
  const open = [...columns].filter(([key]) => {
    const column = isTable(tab) ? tab.columns[key] : undefined;
    return column !== undefined && isTyped(column);
  });
  const [key = '', column = 0] = open[at % (open.length + 1)] ?? ['', Math.max(...columns.values()) + 1];
  const place: CellAddress = { sheetId: sheet.id, row: (rows.get('header') ?? 0) + 1 + row, column };
  if (column >= sheet.columnCount) return [];
  local.acts.type(place, `'${text}`);
  const kind = isTable(tab) ? tab.columns[key]?.kind : undefined;
  return kind === 'choice' || kind === 'link' ? [] : [place];
}

const valueAt = (local: Local, { sheetId, row, column }: CellAddress): CellValue | undefined =>
  local.book.sheets.find(({ id }) => id === sheetId)?.cells[row]?.[column]?.value;

test('from any language to any other and back: typed texts stay as they are, and all is as before', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...languages], { minLength: 2, maxLength: 2 }),
      typings,
      ([from = 'en', to = 'fr'], typed) => {
        const local = copyIn(from);
        const places = typed.flatMap((each) => typeText(local, each as never));
        build(local);
        const before = structuredClone(local.book);
        const texts = places.map((place) => valueAt(local, place));
        const saved = savedPlan(local);
        speak(local, to);
        expect(places.map((place) => valueAt(local, place))).toEqual(texts);
        expect(savedPlan(local)).toEqual({ ...saved, settings: { ...saved.settings, language: to } });
        expect(callsOf(local, () => build(local)).writes).toBe(0);
        speak(local, from);
        expect(bookDifferences(before, local.book)).toEqual([]);
      },
    ),
    { numRuns: runs(2, 25) },
  );
});

test.each(languages)(
  'in %s titles, headers, notes, choices, dates and the direction of every tab follow',
  (language) => {
    const { book } = copyIn(language);
    const messages = messagesOf(language);
    for (const id of typedTables) {
      const sheet = sheetOf(book, id);
      const worded = messages.tabs[id];
      expect(sheet.title).toBe(worded.title);
      expect(sheet.rightToLeft).toBe(language === 'ar');
      expect(cellOf(sheet, 'id', 'header')).toMatchObject({
        value: worded.columns.id.name,
        note: worded.columns.id.note,
      });
    }
    const goals = sheetOf(book, 'goals');
    expect(Object.values(messages.choices.horizons)).toContain(cellOf(goals, 'horizon', 0).value);
    expect(cellOf(goals, 'due', 0).format).toBe(datePattern(language));
    expect(sheetOf(book, 'start').rightToLeft).toBe(language === 'ar');
  },
);
