import { wordFor } from '../../src/records/words';
import { tabs } from '../../src/tabs/all';
import { listsTab, lookUpIds } from '../../src/tabs/words';
import type { Addresses } from '../../src/workbook/addresses';
import type { LookUpId } from '../../src/workbook/choice-lists';
import type { Column, Environment, RowFacts } from '../../src/workbook/column';
import { type Day, firstDayOf, lastDayOf, type Month, monthsFrom, serialOf } from '../../src/workbook/day';
import type { Formula } from '../../src/workbook/formula';
import { printFormula } from '../../src/workbook/print-formula';
import type { Book, Cell, CellAddress } from '../spreadsheet/book';
import { newBook, newSheet } from '../spreadsheet/new-book';
import type { KpiCase, MetricRow } from './kpi-case';
import { addressesOf, firstMonth, type KpiTab, kpiTabs, moneyRow, sheetTitle } from './kpi-places';

/** A full workbook: every formula looks wherever it may. */
const environment: Environment = { has: () => true, currency: 'EUR' };
/** KPIs and measures of people's own are their own words. */
const word = (list: LookUpId, code: string) => wordFor(list, code, 'en');

/**
 * A workbook with the very formulas of the metrics and KPIs, in which each case sees rows of its own: thousands of cases are
 * worked out at once; with the values of their months only where those are asked for.
 */
export function kpiBook(cases: KpiCase[], plan: KpiPlan = {}, withMonths = true): KpiBook {
  const measured = cases.flatMap(({ rows }) => rows.map((row) => row.months.length));
  const writer = new CellWriter(Math.max(1, plan.money?.length ?? 0, plan.months ?? 0, ...measured));
  writer.settings(plan);
  writer.lists();
  const drawn = cases.map((one) => writer.case(one, withMonths));
  return {
    book: writer.finished(),
    actuals: drawn.map(({ actual }) => actual),
    months: drawn.map((each) => each.months),
    cells: drawn.map((each) => each.cells),
  };
}

/** What all cases of a book share. */
export interface KpiPlan {
  /** Today; without it, the last day of the months that are measured. */
  today?: Day;
  /** How many months the plan has; without it, nobody has said. */
  months?: number;
  /** The money planned in each month. */
  money?: number[];
}

interface KpiBook {
  book: Book;
  /** Where the actual value of each case stands. */
  actuals: CellAddress[];
  months: CellAddress[][];
  /** Where a case that says how it is judged has its worked-out cells, by column. */
  cells: Record<string, CellAddress>[];
}

type WorkedOut = keyof typeof tabs.kpis.columns;
/** What the actual value is worked out from. */
const forActual: WorkedOut[] = [
  'start',
  'due',
  'firstReading',
  'secondReading',
  'thirdReading',
  'kind',
  'lastColumn',
  'lastFigure',
  'figuresDay',
  'firstFigure',
  'secondFigure',
  'thirdFigure',
  'actual',
];
/** What its verdict is, too. */
const forVerdict: WorkedOut[] = [
  ...forActual,
  'latestMonth',
  'previous',
  'latest',
  'twin',
  'way',
  'verdictCase',
  'base',
  'progress',
  'expected',
  'pace',
  'forecast',
  'status',
];

/** Writes one-based, as formulas name cells. */
class CellWriter {
  readonly #sheets = new Map(kpiTabs.map((tab, id) => [tab, newSheet(id, sheetTitle(tab))]));
  readonly #monthCount: number;
  #metrics = 2;
  #kpis = 2;

  constructor(months: number) {
    this.#monthCount = months;
  }

