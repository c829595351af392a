/** A text in quotation marks, or a sheet that is named before a place. */
const token = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}\p{M}\p{N}_.]+)!/gu;

/** The titles of the sheets that a formula names, as they are called. */
export function sheetsNamedIn(formula: string): string[] {
  const names: string[] = [];
  formula.replace(token, (match, quoted?: string, plain?: string) => {
    const name = nameOf(quoted, plain);
    if (name !== undefined) names.push(name);
    return match;
  });
  return names;
}

/** The formula as the spreadsheet renews it when sheets are renamed, from title to title. */
export const withSheetsRenamed = (formula: string, titles: ReadonlyMap<string, string>): string =>
  formula.replace(token, (match, quoted?: string, plain?: string) => {
    const title = titles.get(nameOf(quoted, plain) ?? '');
    return title === undefined ? match : `'${title.replace(/'/g, "''")}'!`;
  });

const nameOf = (quoted: string | undefined, plain: string | undefined): string | undefined =>
  quoted?.replace(/''/g, "'") ?? plain;
