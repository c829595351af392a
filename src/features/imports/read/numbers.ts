import { plainText } from '../../../workbook/plain-text';
import { currenciesOf } from './currencies';
import { foldedName } from './folded-name';
import { magnitudeOf } from './magnitudes';

export type Mark = '.' | ',';
/** A number, and how many decimals it was written with. */
interface Read {
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
  'nan',
  'null',
  'none',
  '(not set)',
  '(other)',
  'không có',
  'n/d',
  'n.d.',
  's.o.',
  'غير متوفر',
  'غير متاح',
  '不适用',
  '无',
]);
export const isBlankCell = (text: string): boolean => blanks.has(plainText(text).toLowerCase());

/** How Excel's format for accounts writes nought: a dash that stands apart or beside a currency. */
const isNoughtDash = (cell: string): boolean =>
  /^(?:\s+[-–]\s*|[-–]\s+)$/.test(cell) || /^\s*(?:\p{Sc}\s*[-–]|[-–]\s*\p{Sc})[\s?]*$/u.test(cell);

/** Text that a spreadsheet would work out. Numbers may begin with a sign. */
export const isFormulaText = (cell: string): boolean =>
  /^\s*(?:[=@]|[+-]\s*[^\d\s.,(\p{Sc}-])/u.test(plainText(cell));

/** What a cell is written of: figures with their marks, and what stands before and behind them. */
interface Parts {
  sign: number;
  body: string;
  factor: number;
  /** Words and signs of currencies. */
  units: string[];
}

const shape = /^(\D*?)((?<!\p{L})[.,]?\d[\d.,٫٬'’\s]*)(.*)$/su;

/** Sign and figures with their marks, without currency, percent and spaces between thousands; undefined where it is no number. */
function partsOf(cell: string): Parts | undefined {
  let text = plainText(cell)
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/[%٪]/g, '')
    .trim();
  const isBracketed = /\(.*\)/.test(text) && /^[^\d]*\(/.test(text) && /\)[^\d]*$/.test(text);
  if (isBracketed) text = text.replace(/[()]/g, ' ').trim();
  const isBehind = /\d[^\d]*-$/.test(text);
  if (isBehind) text = text.slice(0, -1).trim();
  const [, before = '', figures = '', behind = ''] = shape.exec(text) ?? [];
  const [, currency = '', sign = '', other = ''] = /^([^+-]*)([+-]?)([^+-]*)$/.exec(before) ?? ['', before];
  const units = [currency, other, behind].map((part) => part.trim()).filter((part) => part !== '');
  let factor = 1;
  for (const unit of units) {
    const found = factorOf(unit);
    if (found === undefined) return undefined;
    factor *= found;
  }
  let body = figures.trim();
  // An Arabic decimal mark can be nothing else.
  if (body.includes('٫')) body = body.replace(/[٬,.]/g, '').replace('٫', '.');
  if (/^\d{1,3}(?:[\s'’٬]\d{2,3})+(?:[.,]\d+)?$/.test(body)) body = body.replace(/[\s'’٬]/g, '');
  if (!/^[\d.,]*\d[\d.,]*$/.test(body)) return undefined;
  return { sign: sign === '-' || isBracketed || isBehind ? -1 : 1, body, factor, units };
}

/** What a word beside a number multiplies it with: 1 for a currency; undefined where it means neither. */
function factorOf(unit: string): number | undefined {
  if (currenciesOf(unit)) return 1;
  const magnitude = magnitudeOf(unit);
  if (magnitude !== undefined) return magnitude;
  const [first = '', ...others] = unit.split(/\s+/);
  if (others.length > 0) {
    const [one, rest] = [factorOf(first), factorOf(others.join(' '))];
    return one === undefined || rest === undefined ? undefined : one * rest;
  }
  // Written together: k€, M€, KEUR, tỷđ.
  const split = /^(.+?)(\p{Sc}|[A-Z]{3}|đ|元)$/u.exec(unit) ?? /^([A-Z]{1,3})(\p{Sc})$/u.exec(unit);
  const [, word = '', sign = ''] = split ?? [];
  if (word && currenciesOf(sign)) return currenciesOf(word) ? 1 : magnitudeOf(word);
  // Arabic writes currencies in many short forms.
  return /^[\u0621-\u064a.]{1,7}$/.test(unit) ? 1 : undefined;
}

/** What a unit on its own says: the currencies it may stand for, and what it multiplies with; undefined where it is none. */
export function unitOf(unit: string): { currencies: string[]; factor: number } | undefined {
  const bare = foldedName(unit) === 'milliers' ? 'mille' : unit;
  const factor =
    /^[\u0621-\u064a. ]+$/.test(bare) && !currenciesOf(bare) ? magnitudeOf(bare) : factorOf(bare);
  return factor === undefined ? undefined : { currencies: currenciesIn(bare), factor };
}

/** The currencies that a unit may stand for, alone or with a magnitude. */
export function currenciesIn(unit: string): string[] {
  const whole = currenciesOf(unit);
  if (whole) return whole;
  const parts = [...unit.split(/\s+/), ...(/^(.+?)(\p{Sc}|[A-Z]{3}|đ|元)$/u.exec(unit)?.slice(1) ?? [])];
  return parts.map((part) => currenciesOf(part)).find((codes) => codes !== undefined) ?? [];
}

/** The words and signs of currencies that stand beside a number; none where it is no number. */
export const unitsOf = (cell: string): string[] => partsOf(cell)?.units ?? [];

/** What a cell that tells the decimal mark tells: `either` where both readings are possible; undefined where it has no mark. */
function evidence(body: string, isCount: boolean): Mark | 'either' | undefined {
  const [dots, commas] = [body.split('.').length - 1, body.split(',').length - 1];
  if (dots + commas === 0) return undefined;
  if (dots > 0 && commas > 0) return body.lastIndexOf('.') > body.lastIndexOf(',') ? '.' : ',';
  if (dots > 1) return ',';
  if (commas > 1) return '.';
  const isOpen = /^[1-9]\d{0,2}[.,]\d{3}$/.test(body);
  // What is counted is whole: its mark can only part thousands.
  if (isOpen) return !isCount ? 'either' : dots === 1 ? ',' : '.';
  // A whole number with nothing but noughts behind its mark tells as well.
  return dots === 1 ? '.' : ',';
}

/** What one cell tells of the decimal mark of its file. */
export function markToldBy(cell: string, isCount: boolean): Mark | 'either' | undefined {
  if (/^\d*$/.test(cell)) return undefined;
  if (/^\d+\.\d{1,2}$/.test(cell)) return '.';
  const parts = partsOf(cell);
  return parts && evidence(parts.body, isCount);
}

/** A cell as a number; null for a blank one, undefined where it is none. */
export function readNumber(cell: string, mark: Mark): Read | null | undefined {
  if (/^\d{1,15}$/.test(cell)) return { value: Number(cell), decimals: 0 };
  if (mark === '.' && /^\d{1,12}\.\d{1,6}$/.test(cell))
    return { value: Number(cell), decimals: cell.length - cell.indexOf('.') - 1 };
  const nothing = { value: 0, decimals: 0 };
  if (isNoughtDash(cell)) return nothing;
  if (isBlankCell(cell)) return null;
  const parts = partsOf(cell);
  if (!parts) return undefined;
  const [whole = '', decimals = '', ...more] = parts.body.split(mark);
  const group = mark === '.' ? ',' : '.';
  const isGrouped = whole === '' || /^\d+$/.test(whole) || /^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/.test(whole);
  if (more.length > 0 || decimals.includes(group) || !isGrouped) return undefined;
  const written = parts.sign * Number(`${whole.split(group).join('') || '0'}.${decimals || '0'}`);
  const isShare = /[%٪]/.test(plainText(cell));
  const places = decimals.replace(/0+$/, '').length;
  const value = Number((written * parts.factor).toPrecision(15));
  return isShare
    ? { value: value / 100, decimals: places + 2 }
    : { value, decimals: Math.max(0, places - Math.round(Math.log10(parts.factor))) };
}
