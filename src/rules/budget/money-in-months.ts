import { toMinor } from '../../workbook/money';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { monthsOff } from '../slips/months-off';

/** Negative amounts, and money in months that are not the plan's. */
export const moneyInMonths: Rule = (plan) =>
  plan.records.tables.budget.flatMap((line) =>
    Object.entries(line.typed.months ?? {}).flatMap(([month, typed]): Finding[] => {
      const isNegative = typed < 0;
      const isOutside =
        typed !== 0 &&
        plan.months.length > 0 &&
        !plan.months.includes(month) &&
        monthsOff(plan).findings.length === 0;
      if (!isNegative && !isOutside) return [];
      const place = plan.cell('budget', line.row, `months:${month}`);
      const amount = { minor: toMinor(typed, plan.currency) };
      const found = { severity: 'error', place } as const;
      return [
        ...(isNegative ? [{ ...found, code: 'moneyNegative', facts: { amount } } as const] : []),
        ...(isOutside
          ? [{ ...found, code: 'moneyOutsidePlan', facts: { amount, month: { month } } } as const]
          : []),
      ];
    }),
  );
