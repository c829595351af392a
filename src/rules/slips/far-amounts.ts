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
  const off = total === undefined ? undefined : plannedInAll(plan) - total;
  // Where lines and total disagree, the likeliest cell is told with that.
  if (total !== undefined && off !== undefined && Math.abs(off) > leeway(plan, total)) return [];
  if (guiltyAmount(plan).finding.length > 0) return [];
  return plan.records.tables.budget.flatMap((line) => farIn(plan, line, off));
};

function farIn(plan: Plan, line: Line, off: number | undefined): Finding[] {
  const filled = monthsOf(line, plan.currency).filter(([, minor]) => minor > 0);
  const amounts = filled.map(([, minor]) => minor);
  if (amounts.length < 3) return [];
  return filled.flatMap(([month, minor], index): Finding[] => {
    const jump = jumpAt(amounts, index);
    if (Math.abs(jump) < Math.max(farApart, 2 * usualStep(amounts, index) + 0.3)) return [];
    const usual = Math.round(minor / Math.exp(jump));
    const meant = meantNear(minor, usual, 0.35);
    if (meant === undefined) return [];
    if (off !== undefined && Math.abs(off - (minor - meant)) > Math.abs(off)) return [];
    const isSame = apart(meant, usual) < 0.01;
    return [
      farFinding({
        place: monthPlace(plan, line, month),
        severity: isSame && index > 0 ? 'warning' : 'advice',
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
