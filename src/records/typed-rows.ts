import { type FormId, type TableId, typedForms, typedTables } from '../tabs/all';
import type { TabId } from '../tabs/ids';
import type { Records } from './records';

/** How many rows of a table people typed in, or answers of a form; 0 for a tab that only shows. */
export function typedRows({ tables, forms }: Records, id: TabId): number {
  if (typedTables.includes(id as TableId)) return tables[id as TableId].length;
  if (typedForms.includes(id as FormId)) return Object.keys(forms[id as FormId]).length;
  return 0;
}
