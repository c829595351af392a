import { readCell } from '../../records/read-cell';
import { isTyped, type RowFacts } from '../../workbook/column';
import type { Arranged } from '../resolve/arrange';

/** Codes of the choices typed in a row, by column: what formulas and formats of the row may depend on. */
export function rowFacts(arranged: Arranged, row: number): RowFacts {
  const facts: RowFacts = {};
  for (const { key, column } of arranged.blueprint.columns) {
    if (!column || !isTyped(column) || column.kind !== 'choice') continue;
    const reading = readCell(arranged.grid.value(row, arranged.columns.get(key) ?? 0), column);
    if ('value' in reading && typeof reading.value === 'string') facts[key] = reading.value;
  }
  return facts;
}
