import type { Content, ContentRow } from '../layout/content';
import type { TableId } from '../tabs/all';
import type { PlanFile, PlanRow } from './schema';

/** A plan file as content to be written. */
export function contentOfPlan(plan: PlanFile): Content {
  const tables = Object.fromEntries(
    (Object.entries(plan.tables) as [TableId, PlanRow[] | undefined][]).map(([id, rows]) => [
      id,
      (rows ?? []).map(contentRow),
    ]),
  );
  return { settings: plan.settings, ...(plan.unread ? { unread: plan.unread } : {}), tables };
}

function contentRow({ id, unread, ...typed }: PlanRow): ContentRow {
  return { id, typed, ...(unread ? { unread } : {}) };
}
