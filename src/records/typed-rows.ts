import { isTypedForm, isTypedTable } from '../tabs/all';
import type { TabId } from '../tabs/ids';
import type { Records } from './records';

/** The rows of a table that people typed in, or a form's answers as one row; none for a tab that only shows. */
export function typedRows(
  { settings, forms, tables }: Records,
  id: TabId,
): { typed: object; row?: number }[] {
  if (isTypedTable(id)) return tables[id];
  if (isTypedForm(id)) return [{ typed: forms[id] }];
  return id === 'start' ? [{ typed: settings }] : [];
}

/** How many rows of a table people typed in, or answers of a form; 0 for a tab that only shows. */
export const typedCount = (records: Records, id: TabId): number =>
  isTypedForm(id) ? Object.keys(records.forms[id]).length : typedRows(records, id).length;
