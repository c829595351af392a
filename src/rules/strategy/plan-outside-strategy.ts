import { firstDayOf, lastDayOf } from '../../workbook/day';
import type { Rule } from '../rule';

/** A plan that begins before its strategy applies, or ends after it. */
export const planOutsideStrategy: Rule = (plan) => {
  const { from, until } = plan.records.forms.strategy;
  const [first] = plan.months;
  const last = plan.months[plan.months.length - 1];
  if (!plan.has('strategy') || first === undefined || last === undefined) return [];
  const [begins, ends] = [firstDayOf(first), lastDayOf(last)];
  const isEarly = from !== undefined && begins < from;
  if (!isEarly && (until === undefined || ends <= until)) return [];
  const day = isEarly ? from : until;
  return [
    {
      code: 'planOutsideStrategy',
      severity: 'warning',
      place: plan.headCell('strategy', isEarly ? 'from' : 'until', 'answer'),
      witnesses: [plan.answer(isEarly ? 'firstMonth' : 'months')],
      facts: {
        begins: { day: begins },
        ends: { day: ends },
        column: { column: ['strategy', isEarly ? 'from' : 'until'] },
        day: { day: day ?? '' },
      },
    },
  ];
};
