import { type Line, leeway, monthsOf, plannedInAll } from '../../model/money';
import type { Plan } from '../../model/plan';
import { apart, farApart, jumpAt, meantNear, usualStep } from '../../model/scale';
import { toMajor, toMinor } from '../../workbook/money';
import { nameOf } from '../each-row';
import type { Finding } from '../finding';
import { monthPlace } from '../month-place';
import type { Rule } from '../rule';
import { guiltyAmount } from './amount-off';
import { farFinding } from './far';

/** An amount of a month far from the months beside it, unless the total counts on it: then it is a season. */
export const farAmounts: Rule = (plan) => {
  const { totalBudget } = plan.records.settings;
  const total = totalBudget === undefined ? undefined : toMinor(totalBudget, plan.currency);
  const gap = total === undefined ? undefined : plannedInAll(plan) - total;
  // Where a cell explains why lines and total disagree, it is told with that; where none does, the total says nothing.
  if (guiltyAmount(plan).finding.length > 0) return [];
  const isOff = total !== undefined && gap !== undefined && Math.abs(gap) > leeway(plan, total);
  const off = isOff ? undefined : gap;
  return plan.records.tables.budget.flatMap((line) => farIn(plan, line, off));
};

function farIn(plan: Plan, line: Line, off: number | undefined): Finding[] {
  const filled = monthsOf(line, plan.currency).filter(([, minor]) => minor > 0);
  const amounts = filled.map(([, minor]) => minor);
  if (amounts.length < 2) return [];
  return filled.flatMap(([month, minor], index): Finding[] => {
    const jump = jumpAt(amounts, index);
    if (Math.abs(jump) < farApart) return [];
    // Of two, one that is just ten times the other is told of the larger where it passes the line's own limit.
    if (amounts.length === 2 && !isOfTwo(plan, line, { minor, other: amounts[1 - index] ?? minor }))
      return [];
    if (Math.abs(jump) < 2 * usualStep(amounts, index) + 0.3) return [];
    const usual = Math.round(minor / Math.exp(jump));
    const meant = meantNear(minor, usual, 0.35);
    if (meant === undefined) return [];
    if (off !== undefined && Math.abs(off - (minor - meant)) > Math.abs(off)) return [];
    const isSame = apart(meant, usual) < 0.01;
    return [
      farFinding({
        place: monthPlace(plan, line, month),
        severity: isSame && index > 0 && amounts.length > 2 ? 'warning' : 'advice',
        name: nameOf('budget', line),
        part: { month },
        value: minor,
        usual,
        meant,
        shown: (value) => ({ minor: value }),
        typed: (value) => toMajor(value, plan.currency),
      }),
    ];
  });
}

/** Whether this is the one of two amounts that is to be told. */
function isOfTwo(plan: Plan, { typed }: Line, { minor, other }: { minor: number; other: number }): boolean {
  const most = typed.upTo === undefined ? undefined : toMinor(typed.upTo, plan.currency);
  const isAbove = most !== undefined && minor + other > most;
  return Math.round(Math.log10(minor / other)) !== 0 && (isAbove ? minor > other : minor < other);
}
