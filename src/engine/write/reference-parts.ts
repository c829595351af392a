/** Where a formula stands: references to its own sheet name none, and those to its own row move with it. */
interface Here {
  title: string;
  row: number;
}

const title = String.raw`(?:('(?:[^']|'')*'|[^\s'"();&=<>*/+-]+)!)?`;
const cell = String.raw`(\$?)([A-Z]{1,3})(\$?)(\d+)`;
const reference = new RegExp(`${title}${cell}(?::${cell})?`, 'g');

interface Part {
  text: string;
  isRange: boolean;
  rows: string;
  columns: string;
}

/** The rows and the columns that each reference of a formula spans, each by the sheet's title. */
export const partsOf = (formula: string, here: Here): string[] =>
  referencesIn(formula, here).flatMap(({ rows, columns }) => [rows, columns]);

/** A reference in which a formula differs from another of its shape: what the other spans there, null where that is the same. */
interface Difference {
  isRange: boolean;
  /** It names a cell of another row of its own sheet, where the other names its own row. */
  isOtherRow: boolean;
  rows: string | null;
  columns: string | null;
}

/** The references in which a formula differs from the one that is due. */
export function differing(held: string, due: string, here: Here): Difference[] {
  const [ours, theirs] = [referencesIn(due, here), referencesIn(held, here)];
  return ours.flatMap(({ text, isRange, rows, columns }, index): Difference[] => {
    const other = theirs[index];
    if (!other || other.text === text) return [];
    return [
      {
        isRange,
        isOtherRow: rows.endsWith('!+0:+0') && other.rows !== rows,
        rows: other.rows === rows ? null : rows,
        columns: other.columns === columns ? null : columns,
      },
    ];
  });
}

function referencesIn(formula: string, here: Here): Part[] {
  const unquoted = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return [...matches(unquoted)].map((match): Part => {
    const [
      text = '',
      named,
      ,
      firstColumn = '',
      firstFixed,
      firstRow = '',
      ,
      lastColumn,
      lastFixed,
      lastRow,
    ] = match;
    const sheet = (named ?? here.title).replace(/^'|'$/g, '').replace(/''/g, "'");
    const row = (fixed: string | undefined, at: string) => (fixed === '$' ? at : `+${Number(at) - here.row}`);
    const from = row(firstFixed, firstRow);
    const to = lastRow === undefined ? from : row(lastFixed, lastRow);
    return {
      text: text.toUpperCase(),
      isRange: lastRow !== undefined,
      rows: `${sheet}!${from}:${to}`,
      columns: `${sheet}!${firstColumn}:${lastColumn ?? firstColumn}`,
    };
  });
}

function matches(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  reference.lastIndex = 0;
  for (let match = reference.exec(text); match; match = reference.exec(text)) found.push(match);
  return found;
}
