import type { Environment } from '../../../workbook/column';
import type { FormTab } from '../../../workbook/tab';
import type { TabLayout } from '../../resolve/tab-layout';
import type { Write } from '../../sheet/writes';
import { formRows, inactiveRows, neededBy } from './rows';

/** Hides rows of tabs that were taken out, and shows them again when these are back. What is blank now was inactive until now. */
export function inactiveRowWrites(
  tab: FormTab,
  { grid, keyColumn, rows, columns, newColumns }: TabLayout,
  environment: Environment,
): Write[] {
  // Where people deleted a column, its blank cells say nothing.
  if (newColumns.length > 0) return [];
  const parts = [...columns.values()];
  const there = (key: string) => rows.has(key) && grid.value(rows.get(key) ?? 0, keyColumn) !== '';
  const isBlank = (key: string) => parts.every((at) => grid.isBlank(rows.get(key) ?? 0, at));
  // Any other row is blank only where people emptied it, and hidden only by people.
  const active = formRows(tab, environment).flatMap(([key, row]) => (neededBy(row).length > 0 ? [key] : []));
  const row = (act: 'hideRow' | 'showRow') => (key: string) => ({ act, row: rows.get(key) ?? 0 });
  return [
    ...inactiveRows(tab, environment, there)
      .filter((key) => !isBlank(key))
      .map(row('hideRow')),
    ...active.filter((key) => there(key) && isBlank(key)).map(row('showRow')),
  ];
}
