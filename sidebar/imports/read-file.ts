import Papa from 'papaparse';
import type { ImportFault } from '../../src/features/imports/fault';
import { likelyDelimiter } from '../../src/features/imports/read/delimiter';
import { encodingOf } from '../../src/features/imports/read/encoding';
import { lineEndOf } from '../../src/features/imports/read/line-end';
import type { Line } from '../../src/features/imports/read/table';
import { type Reading, readingOf } from '../../src/features/imports/reading';

/** Reads the bytes of a file as a table of cells, here in the browser; or says why it is none. */
export function readFile(bytes: Uint8Array): Reading | ImportFault {
  const text = textOf(bytes);
  if (typeof text === 'object') return text;
  if (text.trim() === '') return { code: 'empty' };
  if (/^\s*<(?:!doctype|html|\?xml|head|table)\b/i.test(text)) return { code: 'webPage' };
  const newline = lineEndOf(text);
  const rowsOf = (delimiter: string, preview = 0): Papa.ParseResult<string[]> =>
    new Papa.Parser({ delimiter, newline, preview }).parse(text, 0, false);
  const delimiter = likelyDelimiter((each) => rowsOf(each, 100).data);
  const { data, errors } = rowsOf(delimiter);
  const lines = withLines(data);
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open) return { code: 'cutOff', line: lines[open.row ?? 0]?.line ?? lines.length };
  return readingOf(lines, delimiter);
}

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

function textOf(bytes: Uint8Array): string | ImportFault {
  const encoding = encodingOf(bytes);
  if (typeof encoding === 'object') return encoding;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return { code: 'wrongEncoding', line: lineOfBadByte(new TextDecoder(encoding).decode(bytes)) };
  }
}

/** Bytes that mean nothing read as one and the same sign. */
const lineOfBadByte = (text: string): number => text.slice(0, text.indexOf('\ufffd')).split('\n').length;
