import type { Content, ContentForm, ContentRow } from '../../engine/sheet/content';
import type { TableId } from '../../tabs/all';
import type { PlanFile, PlanForm, PlanRow } from './schema';

/** A plan file as content to be written. */
export function contentOfPlan(plan: PlanFile): Content {
  const tables = Object.fromEntries(
    (Object.entries(plan.tables) as [TableId, PlanRow[] | undefined][]).map(([id, rows]) => [
      id,
      (rows ?? []).map(contentRow),
    ]),
  );
  const forms = Object.fromEntries(
    Object.entries(plan.forms ?? {}).flatMap(([id, form]) => (form ? [[id, contentForm(form)]] : [])),
  );
  return {
    settings: plan.settings,
    ...(plan.unread ? { unread: plan.unread } : {}),
    forms,
    // A file says which reviews there are, be it none: no dates are laid out beside them.
    tables: { reviews: [], ...tables },
  };
}

function contentRow({ id, unread, ...typed }: PlanRow): ContentRow {
  return { id, typed, ...(unread ? { unread } : {}) };
}

function contentForm({ unread, ...typed }: PlanForm): ContentForm {
  return { typed, ...(unread ? { unread } : {}) };
}
