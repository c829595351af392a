import { typedForms } from '../../tabs/all';
import { keysOf } from '../../workbook/keys-of';
import type { PlanFile } from './schema';

/** Whether everything typed so far is part of a plan, so that taking it in loses nothing: an interrupted opening goes on. */
export function isPartOf(typed: PlanFile, plan: PlanFile): boolean {
  return (
    isIn(typed.settings, plan.settings) &&
    typedForms.every((id) => isIn(typed.forms?.[id] ?? {}, plan.forms?.[id] ?? {})) &&
    isIn(typed.unread ?? {}, plan.unread ?? {}) &&
    keysOf(typed.tables).every((id) => {
      const coming = new Map((plan.tables[id] ?? []).map((row) => [row.id, row] as const));
      return (typed.tables[id] ?? []).every((row) => isIn(row, coming.get(row.id) ?? {}));
    })
  );
}

const isIn = (left: object, right: object): boolean =>
  Object.entries(left).every(([key, value]) => {
    const other = (right as Record<string, unknown>)[key];
    return typeof value === 'object' && typeof other === 'object' && other !== null
      ? isIn(value, other)
      : value === other;
  });
