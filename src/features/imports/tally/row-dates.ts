import { type Day, lastDayOf, type Month, monthOf, serialOf } from '../../../workbook/day';
import { columnsFor, dateColumns, type Mapping } from '../mapping';
import type { DayOrder } from '../read/dates';
import type { ImportFault } from '../read/fault';
import { type DateHelp, lacksYear, type Period, readPeriod } from '../read/periods';
import type { Table } from '../read/table';
import { titlePeriod } from '../read/title-period';
import { orderIn, type Reading } from '../reading';
import { mostFaults } from './column-numbers';
import { grainOf } from './grain';
import { rowsThatCount } from './settled';

/** Days of one month that a row is about, and how much of the row falls to them. */
export interface Part {
  month: Month;
  /** Days of the month. */
  from: number;
  until: number;
  share: number;
}

/** When the numbers of a file were: of each row, or of each column. */
export interface Dated {
  rows: Part[][] | null;
  /** By column, where the columns are months. */
  columns: (Part[] | null)[];
  /** First and last day of all; null where there are no rows. */
  covers: { from: Day; until: Day } | null;
  /** Rows that were shared out over two months. */
  shared: number;
  faults: ImportFault[];
}

export type DateQuestion = 'order' | 'month' | 'year';

/** The dates of all rows of a file; or the question that is open. */
export function datesOf(
  reading: Reading,
  table: Table,
  mapping: Mapping,
): Dated | { question: DateQuestion } {
  const columns = dateColumns(mapping);
  const told = columns.length > 0 ? orderIn(reading, columns) : 'dmy';
  if (typeof told === 'object') return { ...nothing, faults: [told] };
  const order = told === 'either' ? mapping.order : told;
  if (!order) return { question: 'order' };
  const period =
    reading.period === 'either'
      ? titleIn(reading, mapping.order ?? (columns.length > 0 ? order : null))
      : reading.period;
  if (period === 'either') return { question: 'order' };
  if (columns.length > 0) return rowDates(reading, table, mapping, { order, period });
  if (reading.columnPeriods.some((each) => each !== null)) return columnDates(reading, mapping);
  return periodOfAll(table, mapping, period);
}

const nothing: Dated = { rows: null, columns: [], covers: null, shared: 0, faults: [] };

const titleIn = ({ table }: Reading, order: DayOrder | null) => titlePeriod(table.before, order ?? 'either');

type Days = { from: Day; until: Day };

/** A file without dates in its rows: it is about the period above it, or the month that people chose. */
function periodOfAll(table: Table, { month }: Mapping, period: Days | null): Dated | { question: 'month' } {
  const chosen = month ? { from: `${month}-01`, until: lastDayOf(month) } : null;
  const days = period ?? chosen;
  if (!days) return { question: 'month' };
  const parts = partsOf(days);
  if (!parts) return { ...nothing, faults: [{ code: 'longPeriod', ...days, text: days.from }] };
  return {
    ...nothing,
    rows: table.rows.map(() => parts),
    covers: days,
    shared: parts.length > 1 ? table.rows.length : 0,
  };
}

/** A file whose columns are months. */
function columnDates({ columnPeriods, table }: Reading, { uses }: Mapping): Dated {
  const faults: ImportFault[] = [];
  const columns = columnPeriods.map((period, index) => {
    if (!period || !uses[index]) return null;
    const parts = partsOf(period);
    if (!parts)
      faults.push({ code: 'longPeriod', column: table.header[index] ?? '', text: period.from, ...period });
    return parts ?? null;
  });
  const periods = columnPeriods.filter(
    (period, index): period is Period => period !== null && uses[index] !== '',
  );
  return { ...nothing, columns, faults, covers: coverOf(periods) };
}

/** Days are in order as texts. */
const inOrder = (...days: Day[]): Day[] => days.sort();

function coverOf(periods: Days[]): Days | null {
  const [from] = inOrder(...periods.map((each) => each.from));
  const until = inOrder(...periods.map((each) => each.until)).pop();
  return from && until ? { from, until } : null;
}

/** The months of some days, each with its part of them; undefined where they are more than a week over the end of a month, which nobody could share out. */
function partsOf({ from, until }: Days): Part[] | undefined {
  const dayIn = (day: Day) => Number(day.slice(8));
  if (monthOf(from) === monthOf(until))
    return [{ month: monthOf(from), from: dayIn(from), until: dayIn(until), share: 1 }];
  const days = serialOf(until) - serialOf(from) + 1;
  if (days > 7) return undefined;
  const last = lastDayOf(monthOf(from));
  const before = serialOf(last) - serialOf(from) + 1;
  return [
    { month: monthOf(from), from: dayIn(from), until: dayIn(last), share: before / days },
    { month: monthOf(until), from: 1, until: dayIn(until), share: 1 - before / days },
  ];
}

