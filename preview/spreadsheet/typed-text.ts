import type { CellValue } from './book';
import { type LocaleRules, localeRules } from './locales';
import { PLAIN_TEXT } from './number-formats';
import { readDay } from './typed-day';

/** What typing a text into a cell puts there. */
export interface Typed {
  value?: CellValue;
  /** As it was typed, with its `=`. */
  formula?: string;
  /** For a cell that had none; that of a currency, for every cell. */
  format?: string;
  isCurrency?: true;
}

/** Reads a text as the grid does (`USER_ENTERED`). `today` is a serial number: people leave out the year. */
export function readTyped(
  text: string,
  locale: string,
  { format, today }: { format?: string | undefined; today: number },
): Typed {
  if (text === '') return {};
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (format === PLAIN_TEXT) return { value: text };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  if (/^\+[\p{L}_('"]/u.test(text)) return { formula: `=${text}` };
  const trimmed = text.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  const rules = localeRules(locale);
  return readNumber(trimmed, rules) ?? readDay(trimmed, locale, today) ?? { value: text };
}

const CURRENCIES = '[$€£¥₫₹₽₺₩]|EUR|USD|VND';
const AMOUNT = new RegExp(
  String.raw`^(?<minus>-?)(?<before>${CURRENCIES})?\s?(?<sign>[-+]?)(?<digits>[\d.,'\s]*\d[.,]?)(?<power>e[-+]?\d+)?\s?(?:(?<percent>%)|(?<after>${CURRENCIES}))?$`,
  'i',
);

function readNumber(text: string, rules: LocaleRules): Typed | null {
  const bracketed = /^\((.+)\)$/.exec(text);
  const match = AMOUNT.exec(bracketed?.[1] ?? text)?.groups;
  if (!match) return null;
  const { minus, before, sign, digits = '', power = '', percent, after } = match;
  const plain = plainDigits(digits, rules);
  if (plain === null) return null;
  const negative = Boolean(bracketed) !== (minus === '-' || sign === '-');
  const size = Number(plain + power);
  if (!Number.isFinite(size)) return null;
  const value = (negative ? -1 : 1) * (percent ? Number((size / 100).toPrecision(15)) : size);
  const decimals = plain.includes('.') ? '.00' : '';
  const format = formatOf({ percent, before, after, grouped: digits.length > plain.length, decimals });
  if (!format) return { value };
  return before || after ? { value, format, isCurrency: true } : { value, format };
}

function formatOf(found: {
  percent?: string | undefined;
  before?: string | undefined;
  after?: string | undefined;
  grouped: boolean;
  decimals: string;
}): string | null {
  const { percent, before, after, grouped, decimals } = found;
  if (percent) return `0${decimals}%`;
  if (before) return `"${before}"#,##0${decimals}`;
  if (after) return `#,##0${decimals}" ${after}"`;
  return grouped ? `#,##0${decimals}` : null;
}

/** American digits without groups; null where the marks stand in places that make no number. */
function plainDigits(digits: string, { decimal, group }: LocaleRules): string | null {
  const [whole = '', fraction, ...more] = digits.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d*$/.test(fraction))) return null;
  const groups = whole.split(group === ' ' ? /[\s\u00a0\u202f]/ : group);
  const sound = groups.every((part, index) => /^\d*$/.test(part) && (index === 0 || part.length === 3));
  if (!sound || (groups.length > 1 && groups[0] === '')) return null;
  return fraction === undefined ? groups.join('') : `${groups.join('')}.${fraction}`;
}
