import type { Plan } from '../../model/plan';
import { addDays, type Day, firstDayOf, lastDayOf } from '../../workbook/day';
import { eachRow } from '../each-row';

/** So many weeks ahead somebody should know what is posted. */
const weeksAhead = 4;
/** Below so many posts nobody misses one, and half of them may still be found. */
const few = 2;
const half = 0.5;

/** A channel that is promised more posts in the next weeks than twice the content that is planned for it. */
export const postsShort = eachRow(
  { code: 'postsShort', severity: 'warning', table: 'channels', column: 'perWeek', needs: ['content'] },
  (plan) => {
    const window = weeksIn(plan);
    const planned = window ? contentIn(plan, window) : new Map<string, number>();
    return ({ id, typed: { perWeek = 0 } }) => {
      const promised = Math.round(perWeek * weeksAhead);
      const count = planned.get(id) ?? 0;
      if (!window || promised < few || count >= promised * half) return null;
      return {
        facts: {
          promised: { number: promised },
          planned: { number: count },
          from: { day: window.from },
          to: { day: window.to },
        },
      };
    };
  },
);

/** The next weeks of the plan; undefined once fewer are left. */
function weeksIn({ months, today }: Plan): { from: Day; to: Day } | undefined {
  const [first] = months;
  const last = months[months.length - 1];
  if (first === undefined || last === undefined) return undefined;
  const from = today > firstDayOf(first) ? today : firstDayOf(first);
  const to = addDays(from, weeksAhead * 7 - 1);
  return to <= lastDayOf(last) ? { from, to } : undefined;
}

function contentIn(plan: Plan, { from, to }: { from: Day; to: Day }): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { typed } of plan.records.tables.content)
    if (typed.channel !== undefined && typed.date !== undefined && typed.date >= from && typed.date <= to)
      counts.set(typed.channel, (counts.get(typed.channel) ?? 0) + 1);
  return counts;
}
