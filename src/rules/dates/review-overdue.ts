import { addDays, addMonths, type Day, firstDayOf } from '../../workbook/day';
import type { Rule } from '../rule';

/** Days that a review may be late before anybody is reminded. */
const grace = 7;

/** No review within the rhythm of the settings, while the plan runs. */
export const reviewOverdue: Rule = (plan) => {
  const { rhythm, firstMonth } = plan.records.settings;
  const last = plan.months[plan.months.length - 1];
  if (!plan.has('reviews') || !firstMonth || !last || rhythm === undefined || rhythm === 'campaignEnd')
    return [];
  const held = plan.records.tables.reviews.flatMap(({ typed }) =>
    typed.date !== undefined && typed.date <= plan.today ? [typed.date] : [],
  );
  const latest = held.sort()[held.length - 1] ?? firstDayOf(firstMonth);
  const due = nextOf(latest, rhythm);
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

function nextOf(day: Day, rhythm: string): Day {
  if (rhythm === 'weekly') return addDays(day, 7);
  const month = addMonths(day.slice(0, 7), rhythm === 'monthly' ? 1 : 3);
  return `${month}-${day.slice(8)}` > `${month}-28` ? `${month}-28` : `${month}-${day.slice(8)}`;
}
