import { cellName, quotedTitle } from '../spreadsheet/a1';
import type { Book } from '../spreadsheet/book';
import { type Token, tokensOf } from '../spreadsheet/formula-text';
import { BROKEN, parseReference, printReference } from '../spreadsheet/references';
import { excelFunction } from './excel-functions';
import { sheetOfTitle } from './excel-titles';

/** Excel's last row, zero-based: where an open range ends. */
const LAST_ROW = 1_048_575;

export interface ExcelNames {
  book: Book;
  titles: ReadonlyMap<number, string>;
}

/** A book's formula in the words of an Excel file: commas, prefixed functions, Excel's titles; without its `=`. */
export function excelFormula(formula: string, names: ExcelNames): string {
  let braces = 0;
  const texts = tokensOf(formula.slice(1)).map((token) => {
    if (token.text === '{') braces += 1;
    if (token.text === '}') braces -= 1;
    // In an array literal the semicolon stands between rows, for Excel too.
    if (token.kind === 'mark' && token.text === ';') return braces > 0 ? ';' : ',';
    return excelWord(token, names);
  });
  return texts.join('');
}

function excelWord({ kind, text }: Token, names: ExcelNames): string {
  switch (kind) {
    case 'function':
      return excelFunction(text);
    case 'reference':
      return excelReference(text, names);
    case 'string':
      return text.startsWith('"#gid=') ? excelLink(text, names) : text;
    case 'error':
      return text.endsWith(BROKEN) ? BROKEN : text;
    case 'space':
    case 'name':
    case 'number':
    case 'operator':
    case 'mark':
    case 'unknown':
      return text;
  }
}

function excelReference(text: string, { book, titles }: ExcelNames): string {
  const reference = parseReference(text);
  const { title, first, last } = reference;
  const sheet = title === null ? undefined : sheetOfTitle(book, title);
  if (title !== null && !sheet) return BROKEN;
  const closed =
    last && first.row !== null && last.row === null ? { ...last, row: LAST_ROW, rowFixed: true } : last;
  const place = printReference({ title: null, first, last: closed });
  return sheet ? `${quotedTitle(titles.get(sheet.id) ?? sheet.title)}!${place}` : place;
}

/** `"#gid=12&range=A3"` is `"#'Plan'!A3"`; what a formula adds to the text still follows it. */
function excelLink(text: string, { titles }: ExcelNames): string {
  const [, id, , place = cellName(0, 0)] = /^"#gid=(\d+)(&range=([^"]*))?"$/.exec(text) ?? [];
  const title = titles.get(Number(id));
  return id === undefined || title === undefined
    ? text
    : `"#${quotedTitle(title).replace(/"/g, '""')}!${place}"`;
}
