import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sources } from '../../src/features/imports/sources/all';
import { pageIn } from '../../src/messages/served-page';
import { type Language, languages } from '../../src/workbook/language';
import { samples, sidebarTextsOf, textsOf } from '../src/messages/flatten';

const html = readFileSync(join(__dirname, '..', '..', 'dist', 'Sidebar.html'), 'utf8');
const servedIn = (language: Language): string =>
  pageIn(html, language).replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/gi, (_, four, two) =>
    String.fromCharCode(Number.parseInt(four ?? two, 16)),
  );

/** What a sentence says around its facts; shorter pieces may stand in any sentence. */
const pieces = (text: string): string[] =>
  text.split(/‹\w+›|\d|['’"\n]|[\u2066-\u2069]/).filter((piece) => piece.length > 12);

/** Headers of exports happen to say what tabs say, too. */
const headers = sources.flatMap(({ columns }) =>
  columns.flatMap((column) => Object.values(column.headers).flat()),
);

describe.each(languages)('in %s', (language) => {
  const page = servedIn(language);

  test('the page of the sidebar holds its own plain sentences', () => {
    const own = [...sidebarTextsOf(language, samples).values()].filter((text) => !/[\d‹'"]/.test(text));
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter((text) => !page.includes(text))).toEqual([]);
  });

  test('it holds none of the other languages', () => {
    const own = [...sidebarTextsOf(language, samples).values(), ...headers].join(' ');
    const others = languages
      .filter((other) => other !== language)
      .flatMap((other) => [...sidebarTextsOf(other, samples).values()].flatMap(pieces));
    expect(others.length).toBeGreaterThan(400);
    expect(others.filter((piece) => page.includes(piece) && !own.includes(piece))).toEqual([]);
  });

  test('it leaves out the notes of the tabs and the sentences of findings and repairs', () => {
    const others = [...textsOf(language, samples)].flatMap(([path, text]) =>
      /^(tabs|findings|fixes|repair)\./.test(path) ? pieces(text) : [],
    );
    expect(others.length).toBeGreaterThan(100);
    const own = [...sidebarTextsOf(language, samples)]
      .flatMap(([path, text]) => (/^(titles|problems|faults|sidebar)\./.test(path) ? [text] : []))
      .concat(headers)
      .join(' ');
    expect(others.filter((piece) => page.includes(piece) && !own.includes(piece))).toEqual([]);
  });
});

test('the page of the sidebar opens quickly', () => {
  expect(html.length).toBeLessThan(300_000);
});
