import type { Month } from '../../workbook/day';
import { weekKey } from '../../workbook/tab';
import { type Grid, range } from '../sheet/grid';
import type { KeyIndex } from '../sheet/key-index';
import type { StructureAct } from '../sheet/writes';
import { monthOfKey } from './blueprint';

/** A column of which there is one for each month. */
interface Monthly {
  name: string;
  isComputed: boolean;
}

/** Brings a sheet's columns and rows to what a tab needs: in the grid and the key index at once, with the acts to do it. */
export class Restructuring {
  readonly acts: StructureAct[] = [];

  constructor(
    private readonly grid: Grid,
    private readonly found: KeyIndex,
  ) {}

  /** Drops month columns outside the plan that hold nothing but formulas of ours; gives the months outside it that stay. */
  dropEmptyMonths(monthly: Monthly[], months: Month[], isOurs: (formula: string) => boolean): Month[] {
    const { found } = this;
    const stay = new Set<Month>();
    const header = found.rows.get('header');
    if (header === undefined) return [];
    for (const { name, isComputed } of monthly) {
      const isWorkedOut = isComputed ? isOurs : undefined;
      for (const key of [...found.columns.keys()]) {
        const month = monthOfKey(key, name);
        const at = found.columns.get(key);
        if (!month || at === undefined || months.includes(month)) continue;
        if (this.isBlankBelow(header, at, isWorkedOut)) this.dropColumn(key, at);
        else stay.add(month);
      }
    }
    return [...stay];
  }

  /** Drops the columns of weeks after the plan's last one in which nobody typed. */
  dropEmptyWeeks(weeks: number): void {
    const { found } = this;
    const header = found.rows.get('header');
    if (header === undefined) return;
    for (let week = weeks + 1; found.columns.has(weekKey(week)); week++) {
      const at = found.columns.get(weekKey(week)) ?? 0;
      if (this.isBlankBelow(header, at)) this.dropColumn(weekKey(week), at);
    }
  }

  private isBlankBelow(row: number, column: number, isOurs = (_: string) => false): boolean {
    const { grid } = this;
    return range(grid.rows).every(
      (at) => at <= row || grid.isBlank(at, column) || isOurs(grid.formula(at, column)),
    );
  }

  private dropColumn(key: string, at: number): void {
    this.grid.deleteColumn(at);
    this.found.columns.delete(key);
    shift(this.found.columns, at, -1);
    this.push({ act: 'deleteColumns', at, count: 1 });
  }

  /** Missing columns stand after the one they follow; a blank column that is there already is taken. Gives the new ones. */
  placeColumns(keys: string[]): string[] {
    const { grid, found } = this;
    const missing = keys.filter((key) => !found.columns.has(key));
    this.place(keys, found.columns, found.keyColumn, (at) => {
      if (at > grid.columns || grid.isColumnBlank(at)) return false;
      grid.insertColumn(at);
      this.push({ act: 'insertColumns', at, count: 1 });
      return true;
    });
    return missing;
  }

  /** The same for the rows above the data, or of a form. */
  placeRows(keys: string[]): string[] {
    const { grid, found } = this;
    const missing = keys.filter((key) => !found.rows.has(key));
    this.place(keys, found.rows, found.keyRow, (at) => {
      if (at > grid.rows || grid.isRowBlank(at)) return false;
      grid.insertRow(at);
      this.push({ act: 'insertRows', at, count: 1 });
      return true;
    });
    return missing;
  }

  private place(
    keys: string[],
    addresses: Map<string, number>,
    start: number,
    makeRoom: (at: number) => boolean,
  ): void {
    let previous = start;
    for (const key of keys) {
      const at = addresses.get(key) ?? previous + 1;
      if (!addresses.has(key)) {
        if (makeRoom(at)) shift(addresses, at, 1);
        addresses.set(key, at);
      }
      previous = at;
    }
  }

  /** Neighbouring insertions are one, and so are deletions: what follows a deleted column takes its place. */
  private push(next: StructureAct): void {
    const last = this.acts[this.acts.length - 1];
    const neighbour = last && (next.act === 'deleteColumns' ? last.at : last.at + last.count);
    if (last && last.act === next.act && next.at === neighbour) last.count += next.count;
    else this.acts.push(next);
  }
}

function shift(addresses: Map<string, number>, from: number, by: number): void {
  for (const [key, place] of addresses) if (place >= from) addresses.set(key, place + by);
}
