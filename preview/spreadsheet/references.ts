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
  const texts = tokensOf(formula.slice(1)).map(({ kind, text }) => {
    if (kind !== 'reference') return text;
    const reference = parseReference(text);
    const changed = change(reference);
    if (changed === reference) return text;
    return changed ? printReference(changed) : BROKEN;
  });
  return `=${texts.join('')}`;
}

/** The titles that a formula names. */
export function titlesIn(formula: string): string[] {
  const titles: string[] = [];
  changeReferences(formula, (reference) => {
    if (reference.title !== null) titles.push(reference.title);
    return reference;
  });
  return titles;
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
