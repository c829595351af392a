import type { Day, Month } from '../../../workbook/day';

/** What the rows of one month add up to, in all and by day. */
interface MonthSum {
  total: number;
  rows: number;
  days: Map<Day, { sum: number; rows: number }>;
}

/** Sums of whole numbers by month. */
export class Sums {
  private readonly months = new Map<Month, MonthSum>();

  add(month: Month, day: Day, value: number): void {
    let held = this.months.get(month);
    if (!held) {
      held = { total: 0, rows: 0, days: new Map() };
      this.months.set(month, held);
    }
    held.total += value;
    held.rows += 1;
    const of = held.days.get(day);
    if (of) {
      of.sum += value;
      of.rows += 1;
    } else held.days.set(day, { sum: value, rows: 1 });
  }

  mostRows(): number {
    return Math.max(0, ...[...this.months.values()].map(({ rows }) => rows));
  }

  figures(figure: (month: MonthSum) => number): Record<Month, number> {
    return Object.fromEntries([...this.months].sort().map(([month, sum]) => [month, figure(sum)]));
  }
}

/** A flow is summed; of levels the last day, the first, or the mean of the days counts, and a rate is never summed at all. */
export function monthFigure({ total, days }: MonthSum, kind: string): number {
  const inOrder = [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, day]) => day);
  const last = inOrder[inOrder.length - 1];
  switch (kind) {
    case 'stock':
      return last?.sum ?? 0;
    case 'opening':
      return inOrder[0]?.sum ?? 0;
    case 'average':
      return total / days.size;
    case 'rate':
      return last ? last.sum / last.rows : 0;
    default:
      return total;
  }
}
