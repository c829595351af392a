import type { Calculator, CellValue } from '../spreadsheet/book';
import { kpiBook } from './kpi-book';
import type { KpiCase } from './kpi-case';

/** What the spreadsheet shows for each case, in their order; null is an empty cell. */
export function evaluate(cases: KpiCase[], calculator: Calculator): (CellValue | null)[] {
  const { book, actuals } = kpiBook(cases);
  const values = new Map<string, CellValue | null>();
  const key = (place: { sheetId: number; row: number; column: number }) =>
    `${place.sheetId}:${place.row}:${place.column}`;
  for (const cell of calculator.calculate(book, null)) values.set(key(cell), cell.value);
  return actuals.map((place) => {
    const value = values.get(key(place));
    return value === undefined || value === '' ? null : value;
  });
}
