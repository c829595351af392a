import { type Delimiter, likelyDelimiter } from '../read/delimiter';
import { textOf } from '../read/encoding';
import { type ImportFault, isFault } from '../read/fault';
import { lineEndOf } from '../read/line-end';
import type { Line } from '../read/table';
import { type Reading, readingOf } from '../reading';

/** As much of the parser of Papa Parse as is used: whoever reads files brings it. */
export type CsvParser = new (config: {
  delimiter: string;
  newline: '\n' | '\r' | '\r\n';
  preview: number;
}) => {
  parse: (
    text: string,
    start: number,
    isOpen: boolean,
  ) => { data: string[][]; errors: { code: string; row?: number }[] };
};

/** Reads the bytes of a file as a table of cells; or says why it is none. */
export function readFile(Parser: CsvParser, bytes: Uint8Array): Reading | ImportFault {
  const read = textOf(bytes);
  if (isFault(read)) return read;
  const { text, encoding } = read;
  if (text.trim() === '') return { code: 'empty' };
  if (/^\s*<(?:!doctype|html|\?xml|head|table)\b/i.test(text)) return { code: 'webPage' };
  const newline = lineEndOf(text);
  const rowsOf = (delimiter: string, preview = 0) =>
    new Parser({ delimiter, newline, preview }).parse(text, 0, false);
  const delimiter = namedDelimiter(text) ?? likelyDelimiter((each) => rowsOf(each, 100).data);
  const { data, errors } = rowsOf(delimiter);
  const lines = withLines(data);
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open) return { code: 'cutOff', line: lines[open.row ?? 0]?.line ?? lines.length };
  return readingOf(lines, { encoding, usualMark: delimiter === ';' ? ',' : '.', isCertain: false });
}

/** Reads the lines of a workbook, whose numbers have their decimal mark already; or says why it is no table. */
export const readLines = (lines: Line[] | null): Reading | ImportFault =>
  lines ? readingOf(lines, { encoding: 'workbook', usualMark: '.', isCertain: true }) : { code: 'workbook' };

/** The same file with another of its tables. */
export const withTable = ({ lines, written }: Reading, used: number): Reading | ImportFault =>
  readingOf(lines, written, used);

/** The delimiter that the first line names, as Excel reads it: `sep=;`. */
const namedDelimiter = (text: string): Delimiter | undefined =>
  /^\ufeff?"?sep=([,;\t|])/i.exec(text)?.[1] as Delimiter | undefined;

/** Cells may hold line breaks, so that rows and lines are not the same. */
function withLines(rows: string[][]): Line[] {
  let line = 1;
  return rows.map((cells) => {
    const row = { line, cells };
    line += 1;
    for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1;
    return row;
  });
}
