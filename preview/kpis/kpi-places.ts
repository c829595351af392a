import { messagesOf } from '../../src/messages/all';
import { isForm, isTable, tabOf } from '../../src/tabs/all';
import type { TabId } from '../../src/tabs/ids';
import { listsTab, lookUpIds } from '../../src/tabs/words';
import type { Addresses } from '../../src/workbook/addresses';
import type { LookUpId } from '../../src/workbook/choice-lists';
import { type Column, isMonthly } from '../../src/workbook/column';
import { monthsFrom } from '../../src/workbook/day';

/** The tabs that a KPI's formula looks at. */
export const kpiTabs = ['start', 'goals', 'budget', 'spend', 'metrics', 'kpis', 'lists'] as const;
export type KpiTab = (typeof kpiTabs)[number];

export const sheetTitle = (tab: TabId): string => messagesOf('en').tabs[tab].title;

export const firstMonth = '2026-01';

/** The rows that one case sees, by tab; of other tabs it sees the second. */
export type SeenRows = Partial<Record<TabId, { first: number; last: number }>>;

/** Where the money planned by month stands. */
export const moneyRow = 3;

/** Columns stand as they are described, months last, the header in the first row. */
export function addressesOf(seen: SeenRows, months: number): Addresses {
  const column = (tab: TabId, name: string) => namesIn(tab).indexOf(name) + 1;
  const words = (list: LookUpId): readonly string[] => listsTab[list];
  const monthsAt = (tab: TabId, name: string) => ({ first: column(tab, name), count: months });
  const none = (): never => {
    throw new Error('no formula of a KPI asks for this');
  };
  return {
    title: sheetTitle,
    column,
    rows: (tab) => seen[tab] ?? { first: 2, last: 2 },
    headerRow: () => 1,
    formRow: (tab, row) => (tab === 'budget' ? moneyRow : namesIn(tab).indexOf(row) + 1),
    answerColumn: () => 2,
    months: monthsAt,
    monthColumn: (tab, name, month) => column(tab, name) + monthsFrom(firstMonth, months).indexOf(month),
    monthRuns: (tab, name) => [monthsAt(tab, name)],
    word: (list, code) => ({ row: words(list).indexOf(code) + 2, column: column('lists', list) }),
    words: (list) => ({ row: 2, rows: words(list).length, column: column('lists', list) }),
    typedBlocks: none,
    sheetId: none,
    keyColumn: none,
  };
}

/** The columns of a table or the lists, the rows of a form; a monthly column must be the last. */
function namesIn(id: TabId): string[] {
  const tab = tabOf(id);
  if (isForm(tab)) return Object.keys(tab.rows);
  const columns = isTable(tab)
    ? Object.entries(tab.columns)
    : lookUpIds.map((list): [string, Column | undefined] => [list, undefined]);
  const named = [
    ...columns.filter(([, column]) => !isMonthly(column)),
    ...columns.filter(([, column]) => isMonthly(column)),
  ].map(([name]) => String(name));
  return isTable(tab) ? ['id', ...named] : named;
}
