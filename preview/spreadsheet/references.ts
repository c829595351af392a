import { columnLetters, columnOfLetters, titleInFormula, unquotedTitle } from './a1';
import { tokensOf } from './formula-text';

/** A null line is open: the rows of `A:A`, or the last row of `A2:A`. */
export interface Corner {
  row: number | null;
  rowFixed: boolean;
  column: number | null;
  columnFixed: boolean;
}

export interface Reference {
  /** Null: the sheet that the formula stands on. */
  title: string | null;
  first: Corner;
  /** Null: one cell. */
  last: Corner | null;
}

export const BROKEN = '#REF!';

/** Gives each reference of a formula to `change`; where it answers null the place is gone. */
export function changeReferences(
  formula: string,
  change: (reference: Reference) => Reference | null,
): string {
  const { texts, references } = takenApart(formula);
  const changed = references.map(change);
  if (changed.every((reference, index) => reference === references[index])) return formula;
  const printed = [...texts];
  for (const [index, reference] of changed.entries())
    if (reference !== references[index])
      printed[2 * index + 1] = reference ? printReference(reference) : BROKEN;
  const result = `=${printed.join('')}`;
  const whole = changed.filter((reference): reference is Reference => reference !== null);
  if (whole.length === changed.length) keep(result, { texts: printed, references: whole });
  return result;
}

/** The titles that a formula names. */
export const titlesIn = (formula: string): string[] =>
  takenApart(formula).references.flatMap(({ title }) => title ?? []);

interface Parts {
  /** Text, reference, text, reference, ... text. */
  texts: string[];
  references: Reference[];
}

/** A book's formulas are looked at again with every edit of its lines, so what was taken apart is kept for a while. */
const known = new Map<string, Parts>();
const MOST_KNOWN = 20_000;

function takenApart(formula: string): Parts {
  const held = known.get(formula);
  if (held) return held;
  const texts = [''];
  const references: Reference[] = [];
  for (const { kind, text } of tokensOf(formula.slice(1))) {
    if (kind === 'reference') {
      references.push(parseReference(text));
      texts.push(text, '');
    } else texts[texts.length - 1] += text;
  }
  return keep(formula, { texts, references });
}

function keep(formula: string, parts: Parts): Parts {
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(formula, parts);
  return parts;
}

export function parseReference(text: string): Reference {
  const end = text.lastIndexOf('!');
  const [first = '', last] = text.slice(end + 1).split(':');
  return {
    title: end < 0 ? null : unquotedTitle(text.slice(0, end)),
    first: parseCorner(first),
    last: last === undefined ? null : parseCorner(last),
  };
}

export function printReference({ title, first, last }: Reference): string {
  const sheet = title === null ? '' : `${titleInFormula(title)}!`;
  return `${sheet}${printCorner(first)}${last ? `:${printCorner(last)}` : ''}`;
}

function parseCorner(text: string): Corner {
  const [, columnMark, letters, rowMark, digits] = /^(\$?)([A-Za-z]*)(\$?)([0-9]*)$/.exec(text) ?? [];
  // In `$5` the only mark belongs to the row.
  const rowOnly = !letters;
  return {
    row: digits ? Number(digits) - 1 : null,
    rowFixed: rowOnly ? columnMark === '$' : rowMark === '$',
    column: letters ? columnOfLetters(letters) : null,
    columnFixed: !rowOnly && columnMark === '$',
  };
}

const printCorner = ({ row, rowFixed, column, columnFixed }: Corner): string =>
  (column === null ? '' : `${columnFixed ? '$' : ''}${columnLetters(column)}`) +
  (row === null ? '' : `${rowFixed ? '$' : ''}${row + 1}`);
