import { leeway, plannedMinor, sum } from '../../model/money';
import type { Plan } from '../../model/plan';
import { slipsOf } from '../../model/scale';
import { toMinor } from '../../workbook/money';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { guiltyAmount } from '../slips/amount-off';

/** The lines do not add up to the total budget, beyond the tolerance; nor their upper ends to the total at most. */
export const budgetOff: Rule = (plan) => {
  const { settings, tables } = plan.records;
  const lines = tables.budget;
  if (lines.length === 0) return [];
  const planned = lines.map((line) => plannedMinor(line, plan.currency));
  const highest = lines.map((line, index) =>
    line.typed.upTo === undefined ? (planned[index] ?? 0) : toMinor(line.typed.upTo, plan.currency),
  );
  // Where a cell is to blame, it is told instead, and what follows from it is not.
  const { finding, moved } = guiltyAmount(plan);
  return [
    ...(finding.length > 0
      ? []
      : off(plan, { code: 'budgetOff', row: 'proofLines' }, sum(planned), settings.totalBudget)),
    ...off(plan, { code: 'budgetUpToOff', row: 'proofUpTo' }, sum(highest) + moved, settings.totalUpTo).map(
      (finding) => withGuilty(plan, finding, sum(highest) + moved),
    ),
  ];
};

function off(
  plan: Plan,
  { code, row }: { code: 'budgetOff' | 'budgetUpToOff'; row: string },
  lines: number,
  typedTotal: number | undefined,
): Finding[] {
  if (typedTotal === undefined) return [];
  const total = toMinor(typedTotal, plan.currency);
  const difference = lines - total;
  if (Math.abs(difference) <= leeway(plan, total)) return [];
  const facts = {
    lines: { minor: lines },
    total: { minor: total },
    difference: { minor: Math.abs(difference) },
    side: { side: difference > 0 ? ('tooMuch' as const) : ('tooLittle' as const) },
  };
  return [{ code, severity: 'error', place: plan.headCell('budget', row, 'total'), facts }];
}

/** The total at most or the upper end of a line, where a slip of the keyboard in it explains that they do not meet. */
function withGuilty(plan: Plan, finding: Finding, highest: number): Finding {
  const { settings, tables } = plan.records;
  const total = toMinor(settings.totalUpTo ?? 0, plan.currency);
  const meets = (sum: number, whole: number) => Math.abs(sum - whole) <= leeway(plan, whole);
  const isTotal = slipsOf(total).some((meant) => meant > 0 && meets(highest, meant));
  const line = tables.budget.find(({ typed }) => {
    const upTo = toMinor(typed.upTo ?? 0, plan.currency);
    return slipsOf(upTo).some((meant) => meant > 0 && meets(highest - upTo + meant, total));
  });
  const guilty = isTotal ? plan.answer('totalUpTo') : line && plan.cell('budget', line.row, 'upTo');
  return guilty ? { ...finding, place: guilty, witnesses: [finding.place] } : finding;
}
