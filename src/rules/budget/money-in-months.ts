import { toMinor } from '../../workbook/money';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

/** Negative amounts, and money in months that are not the plan's. */
export const moneyInMonths: Rule = (plan) =>
  plan.records.tables.budget.flatMap((line) =>
    Object.entries(line.typed.months ?? {}).flatMap(([month, typed]): Finding[] => {
      const place = plan.cell('budget', line.row, `months:${month}`);
      const amount = { minor: toMinor(typed, plan.currency) };
      return [
        ...(typed < 0
          ? [{ code: 'moneyNegative', severity: 'error', place, facts: { amount } } as const]
          : []),
        ...(typed !== 0 && plan.months.length > 0 && !plan.months.includes(month)
          ? [
              {
                code: 'moneyOutsidePlan',
                severity: 'error',
                place,
                facts: { amount, month: { month } },
              } as const,
            ]
          : []),
      ];
    }),
  );
