import { plannedInAll } from '../../model/money';
import { toMinor } from '../../workbook/money';
import type { Rule } from '../rule';

/** Fewer customers are expected than the planned money needs at the stated margin and at what a customer brings. */
export const breakEven: Rule = (plan) => {
  const { grossMargin } = plan.records.settings;
  const campaigns = plan.records.tables.campaigns.filter(
    ({ typed }) => typed.customers !== undefined && typed.revenue !== undefined,
  );
  const expected = campaigns.reduce((sum, { typed }) => sum + (typed.customers ?? 0), 0);
  const revenue = campaigns.reduce((sum, { typed }) => sum + toMinor(typed.revenue ?? 0, plan.currency), 0);
  if (grossMargin === undefined || grossMargin <= 0 || expected <= 0 || revenue <= 0) return [];
  const perCustomer = (revenue / expected) * grossMargin;
  const needed = Math.ceil(plannedInAll(plan) / perCustomer);
  if (needed <= expected) return [];
  return [
    {
      code: 'breakEvenMissed',
      severity: 'warning',
      place: plan.answer('grossMargin'),
      facts: {
        needed: { number: needed },
        expected: { number: expected },
        each: { minor: Math.round(perCustomer) },
        margin: { share: grossMargin },
      },
    },
  ];
};
