import { tabs } from '../../src/tabs/all';
import { listsTab, wordsOf } from '../../src/tabs/words';
import type { RowFacts, World } from '../../src/workbook/column';
import { firstDayOf, lastDayOf, type Month, monthsFrom, serialOf } from '../../src/workbook/day';
import type { Formula } from '../../src/workbook/formula';
import type { Places } from '../../src/workbook/places';
import { printFormula } from '../../src/workbook/print-formula';
import type { Book, Cell, CellAddress } from '../spreadsheet/book';
import { newBook, newSheet } from '../spreadsheet/new-book';
import type { KpiCase, MetricRow, MonthsRow } from './kpi-case';
import { firstMonth, type KpiTab, kpiTabs, placesOf, titleOf } from './kpi-places';

/** A full workbook: every formula looks wherever it may. */
const world: World = { has: () => true, currency: 'EUR' };
const word = (list: string, code: string) => wordsOf('en', list)[code] ?? code;

/**
 * A workbook with the very formulas of the metrics and KPIs, in which each case sees rows of its own: thousands of cases are
 * worked out at once. Gives where the actual value of each stands, and the values of its months where it has any.
 */
export function kpiBook(cases: KpiCase[]): { book: Book; actuals: CellAddress[]; months: CellAddress[][] } {
  const months = Math.max(
    1,
    ...cases.flatMap(({ rows }) => rows.map((row) => ('months' in row ? row.months.length : 0))),
  );
  const pen = new Pen(months);
  pen.settings();
  pen.lists();
  const drawn = cases.map((one) => pen.case(one));
  return {
    book: pen.finished(),
    actuals: drawn.map(({ actual }) => actual),
    months: drawn.map((each) => each.months),
  };
}

/** Writes one-based, as formulas name cells. */
class Pen {
  readonly #sheets = new Map(kpiTabs.map((tab, id) => [tab, newSheet(id, titleOf(tab))]));
  readonly #monthCount: number;
  #metrics = 2;
  #kpis = 2;

  constructor(months: number) {
    this.#monthCount = months;
  }

  settings(): void {
    const places = placesOf({ first: 2, last: 2 }, this.#monthCount);
    const months = monthsFrom(firstMonth, this.#monthCount);
    const today = serialOf(lastDayOf(months[months.length - 1] ?? firstMonth));
    this.#put('start', places.formRow('start', 'today'), 2, { value: today });
    for (const tab of ['metrics', 'budget', 'kpis'] as const) {
      const { first } = places.months(tab, 'months');
      months.forEach((month, index) => {
        this.#put(tab, 1, first + index, { value: serialOf(firstDayOf(month)) });
      });
    }
  }

  lists(): void {
    for (const [index, [list, codes]] of Object.entries(listsTab).entries())
      codes.forEach((code, row) => {
        this.#put('lists', row + 2, index + 1, { value: word(list, code) });
      });
  }

  case({ kpi, rows, own = {} }: KpiCase): { actual: CellAddress; months: CellAddress[] } {
    // A range of no rows cannot be named; an empty row is as good.
    const first = this.#metrics;
    const last = first + Math.max(rows.length, 1) - 1;
    const places = placesOf({ first, last }, this.#monthCount);
    this.#metrics = last + 1;
    rows.forEach((row, index) => {
      this.#metricRow(row, first + index, places);
    });
    const row = this.#kpis++;
    const typed: RowFacts = {
      kpi: word('kpis', kpi),
      ...(own.how === undefined ? {} : { how: word('ownKpis', own.how) }),
      ...(own.first === undefined ? {} : { first: word('measures', own.first) }),
      ...(own.second === undefined ? {} : { second: word('measures', own.second) }),
    };
    for (const [column, value] of Object.entries(typed))
      if (value !== undefined) this.#put('kpis', row, places.column('kpis', column), { value });
    const { actual, months } = tabs.kpis.columns;
    this.#formula({ tab: 'kpis', row }, 'actual', actual.formula(world, { kpi }), places);
    const hasMonths = rows.some((one) => 'months' in one);
    const drawn = hasMonths ? monthsFrom(firstMonth, this.#monthCount) : [];
    const ofMonth = months.formula(world, { kpi });
    for (const month of drawn) this.#formula({ tab: 'kpis', row, month }, 'months', ofMonth, places);
    const at = (column: number) => ({ sheetId: kpiTabs.indexOf('kpis'), row: row - 1, column: column - 1 });
    return {
      actual: at(places.column('kpis', 'actual')),
      months: drawn.map((month) => at(places.monthColumn('kpis', 'months', month))),
    };
  }

  #metricRow(measured: MetricRow, row: number, places: Places): void {
    const put = (column: string, value: Cell['value'] | null) => {
      if (value !== null && value !== undefined)
        this.#put('metrics', row, places.column('metrics', column), { value });
    };
    put('measure', word('measures', measured.measure));
    if ('toDate' in measured) put('toDate', measured.toDate);
    else this.#months(measured, row, places);
  }

  #months({ kind, months }: MonthsRow, row: number, places: Places): void {
    const { columns } = tabs.metrics;
    if (kind !== undefined)
      this.#put('metrics', row, places.column('metrics', 'kind'), { value: word('flowStock', kind) });
    const { first } = places.months('metrics', 'months');
    months.forEach((value, index) => {
      if (value !== null) this.#put('metrics', row, first + index, { value });
    });
    for (const name of ['reading', 'toDate'] as const)
      this.#formula({ tab: 'metrics', row }, name, columns[name].formula(world, {}), places);
  }

  #formula(
    here: { tab: KpiTab; row: number; month?: Month },
    column: string,
    formula: Formula | null,
    places: Places,
  ): void {
    const { tab, row, month } = here;
    const at = month ? places.monthColumn(tab, column, month) : places.column(tab, column);
    if (formula)
      this.#put(tab, row, at, {
        formula: printFormula(formula, places, here),
      });
  }

  #put(tab: KpiTab, row: number, column: number, cell: Cell): void {
    const sheet = this.#sheets.get(tab);
    if (!sheet) throw new Error(`there is no tab ${tab}`);
    sheet.rowCount = Math.max(sheet.rowCount, row);
    sheet.columnCount = Math.max(sheet.columnCount, column);
    sheet.cells[row - 1] = { ...sheet.cells[row - 1], [column - 1]: cell };
  }

  finished(): Book {
    return { ...newBook({ title: 'KPIs' }), sheets: [...this.#sheets.values()], nextId: kpiTabs.length };
  }
}
