import { isUnderWay } from '../../model/plan-size';
import type { Rule } from '../rule';

/** Several goals, and none of them looks further than the plan. */
export const goalsAllShort: Rule = (plan) => {
  const { goals } = plan.records.tables;
  const [first, second] = goals;
  if (!isUnderWay(plan) || !first || !second || goals.some(({ typed }) => typed.horizon !== 'short'))
    return [];
  return [
    {
      code: 'goalsAllShort',
      severity: 'advice',
      place: plan.cell('goals', first.row, 'horizon'),
      facts: { horizon: { choice: ['horizons', 'short'] }, other: { choice: ['horizons', 'long'] } },
    },
  ];
};
