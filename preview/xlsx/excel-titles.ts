import type { Book, BookSheet } from '../spreadsheet/book';

/** Excel's limit. */
const LENGTH = 31;

/** Titles that Excel takes, by sheet: shorter than Google's, with fewer characters, and each of them once. */
export function excelTitles({ sheets }: Book): ReadonlyMap<number, string> {
  const titles = new Map<number, string>();
  const taken = new Set<string>();
  for (const { id, title } of sheets) {
    const free = freeTitle(plainTitle(title), taken);
    titles.set(id, free);
    taken.add(free.toLowerCase());
  }
  return titles;
}

/** Sheet of a title in a formula. */
export const sheetOfTitle = ({ sheets }: Book, title: string): BookSheet | undefined =>
  sheets.find((sheet) => sheet.title.toLowerCase() === title.toLowerCase());

const plainTitle = (title: string): string =>
  title
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .slice(0, LENGTH)
    .trim() || 'Sheet';

function freeTitle(wanted: string, taken: ReadonlySet<string>): string {
  let title = wanted;
  for (let number = 2; taken.has(title.toLowerCase()); number += 1) {
    const ending = ` ${number}`;
    title = wanted.slice(0, LENGTH - ending.length) + ending;
  }
  return title;
}