  settings({ today, months: planned, money = [] }: KpiPlan): void {
    const addresses = addressesOf({}, this.#monthCount);
    const months = monthsFrom(firstMonth, this.#monthCount);
    const lastDay = lastDayOf(months[months.length - 1] ?? firstMonth);
    const settings: Record<string, number> = {
      firstMonth: serialOf(firstDayOf(firstMonth)),
      ...(planned === undefined ? {} : { months: planned, lastDay: serialOf(lastDay) }),
      today: serialOf(today ?? lastDay),
      onTrackShare: 0.95,
      atRiskShare: 0.8,
    };
    for (const [row, value] of Object.entries(settings))
      this.#put('start', addresses.formRow('start', row), 2, { value });
    for (const tab of ['metrics', 'budget', 'kpis'] as const) {
      const { first } = addresses.months(tab, 'months');
      months.forEach((month, index) => {
        this.#put(tab, 1, first + index, { value: serialOf(firstDayOf(month)) });
      });
    }
    money.forEach((value, index) => {
      this.#put('budget', moneyRow, addresses.months('budget', 'months').first + index, { value });
    });
  }

  lists(): void {
    for (const [index, list] of lookUpIds.entries())
      listsTab[list].forEach((code, row) => {
        this.#put('lists', row + 2, index + 1, { value: word(list, code) });
      });
  }

  case(
    { kpi, rows, own = {}, says, goal }: KpiCase,
    withMonths: boolean,
  ): {
    actual: CellAddress;
    months: CellAddress[];
    cells: Record<string, CellAddress>;
  } {
    // A range of no rows cannot be named; an empty row is as good.
    const first = this.#metrics;
    const last = first + Math.max(rows.length, 1) - 1;
    const row = this.#kpis++;
    const here = { first: row, last: row };
    const addresses = addressesOf({ metrics: { first, last }, kpis: here, goals: here }, this.#monthCount);
    this.#metrics = last + 1;
    rows.forEach((each, index) => {
      this.#metricRow(each, first + index, addresses);
    });
    this.#typed({ kpi, ...says }, own, row, addresses);
    if (goal) this.#goal(goal, row, addresses);
    const { columns } = tabs.kpis;
    const facts: RowFacts = { kpi };
    for (const name of says ? forVerdict : forActual) {
      const column: Column = columns[name];
      if (column.kind === 'computed')
        this.#formula({ tab: 'kpis', row }, name, column.formula(environment, facts), addresses);
    }
    const drawn = withMonths && rows.length > 0 ? monthsFrom(firstMonth, this.#monthCount) : [];
    const ofMonth = columns.months.formula(environment, facts);
    for (const month of drawn) this.#formula({ tab: 'kpis', row, month }, 'months', ofMonth, addresses);
    const at = (column: number) => ({ sheetId: kpiTabs.indexOf('kpis'), row: row - 1, column: column - 1 });
    return {
      actual: at(addresses.column('kpis', 'actual')),
      months: drawn.map((month) => at(addresses.monthColumn('kpis', 'months', month))),
      cells: Object.fromEntries(forVerdict.map((name) => [name, at(addresses.column('kpis', name))])),
    };
  }

  /** What people type in the KPI's row: choices in words. */
  #typed(
    says: NonNullable<KpiCase['says']>,
    own: NonNullable<KpiCase['own']>,
    row: number,
    addresses: Addresses,
  ): void {
    const { how, first, second, third } = own;
    const inWords = { how: how && word('ownKpis', how) };
    const named = {
      first: first && word('measures', first),
      second: second && word('measures', second),
      third: third && word('measures', third),
    };
    const columns: Record<string, Column> = tabs.kpis.columns;
    for (const [name, said] of Object.entries({ ...says, ...inWords, ...named })) {
      const column = columns[name];
      const list = column && 'list' in column && !(name in named) && name !== 'how' ? column.list : undefined;
      const value = list && typeof said === 'string' ? word(list, said) : said;
      if (value !== undefined) this.#put('kpis', row, addresses.column('kpis', name), { value });
    }
  }

  #goal({ start, due }: NonNullable<KpiCase['goal']>, row: number, addresses: Addresses): void {
    const id = `G${row}`;
    const typed = { id, start: serialOf(start), due: serialOf(due) };
    for (const [name, value] of Object.entries(typed))
      this.#put('goals', row, addresses.column('goals', name), { value });
    this.#put('kpis', row, addresses.column('kpis', 'goal'), { value: `${id} · its goal` });
  }

  #metricRow({ measure, kind, months }: MetricRow, row: number, addresses: Addresses): void {
    const { columns } = tabs.metrics;
    const put = (column: string, value: string) =>
      this.#put('metrics', row, addresses.column('metrics', column), { value });
    put('measure', word('measures', measure));
    if (kind !== undefined) put('kind', word('flowStock', kind));
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
