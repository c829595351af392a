import type { CellContent } from '../../workbook/cell';
import type { TypedColumn } from '../../workbook/column';
import { isDay } from '../../workbook/day';

/** What text means that the spreadsheet did not take for a number or a date; undefined where it could mean two things. */
export function otherReading(text: string, column: TypedColumn): CellContent | undefined {
  const plain = plainDigits(text);
  switch (column.kind) {
    case 'date':
    case 'month': {
      const day = dayIn(plain);
      return day === undefined ? undefined : { day };
    }
    case 'share':
      return shareIn(plain);
    case 'whole':
      return whole(numberIn(plain));
    case 'number':
    case 'money':
    case 'monthly':
      return numberIn(plain);
    default:
      return undefined;
  }
}

const digitSets = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'];

/** Full-width and Arabic digits and signs as plain ones; every kind of space as none. */
function plainDigits(text: string): string {
  return [...text.normalize('NFKC')]
    .map((sign) => {
      const set = digitSets.find((digits) => digits.includes(sign));
      return set ? String(set.indexOf(sign)) : ({ '٫': '.', '٬': ',', '٪': '%', '−': '-' }[sign] ?? sign);
    })
    .join('')
    .trim();
}

/** Amounts may carry a currency's sign or code, and a k or m for thousands and millions. */
const amount = /^(?:[A-Z]{3}|\p{Sc})?\s*(-?)\s*([\d.,'’\s]*\d)\s*(k|m)?\s*(?:[A-Z]{3}|\p{Sc})?$/iu;
const scales: Record<string, number> = { k: 1000, m: 1_000_000 };

function numberIn(text: string): number | undefined {
  const [, minus, digits = '', scale = ''] = amount.exec(text) ?? [];
  if (minus === undefined) return undefined;
  const value = decimalIn(digits.replace(/[\s'’]/g, ''));
  if (value === undefined) return undefined;
  return (minus ? -1 : 1) * value * (scales[scale.toLowerCase()] ?? 1);
}

/** With both signs the last is the decimal one; one sign alone before three digits could be either, so nothing is read. */
function decimalIn(text: string): number | undefined {
  const points = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  const decimal = points > 0 && commas > 0 ? (text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',') : '';
  const only = points > 0 ? '.' : ',';
  if (decimal) return grouped(text, decimal === '.' ? ',' : '.', decimal);
  if (points + commas === 0) return Number(text);
  if (points + commas > 1) return grouped(text, only, '');
  return /^\d{1,3}[.,]\d{3}$/.test(text) && !text.startsWith('0')
    ? undefined
    : Number(text.replace(',', '.'));
}

/** A number whose groups are threes; undefined for others. */
function grouped(text: string, group: string, decimal: string): number | undefined {
  const [front = '', part, ...more] = decimal ? text.split(decimal) : [text];
  const groups = front.split(group);
  const isRight = groups.every((each, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(each));
  if (!isRight || more.length > 0) return undefined;
  return Number(groups.join('') + (part ? `.${part}` : ''));
}

const whole = (value: number | undefined): number | undefined =>
  Number.isInteger(value) ? value : undefined;

function shareIn(text: string): number | undefined {
  if (!text.endsWith('%')) return undefined;
  const percent = numberIn(text.slice(0, -1).trim());
  return percent === undefined ? undefined : percent / 100;
}

/** Year first, or day and month where one of them can only be the day, or both are the same; a point stands between day and month in that order. */
function dayIn(text: string): string | undefined {
  const yearFirst = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text);
  if (yearFirst) return dayOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const [, first, sign, second, year] =
    /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*[-/.]\s*(\d{4})$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const readings = [dayOf(year, second, first), ...(sign === '.' ? [] : [dayOf(year, first, second)])];
  const possible = [...new Set(readings.filter((day) => day !== undefined))];
  return possible.length === 1 ? possible[0] : undefined;
}

function dayOf(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}
