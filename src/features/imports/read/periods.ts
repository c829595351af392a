import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  firstDayOf,
  isMonth,
  lastDayOf,
  monthOf,
  serialOf,
} from '../../../workbook/day';
import { type DayOrder, dateText, readDate } from './dates';
import { monthNumber } from './month-names';

/** Days in a row that a cell names. */
export interface Period {
  from: Day;
  until: Day;
  is: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'range';
}

/** What helps to read a cell that does not say it all. */
export interface DateHelp {
  order: DayOrder;
  /** The year of months and days that name none. */
  year?: string | undefined;
  /** What the column is headed with: the days that one of its dates stands for. */
  grain?: Period['is'] | undefined;
  /** Whether a bare number of the column counts weeks as Google does: from Sunday, the first begins on 1 January. */
  weeksFromSunday?: boolean;
}

const between =
  /\s+(?:-|–|—|to|through|until|till|au|à|bis|hasta|al|đến|إلى|الى|至|到)\s+|\s*[~～至–—→]\s*|(?<=\d{4})\s*-\s*(?=\d{1,2}[/.]\d)/;

/** The days that a cell names: a day, a week, a month, a quarter, a year or any range; undefined where it names none. */
export function readPeriod(cell: string, help: DateHelp): Period | undefined {
  const text = dateText(cell).replace(/^(?:from|du|von|desde|từ|من|week of|semaine du) +/, '');
  if (text === '') return undefined;
  return (
    serial(text, help) ??
    week(text, help) ??
    quarterOrYear(text, help) ??
    range(text, help) ??
    widened(single(text, help), help)
  );
}

/** Days as spreadsheets count them, from 2000 to 2100; a time of day may follow. */
function serial(text: string, { grain }: DateHelp): Period | undefined {
  const [, number = ''] = /^(\d{5})(?:[.,]\d+)?$/.exec(text) ?? [];
  const value = Number(number);
  if (value < 36_526 || value > 73_050) return undefined;
  return widened({ from: dayOf(value), until: dayOf(value), is: 'day' }, { order: 'dmy', grain });
}

function single(text: string, help: DateHelp): Period | undefined {
  // `Oct 26` is a day where the year is known.
  const isDayOfYear = help.year !== undefined && /^[^\d]+ \d{1,2}$/.test(text);
  const dated =
    (isDayOfYear ? withYear(text, help.year ?? '', help.order) : undefined) ??
    readDate(text, help.order) ??
    (help.year ? withYear(text, help.year, help.order) : undefined);
  if (!dated) return undefined;
  return 'day' in dated
    ? { from: dated.day, until: dated.day, is: 'day' }
    : { from: firstDayOf(dated.month), until: lastDayOf(dated.month), is: 'month' };
}

/** A month or day that leaves its year to what stands elsewhere: `October`, `Oct 5`, `5 oct`, `10月`, `Tháng 10`, `10`. */
function withYear(text: string, year: string, order: DayOrder): ReturnType<typeof readDate> {
  const [, number] = /^(?:tháng |thg ?|month |mois )?(\d{1,2}) ?月?份?$/.exec(text) ?? [];
  const month = monthNumber(text) ?? number?.padStart(2, '0');
  if (month) return isMonth(`${year}-${month}`) ? { month: `${year}-${month}` } : undefined;
  const [, m, d] = /^(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]$/.exec(text) ?? [];
  if (m && d) return readDate(`${year}-${m}-${d}`, order);
  return (
    readDate(`${text} ${year}`, order) ??
    readDate(`${text}, ${year}`, order) ??
    readDate(`${text}/${year}`, order)
  );
}

/** A cell without its year: what would have to be told. */
export const lacksYear = (cell: string, order: DayOrder): boolean => {
  const text = dateText(cell);
  return (
    !/^\d{1,2}$/.test(text) && !readPeriod(cell, { order }) && withYear(text, '2024', order) !== undefined
  );
};

/** The first of a month stands for all of it in a column of months, as the first of a week and a quarter do in theirs. */
function widened(period: Period | undefined, { grain }: DateHelp): Period | undefined {
  if (period?.is !== 'day') return period;
  const { from } = period;
  if (grain === 'week') return { from, until: addDays(from, 6), is: 'week' };
  if (!from.endsWith('-01')) return period;
  if (grain === 'month') return { from, until: lastDayOf(monthOf(from)), is: 'month' };
  if (grain === 'quarter') return { from, until: lastDayOf(addMonths(monthOf(from), 2)), is: 'quarter' };
  return grain === 'year' ? { from, until: lastDayOf(addMonths(monthOf(from), 11)), is: 'year' } : period;
}

