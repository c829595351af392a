import { addDays, type Day, lastDayOf, type Month, monthOf, serialOf } from '../../../workbook/day';
import type { ImportFault } from '../fault';
import { columnsFor, dateColumns, type Mapping } from '../mapping';
import { type Dated, type DayOrder, readDate } from '../read/dates';
import { orderIn, type Reading } from '../reading';
import { mostFaults } from './column-numbers';

/** When each row was: its month, and for levels the day. */
export type RowDate = { month: Month; day: Day };

/** The date of every row of a file; or the question that is open. */
export function datesOf(
  { table, period }: Reading,
  mapping: Mapping,
): { dates: RowDate[]; faults: ImportFault[] } | { question: 'order' | 'month' } {
  const columns = dateColumns(mapping);
  if (columns.length === 0) {
    const { month } = mapping;
    // Nobody can tell which of it belongs to which month.
    if (period && monthOf(period.from) !== monthOf(period.until))
      return { dates: [], faults: [{ code: 'longPeriod', text: period.from }] };
    if (!month) return { question: 'month' };
    const last = lastDayOf(month);
    const day = period && monthOf(period.until) === month && period.until < last ? period.until : last;
    return { dates: table.rows.map(() => ({ month, day })), faults: [] };
  }
  const told = orderIn(table, columns);
  if (typeof told === 'object') return { dates: [], faults: [told] };
  const order = told === 'either' ? mapping.order : told;
  if (!order) return { question: 'order' };
  return readDates(table.rows, mapping, order, table.header);
}

/** First and last month of a file, once its dates can be read. */
export function spanOf(reading: Reading, mapping: Mapping): { first: Month; last: Month } | null {
  const dated = datesOf(reading, mapping);
  if ('question' in dated || dated.faults.length > 0) return null;
  const months = [...new Set(dated.dates.map(({ month }) => month))].sort();
  const [first, last = first] = [months[0], months[months.length - 1]];
  return first && last ? { first, last } : null;
}

function readDates(rows: Reading['table']['rows'], mapping: Mapping, order: DayOrder, header: string[]) {
  const [day] = columnsFor(mapping, 'day');
  const [week] = columnsFor(mapping, 'week');
  const [from] = columnsFor(mapping, 'from');
  const [until] = columnsFor(mapping, 'until');
  const known = new Map<string, Dated | undefined>();
  const read = (cell: string): Dated | undefined => {
    if (!known.has(cell)) known.set(cell, readDate(cell, order));
    return known.get(cell);
  };
  const faults: ImportFault[] = [];
  const dates = rows.map(({ line, cells }): RowDate => {
    const main = day ?? week ?? from ?? until ?? 0;
    const cell = cells[main] ?? '';
    const fault = (code: 'notDate' | 'longPeriod', at = main): RowDate => {
      if (faults.length < mostFaults)
        faults.push({ code, line, column: header[at] ?? '', text: cells[at] ?? '' });
      return { month: '', day: '' };
    };
    const [first = '', last = first] = cell.split(/\s+(?:-|–|—|to|至)\s+/);
    const begin = read(first);
    const end = read(main === from && until !== undefined ? (cells[until] ?? '') : last);
    if (!begin) return fault('notDate');
    if (!end) return fault('notDate', main === from ? until : main);
    const [one, other] = [firstDay(begin), lastDay(end)];
    if (main === week && first === last) return at(addDays(one, 3));
    if (monthOf(one) === monthOf(other)) return { month: monthOf(one), day: other };
    // A week belongs to the month that has most of its days.
    return serialOf(other) - serialOf(one) <= 6 ? at(addDays(one, 3)) : fault('longPeriod');
  });
  return { dates, faults };
}

const at = (day: Day): RowDate => ({ month: monthOf(day), day });
const firstDay = (dated: Dated): Day => ('day' in dated ? dated.day : `${dated.month}-01`);
const lastDay = (dated: Dated): Day => ('day' in dated ? dated.day : lastDayOf(dated.month));
