import { type Line, leeway, monthsOf, type Spent, spentByLine, sum } from '../../model/money';
import type { Plan } from '../../model/plan';
import { isReserve } from '../../model/reserve';
import { monthOf } from '../../workbook/day';
import { toMajor } from '../../workbook/money';
import { eachRow } from '../each-row';
import type { Fix } from '../finding';
import { monthPlace } from '../month-place';

/** Money of past months that was neither promised nor paid; only where spending is written down at all. */
export const pastUnspent = eachRow(
  { code: 'pastUnspent', severity: 'warning', table: 'budget', column: 'line', needs: ['spend'] },
  (plan) => {
    const spentOn = spentByLine(plan);
    const now = monthOf(plan.today);
    return (line) => {
      if (spentOn.size === 0 || isReserve(line)) return null;
      const past = monthsOf(line, plan.currency).filter(([month, minor]) => month < now && minor > 0);
      const planned = sum(past.map(([, minor]) => minor));
      // Money that came back does not make more of it than was planned.
      const unspent = Math.min(planned, planned - spentUntil(spentOn.get(line.id), now));
      if (planned <= 0 || unspent <= leeway(plan, planned)) return null;
      return {
        facts: { unspent: { minor: unspent }, planned: { minor: planned } },
        fixes: waysOut(plan, line, { past, unspent, now }),
      };
    };
  },
);

const spentUntil = (spent: Spent | undefined, now: string): number =>
  sum(Object.entries(spent?.months ?? {}).flatMap(([month, minor]) => (month < now ? [minor] : [])));

interface Unspent {
  past: [string, number][];
  unspent: number;
  now: string;
}

/** Into the month it is, where that is a month of the plan; or out of the budget. The latest months give first. */
function waysOut(plan: Plan, line: Line, { past, unspent, now }: Unspent): Fix[] {
  let left = unspent;
  const taken = [...past].reverse().flatMap(([month, minor]) => {
    const part = Math.min(minor, left);
    left -= part;
    const rest = minor - part;
    return part === 0
      ? []
      : [{ place: monthPlace(plan, line, month), content: rest === 0 ? '' : toMajor(rest, plan.currency) }];
  });
  const amount = { minor: unspent };
  const held = new Map(monthsOf(line, plan.currency)).get(now) ?? 0;
  const here = { place: monthPlace(plan, line, now), content: toMajor(held + unspent, plan.currency) };
  const release: Fix = { code: 'releaseMoney', facts: { amount }, cells: taken };
  const move: Fix = {
    code: 'moveMoney',
    facts: { amount, month: { month: now } },
    cells: [...taken, here],
  };
  return plan.months.includes(now) ? [move, release] : [release];
}
