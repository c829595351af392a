import { isTable, type TableId, tabOf, typedTables } from '../../tabs/all';
import type { TabId } from '../../tabs/ids';
import type { Finding } from '../finding';
import type { Plan } from '../plan';
import type { Rule } from '../rule';

/** A link to a row that does not exist, where the table itself is there. */
export const linkLost: Rule = (plan) =>
  typedTables.filter((id) => plan.has(id)).flatMap((id) => lostIn(plan, id));

function lostIn(plan: Plan, id: TableId): Finding[] {
  const tab = tabOf(id);
  if (!isTable(tab)) return [];
  const links = Object.entries(tab.columns).filter(([, column]) => column.kind === 'link');
  return links.flatMap(([name, column]) => {
    const to = 'to' in column ? (column.to as TableId) : undefined;
    if (!to || !plan.has(to as TabId)) return [];
    const ids = new Set(plan.records.tables[to].map((row) => row.id));
    return plan.records.tables[id].flatMap((row): Finding[] => {
      const linked = (row.typed as Record<string, string | undefined>)[name];
      if (linked === undefined || ids.has(linked)) return [];
      const facts = { typed: linked, table: { column: [to, 'title'] as [string, string] } };
      return [{ code: 'linkLost', severity: 'error', place: plan.cell(id, row.row, name), facts }];
    });
  });
}
