import { addDays, type Day, serialOf } from '../../workbook/day';
import type { Rule } from '../rule';

/** So many days without anything published are worth a word. */
const longGap = 21;

/** Weeks in which nothing is published, between the first and the last piece of content: the longest stretch. */
export const contentGap: Rule = (plan) => {
  const days = [...new Set(plan.records.tables.content.flatMap(({ typed }) => typed.date ?? []))].sort();
  let longest: { from: Day; days: number; to: Day } | null = null;
  for (const [index, day] of days.entries()) {
    const next = days[index + 1];
    const between = next === undefined ? 0 : serialOf(next) - serialOf(day) - 1;
    if (next !== undefined && between >= longGap && between > (longest?.days ?? 0))
      longest = { from: addDays(day, 1), days: between, to: addDays(next, -1) };
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
