import { wordFor } from '../../src/records/words';
import { tabs } from '../../src/tabs/all';
import { listsTab, lookUpIds } from '../../src/tabs/words';
import type { Addresses } from '../../src/workbook/addresses';
import type { LookUpId } from '../../src/workbook/choice-lists';
import type { Environment, RowFacts } from '../../src/workbook/column';
import { firstDayOf, lastDayOf, type Month, monthsFrom, serialOf } from '../../src/workbook/day';
import type { Formula } from '../../src/workbook/formula';
import { printFormula } from '../../src/workbook/print-formula';
import type { Book, Cell, CellAddress } from '../spreadsheet/book';
import { newBook, newSheet } from '../spreadsheet/new-book';
import type { KpiCase, MetricRow, MonthsRow } from './kpi-case';
import { addressesOf, firstMonth, type KpiTab, kpiTabs, sheetTitle } from './kpi-places';

/** A full workbook: every formula looks wherever it may. */
const environment: Environment = { has: () => true, currency: 'EUR' };
/** KPIs and measures of people's own are their own words. */
const word = (list: LookUpId, code: string) => wordFor(list, code, 'en');

/**
 * A workbook with the very formulas of the metrics and KPIs, in which each case sees rows of its own: thousands of cases are
 * worked out at once. Gives where the actual value of each stands, and the values of its months where it has any.
 */
export function kpiBook(cases: KpiCase[]): { book: Book; actuals: CellAddress[]; months: CellAddress[][] } {
  const months = Math.max(
    1,
    ...cases.flatMap(({ rows }) => rows.map((row) => ('months' in row ? row.months.length : 0))),
  );
  const writer = new CellWriter(months);
  writer.settings();
  writer.lists();
  const drawn = cases.map((one) => writer.case(one));
  return {
    book: writer.finished(),
    actuals: drawn.map(({ actual }) => actual),
    months: drawn.map((each) => each.months),
  };
}

/** Writes one-based, as formulas name cells. */
class CellWriter {
  readonly #sheets = new Map(kpiTabs.map((tab, id) => [tab, newSheet(id, sheetTitle(tab))]));
  readonly #monthCount: number;
  #metrics = 2;
  #kpis = 2;

  constructor(months: number) {
    this.#monthCount = months;
  }

  settings(): void {
    const addresses = addressesOf({ first: 2, last: 2 }, this.#monthCount);
    const months = monthsFrom(firstMonth, this.#monthCount);
    const today = serialOf(lastDayOf(months[months.length - 1] ?? firstMonth));
    this.#put('start', addresses.formRow('start', 'today'), 2, { value: today });
    for (const tab of ['metrics', 'budget', 'kpis'] as const) {
      const { first } = addresses.months(tab, 'months');
      months.forEach((month, index) => {
        this.#put(tab, 1, first + index, { value: serialOf(firstDayOf(month)) });
      });
    }
  }

  lists(): void {
    for (const [index, list] of lookUpIds.entries())
      listsTab[list].forEach((code, row) => {
        this.#put('lists', row + 2, index + 1, { value: word(list, code) });
      });
  }

  case({ kpi, rows, own = {} }: KpiCase): { actual: CellAddress; months: CellAddress[] } {
    // A range of no rows cannot be named; an empty row is as good.
    const first = this.#metrics;
    const last = first + Math.max(rows.length, 1) - 1;
    const addresses = addressesOf({ first, last }, this.#monthCount);
    this.#metrics = last + 1;
    rows.forEach((row, index) => {
      this.#metricRow(row, first + index, addresses);
    });
    const row = this.#kpis++;
    const typed: RowFacts = {
      kpi: word('kpis', kpi),
      ...(own.how === undefined ? {} : { how: word('ownKpis', own.how) }),
      ...(own.first === undefined ? {} : { first: word('measures', own.first) }),
      ...(own.second === undefined ? {} : { second: word('measures', own.second) }),
    };
    for (const [column, value] of Object.entries(typed))
      if (value !== undefined) this.#put('kpis', row, addresses.column('kpis', column), { value });
    const { actual, months } = tabs.kpis.columns;
    this.#formula({ tab: 'kpis', row }, 'actual', actual.formula(environment, { kpi }), addresses);
    const hasMonths = rows.some((one) => 'months' in one);
    const drawn = hasMonths ? monthsFrom(firstMonth, this.#monthCount) : [];
    const ofMonth = months.formula(environment, { kpi });
    for (const month of drawn) this.#formula({ tab: 'kpis', row, month }, 'months', ofMonth, addresses);
    const at = (column: number) => ({ sheetId: kpiTabs.indexOf('kpis'), row: row - 1, column: column - 1 });
    return {
      actual: at(addresses.column('kpis', 'actual')),
      months: drawn.map((month) => at(addresses.monthColumn('kpis', 'months', month))),
    };
  }

  #metricRow(measured: MetricRow, row: number, addresses: Addresses): void {
    const put = (column: string, value: Cell['value'] | null) => {
      if (value !== null && value !== undefined)
        this.#put('metrics', row, addresses.column('metrics', column), { value });
    };
    put('measure', word('measures', measured.measure));
    if ('toDate' in measured) put('toDate', measured.toDate);
    else this.#months(measured, row, addresses);
  }

  #months({ kind, months }: MonthsRow, row: number, addresses: Addresses): void {
    const { columns } = tabs.metrics;
    if (kind !== undefined)
      this.#put('metrics', row, addresses.column('metrics', 'kind'), { value: word('flowStock', kind) });
    const { first } = addresses.months('metrics', 'months');
    months.forEach((value, index) => {
      if (value !== null) this.#put('metrics', row, first + index, { value });
    });
    for (const name of ['reading', 'toDate'] as const)
      this.#formula({ tab: 'metrics', row }, name, columns[name].formula(environment, {}), addresses);
  }

  #formula(
    here: { tab: KpiTab; row: number; month?: Month },
    column: string,
    formula: Formula | null,
    addresses: Addresses,
  ): void {
    const { tab, row, month } = here;
    const at = month ? addresses.monthColumn(tab, column, month) : addresses.column(tab, column);
    if (formula)
      this.#put(tab, row, at, {
        formula: printFormula(formula, addresses, here),
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
