import type { Plan } from '../../model/plan';
import type { CellContent } from '../../workbook/cell';
import type { Day } from '../../workbook/day';
import type { Fix } from '../finding';
import { certaintyOf, dueInSentence } from './judge/due-in-sentence';
import type { Goal } from './judge/judgement';
import type { JudgedGoal } from './judged-goals';

/** What goals of one sentence have in common; what measures the first says nothing of the others. */
const shared = ['objective', 'horizon', 'priority', 'owner'] as const;

/** A goal of several results as a goal of each: the first stays in its row, the others come into new ones, with the day of all. */
export function splitOf(plan: Plan, { goal, seen }: JudgedGoal): Fix[] {
  const { parts } = seen.sentence;
  if (!parts) return [];
  const { typed, row } = goal;
  const due = typed.due ?? dayOfAll(seen);
  const rows = parts.map((part, index): { row: number; cells: Record<string, CellContent | undefined> } =>
    index === 0
      ? { row, cells: { goal: part, due: typed.due === undefined && due ? { day: due } : undefined } }
      : {
          row: plan.freeRow('goals', index - 1),
          cells: {
            goal: part,
            ...Object.fromEntries(shared.map((field) => [field, typed[field]])),
            start: typed.start && { day: typed.start },
            due: due && { day: due },
          },
        },
  );
  const cells = rows.flatMap((one) =>
    Object.entries(one.cells).flatMap(([column, content]) =>
      content === undefined ? [] : [{ place: plan.cell('goals', one.row, column), content }],
    ),
  );
  return [{ code: 'splitGoal', facts: { count: { number: parts.length } }, cells }];
}

/** The day that stands in the sentence once and holds for all its parts. */
const dayOfAll = (seen: Goal): Day | undefined =>
  certaintyOf(seen) === 'day' ? dueInSentence(seen)?.to : undefined;
