import type { Context } from '../draw/context';
import { type CellLook, type Looks, lookKey } from '../look/cell-look';
import type { TabLayout } from '../resolve/tab-layout';
import { shapeOf } from '../shapes/all';

/** How the cells of a tab are to look: its title, and what its shape adds. */
export function looksOf(tabLayout: TabLayout, context: Context): Looks {
  const looks: Looks = new Map();
  const set = (row: number | undefined, column: number | undefined, look: CellLook) => {
    if (row === undefined || column === undefined) return;
    const key = lookKey(row, column);
    const held = looks.get(key);
    looks.set(key, held ? { ...held, ...look } : look);
  };
  const first = tabLayout.columns.get(tabLayout.blueprint.columns[0]?.key ?? '');
  set(tabLayout.rows.get('title'), first, { bold: true });
  shapeOf(tabLayout.tab).looks(tabLayout, context, set);
  return looks;
}
