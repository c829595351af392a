import type { TabId } from '../../tabs/ids';
import { listsTab } from '../../tabs/words';
import type { Addresses } from '../../workbook/addresses';
import { monthKey, monthOfKey } from './blueprint';
import type { TabLayout } from './tab-layout';
import { typedBlocks } from './typed-blocks';

export type TabLayouts = Partial<Record<TabId, TabLayout>>;

/** The addresses of everything in laid-out tabs; asking for what is not there is a fault of a description. */
export function addressesOf(tabLayouts: TabLayouts): Addresses {
  const tab = (id: TabId): TabLayout => {
    const tabLayout = tabLayouts[id];
    if (!tabLayout) throw new Error(`a formula names the tab ${id}, which is not there`);
    return tabLayout;
  };
  const known = (place: number | undefined, what: string): number => {
    if (place === undefined) throw new Error(`a formula names ${what}, which is not there`);
    return place;
  };
  const column = (id: TabId, name: string) => known(tab(id).columns.get(name), `${id}.${name}`);
  return {
    title: (id) => tab(id).title,
    sheetId: (id) => tab(id).marker?.sheet ?? 0,
    column,
    keyColumn: (id) => tab(id).keyColumn,
    // A table without rows yet still has a range: its first row.
    rows: (id) => ({ first: tab(id).first, last: Math.max(tab(id).first, tab(id).last) }),
    headerRow: (id) => known(tab(id).rows.get('header'), `the header of ${id}`),
    formRow: (id, row) => known(tab(id).rows.get(row), `${id}.${row}`),
    answerColumn: (id) => column(id, 'answer'),
    months(id, name) {
      const at = monthColumns(tab(id), name);
      const first = known(at[0], `${id}.${name}`);
      return { first, count: known(at[at.length - 1], `${id}.${name}`) - first + 1 };
    },
    monthRuns(id, name) {
      const runs: { first: number; count: number }[] = [];
      for (const at of monthColumns(tab(id), name)) {
        const last = runs[runs.length - 1];
        if (last && last.first + last.count === at) last.count++;
        else runs.push({ first: at, count: 1 });
      }
      return runs;
    },
    typedBlocks: (id) => typedBlocks(tab(id)),
    monthColumn: (id, name, month) => column(id, monthKey(name, month)),
    word(list, code) {
      const index = listsTab[list].indexOf(code);
      if (index < 0) throw new Error(`a formula names the word ${list}.${code}, which is not there`);
      return { row: tab('lists').first + index, column: column('lists', list) };
    },
    words: (list) => ({
      row: tab('lists').first,
      rows: listsTab[list].length,
      column: column('lists', list),
    }),
  };
}

/** Positions of a monthly column's cells, from left to right. */
function monthColumns(tabLayout: TabLayout, name: string): number[] {
  return [...tabLayout.columns]
    .filter(([key]) => monthOfKey(key, name) !== undefined)
    .map(([, at]) => at)
    .sort((left, right) => left - right);
}
