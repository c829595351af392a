import { isHeld } from '../../model/reviews';
import { nextReview } from '../../model/rhythm';
import { addDays, addMonths, firstDayOf } from '../../workbook/day';
import type { Rule } from '../rule';

/** Days that a review may be late before anybody is reminded. */
const grace = 7;

/** No review held within the rhythm of the settings, while the plan runs. */
export const reviewOverdue: Rule = (plan) => {
  const { rhythm, firstMonth } = plan.records.settings;
  const last = plan.months[plan.months.length - 1];
  if (!plan.has('reviews') || !firstMonth || !last || rhythm === undefined || rhythm === 'campaignEnd')
    return [];
  const held = plan.records.tables.reviews.flatMap(({ typed }) =>
    isHeld(typed) && typed.date !== undefined && typed.date <= plan.today ? [typed.date] : [],
  );
  const latest = held.sort()[held.length - 1] ?? firstDayOf(firstMonth);
  const due = nextReview(latest, rhythm);
  if (addDays(due, grace) >= plan.today || plan.today > firstDayOf(addMonths(last, 1))) return [];
  return [
    {
      code: 'reviewOverdue',
      severity: 'warning',
      place: plan.answer('rhythm'),
      facts: { rhythm: { choice: ['rhythms', rhythm] }, due: { day: due } },
    },
  ];
};