interface Told {
  order: DayOrder;
  period: Days | null;
}

/** Each row by its own dates. Long because a cell, the columns beside it and the title all have their say. */
function rowDates(
  reading: Reading,
  table: Table,
  mapping: Mapping,
  { order, period }: Told,
): Dated | { question: 'year' } {
  const [main = 0] = (['day', 'week', 'from', 'until'] as const).flatMap((role) => columnsFor(mapping, role));
  const [from] = columnsFor(mapping, 'from');
  const [until] = columnsFor(mapping, 'until');
  const [yearColumn] = columnsFor(mapping, 'year');
  const yearOfTitle =
    period && period.from.slice(0, 4) === period.until.slice(0, 4) ? period.from.slice(0, 4) : null;
  const grain = columnsFor(mapping, 'week').includes(main) ? 'week' : grainOf(table.header[main] ?? '');
  const weeksFromSunday = reading.source?.id === 'ga4' && !/iso/i.test(table.header[main] ?? '');
  const help = (cells: string[]): DateHelp => ({
    order,
    year:
      (yearColumn !== undefined && (cells[yearColumn] ?? '').trim()) ||
      yearOfTitle ||
      mapping.year ||
      undefined,
    grain,
    weeksFromSunday,
  });
  const needsYear = (cell: string) =>
    lacksYear(cell, order) || (/^\s*\d{1,2}\s*$/.test(cell) && grain !== undefined);
  const isYearOpen = table.rows.some(
    ({ cells }) => needsYear(cells[main] ?? '') && help(cells).year === undefined,
  );
  if (isYearOpen) return { question: 'year' };

  const known = new Map<string, Period | undefined>();
  const read = (cell: string, cells: string[]): Period | undefined => {
    const key = yearColumn === undefined ? cell : `${cell}\n${cells[yearColumn]}`;
    if (!known.has(key)) known.set(key, readPeriod(cell, help(cells)));
    return known.get(key);
  };
  const shared = new Map<Period | Days, Part[]>();
  const spans: Days[] = [];
  const faults: ImportFault[] = [];
  let count = 0;
  const rows = table.rows.map(({ line, cells }): Part[] => {
    const fault = (code: 'notDate' | 'longPeriod', at: number, days?: Days): Part[] => {
      if (faults.length < mostFaults)
        faults.push({ code, line, column: table.header[at] ?? '', text: cells[at] ?? '', ...days });
      return [];
    };
    const isDay = main !== from && main !== until;
    const begin = from === undefined ? undefined : read(cells[from] ?? '', cells);
    const end = until === undefined ? undefined : read(cells[until] ?? '', cells);
    const own = isDay ? read(cells[main] ?? '', cells) : undefined;
    if (isDay && !own && ((cells[main] ?? '').trim() !== '' || !begin || !end)) return fault('notDate', main);
    if (!isDay && from !== undefined && !begin) return fault('notDate', from);
    if (!isDay && until !== undefined && !end) return fault('notDate', until);
    const beside =
      begin || end ? { from: (begin ?? end)?.from ?? '', until: (end ?? begin)?.until ?? '' } : undefined;
    const days = within(within(own ?? beside, own ? beside : undefined), period ?? undefined);
    if (!days) return fault('notDate', main);
    const held = shared.get(days) ?? partsOf(days);
    if (!held) return fault('longPeriod', main, { from: days.from, until: days.until });
    if (!shared.has(days)) spans.push(days);
    shared.set(days, held);
    if (held.length > 1) count += 1;
    return held;
  });
  const covers = period ?? coverOf(spans);
  return { ...nothing, rows, covers, shared: count, faults };
}

const inside = new WeakMap<Days, Map<string, Days>>();

/** The days of one period that lie in another; the same where they have none in common. */
function within(days: Days | undefined, other: Days | undefined): Days | undefined {
  if (!days || !other || (days.from >= other.from && days.until <= other.until)) return days;
  if (days.until < other.from || days.from > other.until) return days;
  const held = inside.get(days) ?? new Map<string, Days>();
  inside.set(days, held);
  const key = `${other.from} ${other.until}`;
  const found = held.get(key) ?? {
    from: inOrder(days.from, other.from)[1] ?? '',
    until: inOrder(days.until, other.until)[0] ?? '',
  };
  held.set(key, found);
  return found;
}

/** First and last day of what a file is about, once its dates can be read. */
export function spanOf(reading: Reading, mapping: Mapping): Days | null {
  const dated = datesOf(reading, rowsThatCount(reading, mapping), mapping);
  return 'question' in dated || dated.faults.length > 0 ? null : dated.covers;
}
