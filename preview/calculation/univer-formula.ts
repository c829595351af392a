import { withCommas } from './argument-separators';

/** Texts are matched only to be passed over. */
const SHEET_REFERENCE =
  /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!\$?[A-Za-z]{1,3}\$?\d*(?::\$?[A-Za-z]{1,3}\$?\d*)?/gu;

/**
 * A formula as Univer reads it. References to sheets that are not there become `#REF!`, as Google shows them: Univer would
 * not only make them another error, but take them for cells of the formula's own sheet and spoil formulas that name those.
 */
export function toUniverFormula(formula: string, titles: ReadonlySet<string>): string {
  const there = (title: string) => titles.has(title.toLowerCase());
  return withCommas(formula).replace(SHEET_REFERENCE, (found, quoted?: string, plain?: string) => {
    const title = quoted?.replace(/''/g, "'") ?? plain;
    return title === undefined || there(title) ? found : '#REF!';
  });
}

export const titlesOf = (sheets: readonly { title: string }[]): ReadonlySet<string> =>
  new Set(sheets.map(({ title }) => title.toLowerCase()));
