import { type FormId, typedForms } from '../tabs/all';
import type { TabId } from '../tabs/ids';
import type { Records } from './records';

/** The rows of a table that people typed in, or a form's answers as one row; none for a tab that only shows. */
export function typedRows(
  { settings, forms, tables }: Records,
  id: TabId,
): { typed: object; row?: number }[] {
  const form = id === 'start' ? settings : new Map<string, object>(Object.entries(forms)).get(id);
  return form
    ? [{ typed: form }]
    : (new Map<string, { typed: object; row: number }[]>(Object.entries(tables)).get(id) ?? []);
}

/** How many rows of a table people typed in, or answers of a form; 0 for a tab that only shows. */
export const typedCount = (records: Records, id: TabId): number =>
  typedForms.includes(id as FormId)
    ? Object.keys(records.forms[id as FormId]).length
    : typedRows(records, id).length;
