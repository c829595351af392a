import { typedForms } from '../../tabs/all';
import type { TabId } from '../../tabs/ids';
import { keysOf } from '../../workbook/keys-of';
import type { PlanFile, PlanRow } from '../plan-file/schema';

/** What one cell of a plan says: amounts in major units, days, codes and ids, as in a plan file. */
export type FactValue = string | number;
/** What a row says, by column; a month of one is `months:2027-01`. */
export type RowFacts = Record<string, FactValue>;
/** What a plan says, by tab and row; a form is one row without an id. */
export type Facts = Partial<Record<TabId, Record<string, RowFacts>>>;

/** Tabs that tell how the work goes, not what was planned. */
const told: readonly string[] = ['spend', 'metrics', 'reviews'] satisfies TabId[];
/** Columns and settings of the same kind, and those that hold for the workbook rather than the plan. */
const toldIn: Partial<Record<TabId, string[]>> = {
  start: ['size', 'language', 'asOf', 'rhythm', 'approvedOn', 'approvedBy'],
  campaigns: ['actualRevenue'],
  content: ['link', 'result'],
};
const toldAnywhere = ['note', 'notes', 'status'];

/** What of a plan is agreed on when it is approved: what was typed about what is to be done, not how it went. */
export function factsOf(plan: PlanFile): Facts {
  const facts: Facts = { start: { '': row('start', { ...plan.settings, ...plan.unread }) } };
  for (const id of typedForms) {
    const form = plan.forms?.[id];
    if (form) facts[id] = { '': row(id, withUnread(form)) };
  }
  for (const id of keysOf(plan.tables)) {
    const rows: PlanRow[] | undefined = plan.tables[id];
    if (rows && !told.includes(id))
      facts[id] = Object.fromEntries(
        rows.map(({ id: rowId, ...typed }) => [rowId, row(id, withUnread(typed))]),
      );
  }
  return facts;
}

const withUnread = ({ unread, ...typed }: { unread?: Record<string, string> }): object => ({
  ...typed,
  ...unread,
});

function row(tab: TabId, typed: object): RowFacts {
  const without = [...toldAnywhere, ...(toldIn[tab] ?? [])];
  return Object.fromEntries(
    Object.entries(typed).flatMap(([key, value]: [string, FactValue | Record<string, FactValue>]) => {
      if (without.includes(key)) return [];
      return typeof value === 'object'
        ? Object.entries(value).map(([month, amount]) => [`${key}:${month}`, amount])
        : [[key, value]];
    }),
  );
}
