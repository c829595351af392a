import { type Day, isDay, isMonth, type Month } from '../../../workbook/day';
import type { ImportFault } from '../fault';
import { fold } from '../fold';
import { monthNumber } from './month-names';

/** Whether `03/04/2027` is a day of April or of March. */
export type DayOrder = 'dmy' | 'mdy';
export type Dated = { day: Day } | { month: Month };

const two = (text: string): string => text.padStart(2, '0');
const year = (text: string): string => (text.length === 2 ? `20${text}` : text);
const dayOf = (y: string, m: string, d: string): Dated | undefined => {
  const day = `${year(y)}-${two(m)}-${two(d)}`;
  return isDay(day) ? { day } : undefined;
};
const monthOf = (y: string, m: string): Dated | undefined => {
  const month = `${year(y)}-${two(m)}`;
  return isMonth(month) ? { month } : undefined;
};

const numeric = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?:[ t,].*)?$/;
const word = '([^\\d\\s,./-]+)\\.?';
const patterns: [RegExp, (...parts: string[]) => Dated | undefined][] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ t].*)?$/, (y, m, d) => dayOf(y ?? '', m ?? '', d ?? '')],
  [/^(\d{4})(\d\d)(\d\d)(?:\d\d)?$/, (y, m, d) => dayOf(y ?? '', m ?? '', d ?? '')],
  [/^(\d{4})[-/.]?(\d\d?)$/, (y, m) => monthOf(y ?? '', m ?? '')],
  [/^(\d{1,2})[-/.](\d{4})$/, (m, y) => monthOf(y ?? '', m ?? '')],
  [/^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日(?: .*)?$/, (y, m, d) => dayOf(y ?? '', m ?? '', d ?? '')],
  [/^(\d{4}) ?年 ?(\d{1,2}) ?月$/, (y, m) => monthOf(y ?? '', m ?? '')],
  [
    /^(?:ngày )?(\d{1,2}) (?:tháng|thg) (\d{1,2}),? (?:năm )?(\d{4})$/,
    (d, m, y) => dayOf(y ?? '', m ?? '', d ?? ''),
  ],
  [/^(?:tháng|thg) (\d{1,2})[/, -]*(?:năm )?(\d{4})$/, (m, y) => monthOf(y ?? '', m ?? '')],
  [new RegExp(`^${word} (\\d{1,2})(?:st|nd|rd|th)?[,،]? (\\d{4})(?:[ ,].*)?$`), named(1, 0, 2)],
  [new RegExp(`^(\\d{1,2})(?:er)?[- ]${word}[-, ،]+(\\d{4}|\\d{2})(?:[ ,].*)?$`), named(0, 1, 2)],
  [new RegExp(`^${word}[- ,،]+(\\d{4}|\\d{2})$`), named(undefined, 0, 1)],
  [new RegExp(`^(\\d{4})[- ]${word}$`), named(undefined, 1, 0)],
];

/** A pattern with a month's name, by where day, name and year stand among its parts. */
function named(day: number | undefined, name: number, years: number) {
  return (...parts: string[]): Dated | undefined => {
    const month = monthNumber(parts[name] ?? '');
    if (month === undefined) return undefined;
    return day === undefined
      ? monthOf(parts[years] ?? '', month)
      : dayOf(parts[years] ?? '', month, parts[day] ?? '');
  };
}

/** A day or month as people and exports write it; undefined where it is none. */
export function readDate(cell: string, order: DayOrder): Dated | undefined {
  const text = fold(cell);
  const [, first = '', second = '', years = ''] = numeric.exec(text) ?? [];
  if (first) return order === 'dmy' ? dayOf(years, second, first) : dayOf(years, first, second);
  for (const [pattern, read] of patterns) {
    const found = pattern.exec(text);
    if (found) {
      const dated = read(...found.slice(1));
      if (dated) return dated;
    }
  }
  return undefined;
}

/** The order of days and months, told from all dates of a column together; `either` where nothing tells. */
export function orderOf(cells: Iterable<{ line: number; cell: string }>): DayOrder | 'either' | ImportFault {
  let found: DayOrder | 'either' = 'either';
  let isAsked = false;
  const seen = new Set<string>();
  for (const { line, cell } of cells) {
    if (seen.has(cell)) continue;
    seen.add(cell);
    const [, first, second] = numeric.exec(fold(cell)) ?? [];
    if (first === undefined) continue;
    const told = Number(first) > 12 ? 'dmy' : Number(second) > 12 ? 'mdy' : undefined;
    isAsked ||= told === undefined && first !== second;
    if (told === undefined) continue;
    if (found !== 'either' && told !== found) return { code: 'mixedDates', line, text: cell };
    found = told;
  }
  return found === 'either' && !isAsked ? 'dmy' : found;
}

/** The two days named in the lines above a table, maybe more than once: the first and last of the period it is about. */
export function periodIn(before: string[]): { from: Day; until: Day } | undefined {
  const days = before.flatMap(daysIn);
  const [from, until = from, ...others] = [...new Set(days)].sort();
  return from && until && days.length > 1 && others.length === 0 ? { from, until } : undefined;
}

const dates =
  /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\b\d{8}\b|\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日|\d{1,2} (?:tháng|thg) \d{1,2},? (?:năm )?\d{4}|\d{1,2}(?:er)? [^\d\s,]+[ ,،]+\d{4}|[^\d\s,#]+ \d{1,2}, ?\d{4}/g;

function daysIn(text: string): Day[] {
  const found = fold(text.replace(/,/g, ', ')).match(dates) ?? [];
  return found.flatMap((date) => {
    const dated = readDate(date, 'dmy');
    return dated && 'day' in dated ? [dated.day] : [];
  });
}
