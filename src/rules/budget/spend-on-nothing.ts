import { spentByLine } from '../../model/money';
import { plannedMinor } from '../../model/plan';
import { eachRow } from '../each-row';

/** Money promised or paid on a line that nothing is planned for. */
export const spendOnNothing = eachRow(
  { code: 'spendOnNothing', severity: 'error', table: 'budget', column: 'line', needs: ['spend'] },
  (plan) => {
    const spentOn = spentByLine(plan);
    return (line) => {
      const { committed, actual } = spentOn.get(line.id) ?? { committed: 0, actual: 0 };
      const isNothing = plannedMinor(line, plan.currency) === 0 && committed + actual > 0;
      return isNothing ? { facts: { spent: { minor: committed + actual } } } : null;
    };
  },
);
