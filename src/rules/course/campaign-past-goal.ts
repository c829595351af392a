import { byId } from '../../model/by-id';
import { isFull } from '../../model/plan-size';
import { servedGoal } from '../../model/served-goals';
import { addDays } from '../../workbook/day';
import { eachRow, nameOf } from '../each-row';

/** Days for which a campaign may run on after the goal is due. */
const grace = 7;

/** A campaign that starts when the goal it counts for is due already; in a full plan also one that goes on after that. */
export const campaignPastGoal = eachRow(
  { code: 'campaignPastGoal', severity: 'warning', table: 'campaigns', column: 'end', needs: ['goals'] },
  (plan) => {
    const goals = byId(plan, 'goals');
    return (campaign) => {
      const goal = goals.get(servedGoal(plan, campaign) ?? '');
      const { start, end } = campaign.typed;
      const due = goal?.typed.due;
      if (!goal || due === undefined || end === undefined || end <= addDays(due, grace)) return null;
      const isTooLate = start !== undefined && start > due;
      if (!isTooLate && !isFull(plan)) return null;
      const place = plan.cell('campaigns', campaign.row, 'end');
      return {
        witnesses: [plan.cell('goals', goal.row, 'due')],
        facts: { end: { day: end }, goal: nameOf('goals', goal), due: { day: due } },
        ...(!isTooLate && {
          fixes: [
            {
              code: 'setTo',
              facts: { column: { column: ['campaigns', 'end'] }, value: { day: due } },
              cells: [{ place, content: { day: due } }],
            },
          ],
        }),
      };
    };
  },
);
