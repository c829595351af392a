import type { FaultKind } from '../../calls/fault-kinds';
import type { Layout } from '../../engine/lay-out';
import { highestId } from '../../engine/resolve/ids';
import { keyAt } from '../../engine/resolve/lay-out-tab';
import type { Plan } from '../../model/plan';
import { linkText } from '../../records/link';
import type { CellFault } from '../../records/records';
import type { Finding } from '../../rules/finding';
import { cellUnreadable } from '../../rules/structure/cell-unreadable';
import { idTwice } from '../../rules/structure/id-twice';
import { linkLost } from '../../rules/structure/link-lost';
import { isForm, isTable, tableOf, tabOf } from '../../tabs/all';
import type { TabId } from '../../tabs/ids';
import { type CellContent, isDayValue, isErrorValue } from '../../workbook/cell';
import { isTyped, type TypedColumn } from '../../workbook/column';
import type { Fault, FaultPlace, Repair } from './fault';
import { otherReading } from './other-reading';

/** Cells that are faulty by themselves: ids given twice, links to nowhere, and what cannot be read. */
export function cellFaults(plan: Plan, layout: Layout, placeOf: (tab: TabId) => FaultPlace): Fault[] {
  const fault = (kind: FaultKind, finding: Finding, content: CellContent | undefined): Fault => {
    const { tab, row, column } = finding.place;
    const repair: Repair | null =
      content === undefined ? null : { does: 'write', tab, structure: [], cells: [{ row, column, content }] };
    return {
      kind,
      place: { ...placeOf(tab), cell: { row, column } },
      facts: { ...finding.facts, ...(content === undefined ? {} : { becomes: saying(content) }) },
      repair,
    };
  };
  const next = new Map<TabId, number>();
  const unreadable = plan.records.faults.filter(({ typed }) => !isErrorValue(typed));
  return [
    ...idTwice(plan).map((finding) => fault('idTwice', finding, freeId(finding.place.tab, layout, next))),
    ...linkLost(plan)
      .filter(({ code }) => code === 'linkLost')
      .map((finding) => fault('linkLost', finding, meantLink(finding, layout))),
    // Errors are traced to where they come from.
    ...cellUnreadable({ ...plan, records: { ...plan.records, faults: unreadable } }).map((finding, index) =>
      fault('cellUnreadable', finding, meant(unreadable[index])),
    ),
  ];
}

const saying = (content: CellContent): Fault['facts'][string] =>
  typeof content === 'number'
    ? { number: content }
    : typeof content === 'object' && isDayValue(content)
      ? content
      : String(content);

/** The next id that was never given. */
function freeId(tab: TabId, layout: Layout, next: Map<TabId, number>): string | undefined {
  const tabLayout = layout.tabLayouts[tab];
  if (!tabLayout || !isTable(tabLayout.tab)) return undefined;
  const number = (next.get(tab) ?? highestId(tabLayout)) + 1;
  next.set(tab, number);
  return `${tabLayout.tab.prefix}${number}`;
}

/** The one row whose name is what was typed, but for case, accents and signs, or begins with it. */
function meantLink({ place }: Finding, { tabLayouts, records }: Layout): string | undefined {
  const tabLayout = tabLayouts[place.tab];
  const key = tabLayout ? keyAt(tabLayout.columns, place.column) : '';
  const column = tabLayout && isTable(tabLayout.tab) ? tabLayout.tab.columns[key] : undefined;
  const to = column && 'to' in column ? column.to : undefined;
  const target = to && tableOf(to);
  if (!tabLayout || !to || !target) return undefined;
  const text = String(tabLayout.grid.value(place.row, place.column));
  const typed = folded(text.replace(/^\p{Lu}+\d+\s*·\s*/u, ''));
  if (typed.length < 3) return undefined;
  const nameOf = (typed: Record<string, unknown>) => String(typed[target.name] ?? '');
  const named = records.tables[to].map(({ id, typed }) => ({ id, name: nameOf(typed) }));
  const same = named.filter(({ name }) => folded(name) === typed);
  const alike = same.length > 0 ? same : named.filter(({ name }) => folded(name).startsWith(typed));
  const [only] = alike;
  return only && alike.length === 1 ? linkText(only.id, only.name) : undefined;
}

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** What a cell means that its column cannot take as it was typed. */
function meant(fault: CellFault | undefined): CellContent | undefined {
  if (typeof fault?.typed !== 'string') return undefined;
  const column = columnOf(fault.tab, fault.key);
  return column && otherReading(fault.typed, column);
}

function columnOf(id: TabId, key: string): TypedColumn | undefined {
  const tab = tabOf(id);
  const described = isTable(tab) ? tab.columns[key] : isForm(tab) ? tab.rows[key] : undefined;
  return described && described.kind !== 'heading' && described.kind !== 'tab' && isTyped(described)
    ? described
    : undefined;
}
