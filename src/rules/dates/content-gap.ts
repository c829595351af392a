import { addDays, type Day, serialOf } from '../../workbook/day';
import type { Rule } from '../rule';

/** So many days without anything published are worth a word. */
const longGap = 21;

/** Weeks in which nothing is published, between the first and the last piece of content: the longest stretch. */
export const contentGap: Rule = (plan) => {
  const days = [...new Set(plan.records.tables.content.flatMap(({ typed }) => typed.date ?? []))].sort();
  let longest: { from: Day; days: number; to: Day } | null = null;
  for (const [index, day] of days.slice(1).entries()) {
    const before = days[index] ?? day;
    const between = serialOf(day) - serialOf(before) - 1;
    if (between > (longest?.days ?? longGap - 1))
      longest = { from: addDays(before, 1), days: between, to: addDays(day, -1) };
  }
  const after = plan.records.tables.content.find(
    ({ typed }) => longest && typed.date === addDays(longest.to, 1),
  );
  if (!longest || !after) return [];
  return [
    {
      code: 'contentGap',
      severity: 'advice',
      place: plan.cell('content', after.row, 'date'),
      facts: {
        from: { day: longest.from },
        to: { day: longest.to },
        weeks: { number: Math.floor(longest.days / 7) },
      },
    },
  ];
};
