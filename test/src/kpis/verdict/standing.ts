import {
  addDays,
  addMonths,
  type Day,
  firstDayOf,
  lastDayOf,
  monthOf,
  serialOf,
} from '../../../../src/workbook/day';
import type { Standing } from './decision-table';

/** A figure month by month from the first month on, or two that are divided; null is an empty cell. */
export interface Measured {
  kind: 'flow' | 'stock' | 'quotient';
  firstMonth: string;
  months: (number | null)[];
  /** What the months are divided by. */
  by?: (number | null)[];
}

export interface Row {
  direction?: 'up' | 'down' | 'within';
  baseline?: number;
  target?: number;
  upper?: number;
  reading?: 'toDate' | 'latestMonth';
  rhythm?: 'weekly' | 'monthly' | 'quarterly' | 'campaignEnd';
  start: Day;
  due: Day;
  today: Day;
  /** Planned money by month, where the row goes by it. */
  money?: number[];
}

const earlier = (left: Day, right: Day): Day => (left < right ? left : right);
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/** How a row stands: its window, the day of its figures, its figure, and the share of time or money gone. */
export function standingOf(measured: Measured, row: Row): Standing {
  const { today, due, start, baseline } = row;
  const months = measured.months.map((value, index) => {
    const by = measured.by?.[index];
    const month = addMonths(measured.firstMonth, index);
    return { month, last: lastDayOf(month), value, by: measured.by ? (by ?? null) : 1 };
  });
  const inWindow = months.filter(({ month }) => month >= monthOf(start) && month <= monthOf(due));
  const entered = inWindow.filter(
    ({ month, value, by }) => month <= monthOf(today) && value !== null && by !== null,
  );
  const over = entered.filter(({ last, by }) => last <= today && by !== 0);
  const ofMonth =
    row.reading === 'latestMonth' ||
    (measured.kind === 'quotient' && baseline !== undefined && row.reading !== 'toDate');
  const counted = ofMonth ? over : entered;
  const latest = counted[counted.length - 1];
  const day = earlier(latest === undefined || latest.last > today ? today : latest.last, due);
  const kind = ofMonth || measured.kind !== 'flow' ? 'level' : 'total';
  // A total counts its months whole, and time is measured over the same.
  const begins = kind === 'total' ? firstDayOf(monthOf(start)) : start;
  return {
    kind,
    direction: row.direction,
    baseline,
    target: row.target,
    upper: row.upper,
    actual: figureOf(measured.kind, counted, ofMonth),
    isStarted: today >= start,
    // A figure of the month under way is none of a complete month, but it tells that somebody looks.
    isStale: !entered.some(({ month, by }) => month === monthOf(today) && by !== 0) && isStale(row, day),
    isDue: today >= due && day >= due,
    gone: moneyGone(row, day, measured.firstMonth) ?? timeGone(begins, due, day),
    trails: measured.kind === 'quotient' && !ofMonth,
    improves: improves(months, row),
  };
}

interface Month {
  month: string;
  last: Day;
  value: number | null;
  by: number | null;
}

function figureOf(kind: Measured['kind'], counted: Month[], ofMonth: boolean): number | undefined {
  const latest = counted[counted.length - 1];
  if (!latest) return undefined;
  if (ofMonth) return (latest.value ?? 0) / (latest.by ?? 1);
  if (kind === 'stock') return latest.value ?? undefined;
  const by = sum(counted.map((each) => each.by ?? 0));
  const all = sum(counted.map(({ value }) => value ?? 0));
  if (kind === 'flow') return all;
  return by === 0 ? undefined : all / by;
}

/** More than one period has gone by since the day of the figures. */
function isStale({ rhythm = 'monthly', due, today }: Row, day: Day): boolean {
  if (rhythm === 'campaignEnd') return false;
  if (rhythm === 'weekly') return addDays(day, 8) <= due && earlier(addDays(day, 14), due) <= today;
  const each = rhythm === 'quarterly' ? 3 : 1;
  const second = addMonths(monthOf(day), each + 1);
  return firstDayOf(second) <= due && earlier(lastDayOf(addMonths(monthOf(day), 2 * each)), due) <= today;
}

function timeGone(start: Day, due: Day, day: Day): number {
  const [from, to, now] = [start, due, day].map(serialOf) as [number, number, number];
  if (to <= from) return now >= to ? 1 : 0;
  return Math.min(1, Math.max(0, (now - from) / (to - from)));
}

/** Undefined where the row does not go by money, or none is planned. */
function moneyGone({ start, due, money }: Row, day: Day, firstMonth: string): number | undefined {
  if (!money) return undefined;
  if (day >= due) return 1;
  const planned = money.map((amount, index) => ({ month: addMonths(firstMonth, index), amount }));
  const inWindow = planned.filter(({ month }) => month >= monthOf(start) && month <= monthOf(due));
  const all = sum(inWindow.map(({ amount }) => amount));
  if (all === 0) return undefined;
  const days = (last: Day) => Number(last.slice(8));
  const gone = inWindow.map(({ month, amount }) => {
    if (month > monthOf(day)) return 0;
    return month < monthOf(day) ? amount : (amount * days(day)) / days(lastDayOf(month));
  });
  return Math.min(1, Math.max(0, sum(gone) / all));
}

/** The last month over that has a figure against the one before. */
function improves(months: Month[], { today, direction }: Row): boolean {
  const figures = months.flatMap(({ last, value, by }) =>
    last <= today && value !== null && by ? [value / by] : [],
  );
  const [before, latest] = figures.slice(-2);
  if (before === undefined || latest === undefined) return false;
  return direction === 'down' ? latest < before : latest > before;
}
