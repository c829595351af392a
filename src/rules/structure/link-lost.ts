import type { Plan } from '../../model/plan';
import { numberOfId } from '../../records/link';
import type { CellAddress } from '../../records/records';
import { type TableId, tableOf, typedTables } from '../../tabs/all';
import type { Finding, Fix } from '../finding';
import type { Rule } from '../rule';

/** A link cell whose text is no row of the table it links to. */
interface Lost {
  to: TableId;
  typed: string;
  place: CellAddress;
}

/**
 * A link to a row that does not exist, where the table itself is there. While that table has no row at all, as after a
 * light plan has grown, its names are told once, with the way to list them.
 */
export const linkLost: Rule = (plan) => {
  const lost = typedTables.filter((id) => plan.has(id)).flatMap((id) => lostIn(plan, id));
  const isName = ({ to, typed }: Lost) => plan.records.tables[to].length === 0 && !isId(to, typed);
  return [
    ...lost.filter((each) => !isName(each)).map((each) => oneLost(plan, each)),
    ...typedTables.flatMap((to) =>
      unlisted(
        plan,
        to,
        lost.filter((each) => each.to === to && isName(each)),
      ),
    ),
  ];
};

function lostIn(plan: Plan, id: TableId): Lost[] {
  return Object.entries(tableOf(id).columns).flatMap(([name, column]) => {
    const to = column.kind === 'link' ? column.to : undefined;
    if (!to || !plan.has(to)) return [];
    const ids = new Set(plan.records.tables[to].map((row) => row.id));
    return plan.records.tables[id].flatMap((row): Lost[] => {
      const cells: Record<string, unknown> = row.typed;
      const typed = cells[name];
      return typeof typed !== 'string' || ids.has(typed)
        ? []
        : [{ to, typed, place: plan.cell(id, row.row, name) }];
    });
  });
}

const titleOf = (tab: TableId) => ({ column: [tab, 'title'] as const });

const oneLost = (plan: Plan, { to, typed, place }: Lost): Finding => ({
  code: 'linkLost',
  severity: 'error',
  place,
  facts: { typed, table: titleOf(to) },
  ...(isId(to, typed) ? {} : { fixes: listing(plan, to, [typed]) }),
});

function unlisted(plan: Plan, to: TableId, lost: Lost[]): Finding[] {
  const [first] = lost;
  if (!first) return [];
  const names = [...new Set(lost.map(({ typed }) => typed))];
  const facts = { table: titleOf(to), count: { number: names.length }, typed: first.typed };
  return [
    { code: 'namesUnlisted', severity: 'advice', place: first.place, facts, fixes: listing(plan, to, names) },
  ];
}

/** New rows of a table with these names; the next build links to them. */
function listing(plan: Plan, to: TableId, names: string[]): Fix[] {
  const tab = tableOf(to);
  const name = tab.columns[tab.name];
  if (name?.kind !== 'text' && name?.kind !== 'prose') return [];
  const cells = names.map((content, index) => ({
    place: plan.cell(to, plan.freeRow(to, index), tab.name),
    content,
  }));
  return [{ code: 'addRows', facts: { count: { number: names.length }, table: titleOf(to) }, cells }];
}

/** An id of a row that is not there names nothing. */
const isId = (to: TableId, text: string): boolean => numberOfId(text, tableOf(to).prefix) > 0;
