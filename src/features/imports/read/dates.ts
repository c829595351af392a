import { type Day, isDay, isMonth, type Month } from '../../../workbook/day';
import type { ImportFault } from './fault';
import { foldedName } from './folded-name';
import { monthNumber, withMonthsInOne } from './month-names';
import { withoutWeekday } from './weekdays';

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

const numeric = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})\.?(?:[ t,].*)?$/;
const word = '([^\\d\\s,./-]+)\\.?';
const years = '((?:19|20)\\d\\d|\\d{2})';
const patterns: [RegExp, (...parts: string[]) => Dated | undefined][] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ t].*)?$/, (y, m, d) => dayOf(y ?? '', m ?? '', d ?? '')],
  [/^((?:19|20)\d\d)(\d\d)(\d\d)(?:\d\d)?$/, (y, m, d) => dayOf(y ?? '', m ?? '', d ?? '')],
  [/^((?:19|20)\d\d)[-/.](\d\d?)$/, (y, m) => monthOf(y ?? '', m ?? '')],
  [/^((?:19|20)\d\d)(\d\d)$/, (y, m) => monthOf(y ?? '', m ?? '')],
  [/^(\d{1,2})[-/.]((?:19|20)\d\d)$/, (m, y) => monthOf(y ?? '', m ?? '')],
  [/^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号](?: .*)?$/, (y, m, d) => dayOf(y ?? '', m ?? '', d ?? '')],
  [/^(\d{4}) ?年 ?(\d{1,2}) ?月份?$/, (y, m) => monthOf(y ?? '', m ?? '')],
  [
    /^(?:ngày )?(\d{1,2}) (?:tháng|thg) (\d{1,2}),? (?:năm )?(\d{4})(?:[ ,].*)?$/,
    (d, m, y) => dayOf(y ?? '', m ?? '', d ?? ''),
  ],
  [/^(?:tháng|thg\.?) ?(\d{1,2})[/, -]*(?:năm )?(\d{4})$/, (m, y) => monthOf(y ?? '', m ?? '')],
  [/^t(\d{1,2})[/ -](\d{4})$/, (m, y) => monthOf(y ?? '', m ?? '')],
  [new RegExp(`^${word}[ -](\\d{1,2})(?:st|nd|rd|th)?[-,، ]+(\\d{4})(?:[ ,t].*)?$`), named(1, 0, 2)],
  [
    new RegExp(`^(\\d{1,2})(?:er|\\.|st|nd|rd|th)?(?:[- ]| de )${word}(?:[-, ،/]+| de )${years}(?:[ ,].*)?$`),
    named(0, 1, 2),
  ],
  [new RegExp(`^${word}(?:[- ,،/]+| de )${years}$`), named(undefined, 0, 1)],
  [new RegExp(`^((?:19|20)\\d\\d)[- /]${word}$`), named(undefined, 1, 0)],
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
  const text = dateText(cell);
  const [, first = '', second = '', years = ''] = numeric.exec(text) ?? [];
  if (first) return isDayFirst(text, order) ? dayOf(years, second, first) : dayOf(years, first, second);
  for (const [pattern, read] of patterns) {
    const found = pattern.exec(text);
    if (found) {
      const dated = read(...found.slice(1));
      if (dated) return dated;
    }
  }
  return undefined;
}

/** With points between, the day comes first wherever people write so. */
const isDayFirst = (text: string, order: DayOrder): boolean =>
  order === 'dmy' || /^\d{1,2}\.(?:0?\d|1[0-2])\./.test(text);

/** A date as the patterns have it: without the day of the week, in small letters. */
export const dateText = (cell: string): string => withoutWeekday(withMonthsInOne(foldedName(cell)));

/** The order of days and months, told from all dates of a column together; `either` where nothing tells. */
export function orderOf(cells: Iterable<{ line: number; cell: string }>): DayOrder | 'either' | ImportFault {
  let found: DayOrder | 'either' = 'either';
  let isAsked = false;
  const seen = new Set<string>();
  for (const { line, cell } of cells) {
    if (seen.has(cell)) continue;
    seen.add(cell);
    for (const date of numericDates(cell)) {
      const [, first, second] = numeric.exec(date) ?? [];
      if (first === undefined) continue;
      const told = date.includes('.') || Number(first) > 12 ? 'dmy' : Number(second) > 12 ? 'mdy' : undefined;
      isAsked ||= told === undefined && first !== second;
      if (told === undefined) continue;
      if (found !== 'either' && told !== found) return { code: 'mixedDates', line, text: cell };
      found = told;
    }
  }
  return found === 'either' && !isAsked ? 'dmy' : found;
}

/** Dates of figures in a cell, which may hold a range of them. */
function numericDates(cell: string): string[] {
  const text = dateText(cell);
  return text.match(/(?<![\d./-])\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d)/g) ?? [];
}
