import { isTypedForm, isTypedTable } from '../tabs/all';
import type { TabId } from '../tabs/ids';
import type { Records } from './records';

/** How many rows of a table people typed in, or answers of a form; 0 for a tab that only shows. */
export function typedRows({ tables, forms }: Records, id: TabId): number {
  if (isTypedTable(id)) return tables[id].length;
  if (isTypedForm(id)) return Object.keys(forms[id]).length;
  return 0;
}
