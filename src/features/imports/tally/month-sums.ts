import type { Month } from '../../../workbook/day';
import { type Piece, pieceFigure } from '../pieces';
import type { Part } from './row-dates';

interface Days {
  from: number;
  until: number;
  sum: number;
  rows: number;
}

/** Sums of whole numbers by month, and in each by the days that they were told for. */
export class Sums {
  private readonly months = new Map<Month, Map<number, Days>>();

  add({ month, from, until }: Part, value: number): void {
    let days = this.months.get(month);
    if (!days) {
      days = new Map();
      this.months.set(month, days);
    }
    const key = from * 32 + until;
    const held = days.get(key);
    if (held) {
      held.sum += value;
      held.rows += 1;
    } else days.set(key, { from, until, sum: value, rows: 1 });
  }

  mostRows(): number {
    return Math.max(
      0,
      ...[...this.months.values()].map((days) =>
        [...days.values()].reduce((rows, each) => rows + each.rows, 0),
      ),
    );
  }

  /** The days of each month in order, each with its number; of a rate that stands in several rows, the mean. */
  pieces(kind: string, scale: number): Record<Month, Piece[]> {
    return Object.fromEntries(
      [...this.months]
        .sort()
        .map(([month, days]) => [
          month,
          [...days.values()]
            .sort((a, b) => a.until - b.until || a.from - b.from)
            .map(
              ({ from, until, sum, rows }): Piece => [
                from,
                until,
                exact((kind === 'rate' ? sum / rows : sum) / scale),
              ],
            ),
        ]),
    );
  }

  figures(kind: string, scale: number): Record<Month, number> {
    return Object.fromEntries(
      Object.entries(this.pieces(kind, scale)).map(([month, pieces]) => [month, pieceFigure(pieces, kind)]),
    );
  }
}

/** Without what binary figures add to sums of cents. */
export const exact = (value: number): number => Math.round(value * 1e6) / 1e6;