const weekWords = 'w|wk|week|cw|kw|s|sem|semaine|semana|tuần|أسبوع|الأسبوع|第';
const weekFirst = new RegExp(`^(?:${weekWords})\\.? ?(\\d{1,2}) ?周?(?:[ ,/-]+(?:of |de |năm )?(\\d{4}))?$`);
const yearFirst = new RegExp(`^(\\d{4}) ?[-/ 年]? ?(?:${weekWords})\\.? ?(\\d{1,2}) ?周?$`);

/** `2026-W40`, `W40 2026`, `Semaine 40`, and in a column of weeks `40` or `202640`. */
function week(text: string, { year, grain, weeksFromSunday }: DateHelp): Period | undefined {
  const [, a, b] = yearFirst.exec(text) ?? [];
  const [, c, d] = weekFirst.exec(text) ?? [];
  const [, e, f] = (grain === 'week' && /^((?:19|20)\d\d)-?(\d\d)$/.exec(text)) || [];
  const bare = grain === 'week' && /^\d{1,2}$/.test(text) ? text : undefined;
  const [of, number] = a ? [a, b] : c ? [d ?? year, c] : e ? [e, f] : [year, bare];
  if (!of || !number || Number(number) > 53 || (Number(number) === 0 && !weeksFromSunday)) return undefined;
  const from = weeksFromSunday ? sundayWeek(of, Number(number)) : isoWeek(of, Number(number));
  return { from, until: addDays(from, 6), is: 'week' };
}

/** The Monday of a week; the first of a year holds its 4 January. */
function isoWeek(year: string, number: number): Day {
  const fourth = serialOf(`${year}-01-04`);
  // Day 2 of spreadsheets was a Monday.
  return dayOf(fourth - ((fourth - 2) % 7) + (number - 1) * 7);
}
function sundayWeek(year: string, number: number): Day {
  const first = serialOf(`${year}-01-01`);
  return dayOf(first - ((first - 1) % 7) + (number - 1) * 7);
}

const chinese = '一二三四';

function quarterOrYear(text: string, { year, grain }: DateHelp): Period | undefined {
  const [, a, b] = /^(\d{4})[ -/年]*(?:q|t|第)? ?([1-4一二三四]) ?(?:季度?|trimestre)?$/.exec(text) ?? [];
  const isNamed = /[qt季第]|trimestre/.test(text);
  const [, c, d] =
    /^(?:q|t|quý|quarter|trimestre|الربع) ?([1-4])(?:er|e|ème)?(?:[ ,/-]+(?:năm |de )?(\d{4}))?$/.exec(
      text,
    ) ?? [];
  const [of, number] = a && isNamed ? [a, b] : c ? [d ?? year, c] : [];
  if (of && number) {
    const index = chinese.includes(number) ? chinese.indexOf(number) : Number(number) - 1;
    const from = `${of}-${String(index * 3 + 1).padStart(2, '0')}`;
    return { from: firstDayOf(from), until: lastDayOf(addMonths(from, 2)), is: 'quarter' };
  }
  const [, whole] = /^(?:fy ?|année |năm )?((?:19|20)\d\d)年?$/.exec(text) ?? [];
  return whole && grain !== 'week'
    ? { from: `${whole}-01-01`, until: `${whole}-12-31`, is: 'year' }
    : undefined;
}

/** Two dates with words or a dash between; the first may leave month and year to the second. */
function range(text: string, help: DateHelp): Period | undefined {
  const parts = text.split(between).map((part) => part.trim());
  const [first = '', last = ''] =
    parts.length === 2 ? parts : (/^(\d{1,2})-(\d{1,2} .*)$/.exec(text)?.slice(1) ?? []);
  if (!first || !last) return compactRange(text, help);
  const end = single(last, help);
  if (!end) return undefined;
  const bare = { ...help, year: monthOf(end.from).slice(0, 4) };
  const begin = /^\d{1,2}\.?$/.test(first)
    ? single(`${first.replace('.', '')}${last.replace(/^\d+(?:\.|er)?/, '')}`, help)
    : single(first, /\d{4}/.test(first) ? help : bare);
  // `28 Dec – 3 Jan 2027` began the year before.
  const isEarlier = begin && begin.from > end.from && !/\d{4}/.test(first);
  const from = isEarlier
    ? single(first, { ...help, year: String(Number(bare.year) - 1) })?.from
    : begin?.from;
  return from && from <= end.until ? { from, until: end.until, is: 'range' } : undefined;
}

/** `Oct 1-7, 2026`. */
function compactRange(text: string, help: DateHelp): Period | undefined {
  const [, word, first, last, year] = /^([^\d ]+)\.? (\d{1,2}) ?[-–] ?(\d{1,2}),? (\d{4})$/.exec(text) ?? [];
  const [begin, end] = [first, last].map((day) => single(`${word} ${day}, ${year}`, help));
  return begin && end && begin.from <= end.until
    ? { from: begin.from, until: end.until, is: 'range' }
    : undefined;
}
