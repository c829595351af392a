import { byId } from '../../model/by-id';
import { oncePerPlan } from '../../model/once-per-plan';
import type { Plan } from '../../model/plan';
import { addMonths, monthOf } from '../../workbook/day';
import { folded } from '../../workbook/folded';
import { eachRow, nameOf } from '../each-row';

/** A bill may come this many months before or after those in which its line plans money. */
const [early, late] = [1, 3];

/** A payment to a supplier who is otherwise paid on another line, which plans money for that time, while this one does not. */
export const spendLineOdd = eachRow(
  { code: 'spendLineOdd', severity: 'warning', table: 'spend', column: 'line' },
  (plan) => {
    const lines = byId(plan, 'budget');
    const usual = linesOfSuppliers(plan);
    return ({ typed: { supplier = '', line = '', date, state } }) => {
      const here = lines.get(line);
      if (date === undefined || !here || supplier === '') return null;
      const others = [...(usual.get(folded(supplier)) ?? [])].filter(([other]) => other !== line);
      const mine = usual.get(folded(supplier))?.get(line) ?? 0;
      const month = monthOf(date);
      const fits = (id: string) => isPlanned(lines.get(id)?.typed.months ?? {}, month);
      // What is promised is promised ahead.
      if (mine > 1 || state === 'committed' || fits(line)) return null;
      const likelier = others.find(([other]) => fits(other));
      const other = likelier && lines.get(likelier[0]);
      return other
        ? { facts: { line: nameOf('budget', here), other: nameOf('budget', other), month: { month } } }
        : null;
    };
  },
);

function isPlanned(months: Record<string, number>, month: string): boolean {
  const filled = Object.keys(months)
    .filter((each) => months[each] !== 0)
    .sort();
  const [first, last] = [filled[0], filled[filled.length - 1]];
  if (first === undefined || last === undefined) return false;
  return month >= addMonths(first, -early) && month <= addMonths(last, late);
}

/** How often each supplier is paid on each line. */
const linesOfSuppliers = oncePerPlan((plan: Plan) => {
  const all = new Map<string, Map<string, number>>();
  for (const { typed } of plan.records.tables.spend) {
    const { supplier, line } = typed;
    if (supplier === undefined || line === undefined) continue;
    const name = folded(supplier);
    const lines = all.get(name) ?? new Map<string, number>();
    lines.set(line, (lines.get(line) ?? 0) + 1);
    all.set(name, lines);
  }
  return all;
});
