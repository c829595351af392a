import { type Line, monthsOf, plannedInAll } from '../../model/money';
import type { Plan } from '../../model/plan';
import { apart } from '../../model/scale';
import { addMonths, type Month } from '../../workbook/day';
import { toMinor } from '../../workbook/money';
import { nameOf } from '../each-row';
import type { Finding } from '../finding';
import { monthPlace } from '../month-place';
import type { Rule } from '../rule';
import { guiltyAmount } from './amount-off';

/** A month left out of a line that plans about the same in the months beside it, where the total does not say that it should be. */
export const amountMissing: Rule = (plan) => {
  const { totalBudget } = plan.records.settings;
  const meets = totalBudget !== undefined && toMinor(totalBudget, plan.currency) === plannedInAll(plan);
  if (meets || guiltyAmount(plan).finding.length > 0) return [];
  return plan.records.tables.budget.flatMap((line) => {
    const month = gapIn(plan, line);
    return month === undefined ? [] : [told(plan, line, month)];
  });
};

const told = (plan: Plan, line: Line, month: Month): Finding => ({
  code: 'monthMissing',
  severity: 'advice',
  place: monthPlace(plan, line, month),
  facts: { name: nameOf('budget', line), month: { month } },
});

function gapIn(plan: Plan, line: Line): Month | undefined {
  const filled = new Map(monthsOf(line, plan.currency).filter(([, minor]) => minor > 0));
  const months = [...filled.keys()];
  const [first, last = ''] = [months[0], months[months.length - 1]];
  if (first === undefined || months.length < 3) return undefined;
  const gaps: Month[] = [];
  for (let month = first; month < last; month = addMonths(month, 1)) if (!filled.has(month)) gaps.push(month);
  const [gap] = gaps;
  const [before, after] = [filled.get(addMonths(gap ?? first, -1)), filled.get(addMonths(gap ?? first, 1))];
  if (gap === undefined || gaps.length > 1 || !before || !after) return undefined;
  return apart(before, after) < 0.3 ? gap : undefined;
}
