import type { Calculator, CellAddress, CellValue } from '../spreadsheet/book';
import { type KpiPlan, kpiBook } from './kpi-book';
import type { KpiCase } from './kpi-case';

type Shown = CellValue | null;

/** What the spreadsheet shows for each case, in their order; null is an empty cell. */
export const evaluate = (cases: KpiCase[], calculator: Calculator): Shown[] => {
  const { book, actuals } = kpiBook(cases, {}, false);
  const shown = shownIn(book, calculator);
  return actuals.map(shown);
};

/** The same for each month of each case. */
export const evaluateMonths = (cases: KpiCase[], calculator: Calculator): Shown[][] => {
  const { book, months } = kpiBook(cases);
  const shown = shownIn(book, calculator);
  return months.map((addresses) => addresses.map(shown));
};

/** What the worked-out cells of each case's row show, by column, on the day and in the plan that are given. */
export const evaluateRows = (cases: KpiCase[], plan: KpiPlan, calculator: Calculator) => {
  const { book, cells } = kpiBook(cases, plan);
  const shown = shownIn(book, calculator);
  return cells.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, place]): [string, Shown] => [name, shown(place)])),
  );
};

function shownIn(book: ReturnType<typeof kpiBook>['book'], calculator: Calculator) {
  const values = new Map<string, Shown>();
  const key = ({ sheetId, row, column }: CellAddress) => `${sheetId}:${row}:${column}`;
  for (const cell of calculator.calculate(book, null)) values.set(key(cell), cell.value);
  return (place: CellAddress): Shown => {
    const value = values.get(key(place));
    return value === undefined || value === '' ? null : value;
  };
}
