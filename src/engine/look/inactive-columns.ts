import { isTyped } from '../../workbook/column';
import { inactive } from '../resolve/inactive';
import type { TabLayout } from '../resolve/tab-layout';
import { range } from '../sheet/grid';
import { runs } from '../sheet/runs';
import type { Write } from '../sheet/writes';

/** Hides worked-out columns whose tab was taken out, and shows them again when it is back. What is blank now was inactive until now. */
export function inactiveColumns({ grid, keyRow, columns, blueprint, first, last }: TabLayout): Write[] {
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
