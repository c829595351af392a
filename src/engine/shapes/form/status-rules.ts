import type { FormTab } from '../../../workbook/tab';
import type { Context } from '../../draw/context';
import { statusRules } from '../../look/status-rules';
import type { TabLayout } from '../../resolve/tab-layout';
import type { StatusRule } from '../../sheet/writes';

/** A form's notes may begin with words that have a colour. */
export const formStatusRules = (tab: FormTab, tabLayout: TabLayout, context: Context): StatusRule[] =>
  statusRules(tabLayout, context, [
    { key: 'note', lists: tab.remarks ?? [], last: Math.max(...tabLayout.rows.values()), isCounted: true },
  ]);
