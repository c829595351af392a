import type { ListId } from '../../../workbook/choice-lists';
import type { Column } from '../../../workbook/column';
import type { TableTab } from '../../../workbook/tab';
import type { Context } from '../../draw/context';
import { statusRules } from '../../look/status-rules';
import type { TabLayout } from '../../resolve/tab-layout';
import type { StatusRule } from '../../sheet/writes';

/** Rows of a tab written by the add-on that may have words in them, whatever stands there now. */
const rowsToCome = 500;

/** The columns whose words have colours. */
export function tableStatusRules(tab: TableTab, tabLayout: TabLayout, context: Context): StatusRule[] {
  const last = tab.written
    ? tabLayout.first + rowsToCome
    : Math.max(tabLayout.last, ...tabLayout.rows.values());
  const columns = Object.entries(tab.columns).map(([key, column]) => ({ key, lists: listsOf(column), last }));
  return statusRules(tabLayout, context, columns);
}

const listsOf = (column: Column): readonly ListId[] =>
  column.kind === 'computed' && column.statuses ? column.statuses : column.list ? [column.list] : [];
