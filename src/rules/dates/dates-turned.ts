import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { isOddDate } from '../slips/date-odd';

/** A goal or campaign that ends before it starts. */
export const datesTurned: Rule = (plan) => [
  ...plan.records.tables.goals.flatMap(({ id, row, typed }) =>
    isOddDate(plan, 'goals', row, 'start')
      ? []
      : turned(typed.start, typed.due, typed.goal ?? id, plan.cell('goals', row, 'due')),
  ),
  ...plan.records.tables.campaigns.flatMap(({ id, row, typed }) =>
    isOddDate(plan, 'campaigns', row, 'start')
      ? []
      : turned(typed.start, typed.end, typed.campaign ?? id, plan.cell('campaigns', row, 'end')),
  ),
];

function turned(
  start: string | undefined,
  end: string | undefined,
  name: string,
  place: Finding['place'],
): Finding[] {
  if (start === undefined || end === undefined || start <= end) return [];
  return [
    {
      code: 'datesTurned',
      severity: 'error',
      place,
      facts: { name, start: { day: start }, end: { day: end } },
    },
  ];
}
