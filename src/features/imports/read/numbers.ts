import { plainText } from '../../../workbook/plain-text';
import type { ImportFault } from '../fault';

export type Mark = '.' | ',';
/** A number, and how many decimals it was written with. */
export interface Read {
  value: number;
  decimals: number;
}

const blanks = new Set([
  '',
  '-',
  '--',
  '—',
  '–',
  'n/a',
  'na',
  'null',
  '(not set)',
  '(other)',
  'không có',
  '不适用',
]);
const isBlankCell = (text: string): boolean => blanks.has(text.toLowerCase());

/** Text that a spreadsheet would work out. Numbers may begin with a sign. */
export const isFormulaText = (cell: string): boolean =>
  /^\s*(?:[=@]|[+-]\s*[^\d\s.,(\p{Sc}-])/u.test(plainText(cell));

/** Signs and codes of currencies, before or behind the figure. */
const currency =
  /^[A-Z]{1,3}(?=\p{Sc})|\p{Sc}|^(?:[A-Z]{2,4}|kr\.?)(?=[\s\d-])|([\d\s)])(?:[A-Z]{2,4}|kr\.?|đ|dh)$|[\u0621-\u064a][\u0621-\u064a. ]*/gu;

/** Sign and digits with their marks, without currency, percent and spaces between thousands; undefined where it is no number. */
function bare(cell: string): { sign: number; body: string } | undefined {
  let text = plainText(cell)
    .replace(/\u2212/g, '-')
    .replace(/[%٪]/g, '')
    .replace(currency, '$1')
    .trim();
  const isBracketed = /^\(.*\)$/.test(text);
  if (isBracketed) text = text.slice(1, -1).trim();
  const isNegative = text.startsWith('-');
  text = text.replace(/^[-+]\s*/, '');
  // An Arabic decimal mark can be nothing else.
  if (text.includes('٫')) text = text.replace(/[٬,.]/g, '').replace('٫', '.');
  if (/^\d{1,3}(?:[\s'’٬]\d{2,3})+(?:[.,]\d+)?$/.test(text)) text = text.replace(/[\s'’٬]/g, '');
  return /^[\d.,]*\d[\d.,]*$/.test(text)
    ? { sign: isBracketed || isNegative ? -1 : 1, body: text }
    : undefined;
}

/** What the marks of one number tell of the decimal mark; nothing where both readings are possible. */
function evidence(body: string): Mark | undefined {
  const [dots, commas] = [body.split('.').length - 1, body.split(',').length - 1];
  if (dots > 0 && commas > 0) return body.lastIndexOf('.') > body.lastIndexOf(',') ? '.' : ',';
  if (dots > 1) return ',';
  if (commas > 1) return '.';
  if (dots + commas === 0 || /^[1-9]\d{0,2}[.,]\d{3}$/.test(body)) return undefined;
  return dots === 1 ? '.' : ',';
}

function toldBy(cell: string): Mark | undefined {
  if (/^\d*$/.test(cell)) return undefined;
  if (/^\d+\.\d{1,2}$/.test(cell)) return '.';
  const read = bare(cell);
  return read && evidence(read.body);
}

/** The decimal mark of a file, told from all its numbers together; where they leave it open, the usual one of its delimiter. */
export function decimalMark(
  columns: Iterable<{ line: number; cell: string }>,
  usual: Mark,
): Mark | ImportFault {
  let found: Mark | undefined;
  for (const { line, cell } of columns) {
    const told = toldBy(cell);
    if (told === undefined) continue;
    if (found !== undefined && told !== found) return { code: 'mixedNumbers', line, text: cell };
    found = told;
  }
  return found ?? usual;
}

/** A cell as a number; null for a blank one, undefined where it is none. */
export function readNumber(cell: string, mark: Mark): Read | null | undefined {
  if (/^\d{1,15}$/.test(cell)) return { value: Number(cell), decimals: 0 };
  if (mark === '.' && /^\d{1,12}\.\d{1,6}$/.test(cell))
    return { value: Number(cell), decimals: cell.length - cell.indexOf('.') - 1 };
  const text = plainText(cell);
  if (isBlankCell(text)) return null;
  const read = bare(text);
  if (!read) return undefined;
  const [whole = '', decimals = '', ...more] = read.body.split(mark);
  const group = mark === '.' ? ',' : '.';
  const isGrouped = whole === '' || /^\d+$/.test(whole) || /^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/.test(whole);
  if (more.length > 0 || decimals.includes(group) || !isGrouped) return undefined;
  const value = read.sign * Number(`${whole.split(group).join('') || '0'}.${decimals || '0'}`);
  const places = decimals.replace(/0+$/, '').length;
  return /[%٪]/.test(text) ? { value: value / 100, decimals: places + 2 } : { value, decimals: places };
}
