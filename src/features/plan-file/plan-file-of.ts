import { numberOfId } from '../../records/link';
import type { CellFault, Records } from '../../records/records';
import { type TableId, tableOf, typedForms, typedTables } from '../../tabs/all';
import { isDayValue } from '../../workbook/cell';
import { type PlanFile, type PlanRow, planFileFormat, planFileVersion } from './schema';

/** The plan file of everything people typed; rows without an id of their own get the next free one. */
export function planFileOf(records: Records): PlanFile {
  const unread = unreadOf(records.faults.filter((fault) => fault.tab === 'start'));
  return {
    format: planFileFormat,
    version: planFileVersion,
    settings: records.settings,
    ...(unread ? { unread } : {}),
    ...formsOf(records),
    tables: Object.fromEntries(
      typedTables.flatMap((id) => (records.tables[id].length > 0 ? [[id, rowsOf(records, id)]] : [])),
    ),
  };
}

/** Forms in which anything stands. */
function formsOf(records: Records): Pick<PlanFile, 'forms'> {
  const forms = typedForms.flatMap((id) => {
    const unread = unreadOf(records.faults.filter((fault) => fault.tab === id));
    const form = { ...records.forms[id], ...(unread ? { unread } : {}) };
    return Object.keys(form).length > 0 ? [[id, form]] : [];
  });
  return forms.length > 0 ? { forms: Object.fromEntries(forms) } : {};
}

function rowsOf(records: Records, id: TableId): PlanRow[] {
  const { prefix } = tableOf(id);
  const taken = [...records.tables[id].map((row) => row.id), ...linksTo(records, id)];
  let last = Math.max(0, ...taken.map((each) => numberOfId(each, prefix)));
  const given = new Set<string>();
  return records.tables[id].map((row) => {
    const unread = unreadOf(records.faults.filter((fault) => fault.tab === id && fault.row === row.row));
    const isUsable = numberOfId(row.id, prefix) > 0 && !given.has(row.id);
    const rowId = isUsable ? row.id : `${prefix}${++last}`;
    given.add(rowId);
    return { id: rowId, ...row.typed, ...(unread ? { unread } : {}) };
  });
}

/** What links to a table hold: an id that a row has lost must not become another's. */
const linksTo = (records: Records, to: TableId): string[] =>
  typedTables.flatMap((id) => {
    const links = Object.entries(tableOf(id).columns).filter(
      ([, column]) => column.kind === 'link' && column.to === to,
    );
    const linked = (typed: Record<string, unknown>) =>
      links.flatMap(([key]) => String(typed[key] ?? '') || []);
    return records.tables[id].flatMap(({ typed }) => linked(typed));
  });

function unreadOf(faults: CellFault[]): Record<string, string> | undefined {
  if (faults.length === 0) return undefined;
  return Object.fromEntries(
    faults.map(({ key, month, typed }) => [
      month ? `${key}:${month}` : key,
      isDayValue(typed) ? typed.day : String(typed),
    ]),
  );
}
