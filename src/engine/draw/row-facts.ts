import { readCell } from '../../records/read-cell';
import { isTyped, type RowFacts } from '../../workbook/column';
import type { TabLayout } from '../resolve/lay-out-tab';

/** Codes of the choices typed in a row, by column: what formulas and formats of the row may depend on. */
export function rowFacts(tabLayout: TabLayout, row: number): RowFacts {
  const facts: RowFacts = {};
  for (const { key, column } of tabLayout.blueprint.columns) {
    if (!column || !isTyped(column) || column.kind !== 'choice') continue;
    const reading = readCell(tabLayout.grid.value(row, tabLayout.columns.get(key) ?? 0), column);
    if ('value' in reading && typeof reading.value === 'string') facts[key] = reading.value;
  }
  return facts;
}
