import type { Plan } from '../../model/plan';
import { datesToLayOut } from '../../model/reviews';
import type { Rule } from '../rule';

/** No review of the rhythm is laid out for what is left of the plan. */
export const reviewsAhead: Rule = (plan) => {
  const { rhythm } = plan.records.settings;
  if (rhythm === undefined || !plan.has('reviews')) return [];
  const { months, today } = plan;
  const days = datesToLayOut({ reviews: plan.records.tables.reviews, months, rhythm, today });
  const [due] = days;
  if (due === undefined) return [];
  const facts = { rhythm: { choice: ['rhythms', rhythm] as const }, due: { day: due } };
  const cells = days.flatMap((day, index) => newReview(plan, index, day, rhythm));
  return [
    {
      code: 'reviewsAhead',
      severity: 'advice',
      place: plan.answer('rhythm'),
      facts,
      fixes: [{ code: 'layOut', facts: { count: { number: days.length } }, cells }],
    },
  ];
};

/** A new row of the reviews, with its day and its rhythm. */
function newReview(plan: Plan, index: number, day: string, rhythm: string) {
  const row = plan.freeRow('reviews', index);
  return [
    { place: plan.cell('reviews', row, 'date'), content: { day } },
    { place: plan.cell('reviews', row, 'rhythm'), content: rhythm },
  ];
}
