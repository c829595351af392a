import type { Column, ComputedColumn, RowFacts } from '../../workbook/column';
import { isTyped } from '../../workbook/column';

const everything = { has: () => true, currency: '' };
const known = new WeakMap<ComputedColumn, boolean>();

/** Whether the formula of a column hangs on what its row has chosen: where that was changed, the formula of an earlier choice stands there. */
export function hangsOnRow(column: Column | null | undefined): boolean {
  if (!column || isTyped(column)) return false;
  const held = known.get(column);
  if (held !== undefined) return held;
  let isAsked = false;
  const facts = new Proxy<RowFacts>(
    {},
    {
      get() {
        isAsked = true;
        return undefined;
      },
    },
  );
  column.formula(everything, facts);
  known.set(column, isAsked);
  return isAsked;
}
