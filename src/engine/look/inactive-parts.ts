import { type Environment, isTyped } from '../../workbook/column';
import { formRows, inactive, inactiveRows, neededBy } from '../resolve/blueprint';
import type { TabLayout } from '../resolve/lay-out-tab';
import { range } from '../sheet/grid';
import type { Write } from '../sheet/writes';
import { runs } from './widths';

/**
 * Hides worked-out columns and rows whose tab was taken out, and shows them again when it is back. What is blank now
 * slept until now.
 */
export function inactiveWrites(tabLayout: TabLayout, environment: Environment): Write[] {
  return tabLayout.tab.shape === 'form' ? rowWrites(tabLayout, environment) : columnWrites(tabLayout);
}

function columnWrites({ grid, keyRow, columns, blueprint, first, last }: TabLayout): Write[] {
  const worked = blueprint.columns.flatMap(({ key, column }) => {
    const at = columns.get(key) ?? 0;
    return column && !isTyped(column) && grid.value(keyRow, at) === key ? [{ at, column }] : [];
  });
  const isBlank = (at: number) =>
    range(last - first + 1).every((index) => grid.formula(first + index - 1, at) === '');
  const hide = worked.filter(({ at, column }) => column === inactive && !isBlank(at));
  const show = worked.filter(({ at, column }) => column.needs && column.hidden !== true && isBlank(at));
  return [...acts('hideColumns', hide), ...acts('showColumns', show)];
}

const acts = (act: 'hideColumns' | 'showColumns', addresses: { at: number }[]): Write[] =>
  runs(addresses.map(({ at }) => ({ at, value: true }))).map(({ first, count }) => ({
    act,
    column: first,
    count,
  }));

function rowWrites(
  { tab, grid, keyColumn, rows, columns, newColumns }: TabLayout,
  environment: Environment,
): Write[] {
  // Where people deleted a column, its blank cells say nothing.
  if (tab.shape !== 'form' || newColumns.length > 0) return [];
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
