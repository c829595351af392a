import type { Plan } from '../../model/plan';
import { isUnderWay } from '../../model/plan-size';
import type { TableId } from '../../tabs/all';
import { tableOf } from '../../tabs/all';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

/** What is to be written first where goals or budget lines are still blank, and a total that no line divides. */
export const firstStep: Rule = (plan) => {
  const { goals, budget } = plan.records.tables;
  // Where more than goals may be missing above what is done, all of it is told at once.
  const isTold = isUnderWay(plan);
  return [
    ...(goals.length === 0 && plan.has('goals') && !isTold ? [blank(plan, 'goals', 'noGoals')] : []),
    ...(budget.length === 0 && plan.has('budget') ? [blank(plan, 'budget', 'noLines')] : []),
  ];
};

const blank = (plan: Plan, table: TableId, code: 'noGoals' | 'noLines'): Finding => ({
  code,
  severity: 'result',
  place: plan.cell(table, plan.freeRow(table, 0), tableOf(table).name),
  facts: {},
});
