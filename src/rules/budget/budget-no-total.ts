import { plannedMinor } from '../../model/plan';
import type { Rule } from '../rule';

/** Money in lines, but no total to hold it against. */
export const budgetNoTotal: Rule = (plan) => {
  const { settings, tables } = plan.records;
  const lines = tables.budget.reduce((sum, line) => sum + plannedMinor(line, plan.currency), 0);
  if (settings.totalBudget !== undefined || lines === 0) return [];
  return [
    {
      code: 'budgetNoTotal',
      severity: 'warning',
      place: plan.answer('totalBudget'),
      facts: { lines: { minor: lines } },
    },
  ];
};
