import { leeway, plannedMinor, spentByLine } from '../../model/money';
import { eachRow } from '../each-row';
import { guiltyPayment } from '../slips/guilty-payment';

/** A line on which more was promised and paid than is planned, beyond the tolerance; a payment that alone explains it is told. */
export const lineOverspent = eachRow(
  { code: 'lineOverspent', severity: 'error', table: 'budget', column: 'line', needs: ['spend'] },
  (plan) => {
    const spentOn = spentByLine(plan);
    return (line) => {
      const { committed, actual } = spentOn.get(line.id) ?? { committed: 0, actual: 0 };
      const planned = plannedMinor(line, plan.currency);
      const over = committed + actual - planned;
      if (planned <= 0 || over <= leeway(plan, planned)) return null;
      const guilty = guiltyPayment(plan, line.id, { over, planned });
      return {
        ...(guilty && { place: guilty.place, witnesses: guilty.witnesses }),
        facts: { spent: { minor: committed + actual }, planned: { minor: planned }, over: { minor: over } },
      };
    };
  },
);
