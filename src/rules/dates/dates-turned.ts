import type { Plan } from '../../model/plan';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { isStartOdd } from '../slips/date-odd';

interface Period {
  start: string | undefined;
  end: string | undefined;
  name: string;
  /** The cells of the two. */
  cells: { start: Finding['place']; end: Finding['place'] };
}

/** A goal or campaign that ends before it starts: of the two days the likelier one is told. */
export const datesTurned: Rule = (plan) => {
  const { goals, campaigns } = plan.records.tables;
  const cells = (tab: 'goals' | 'campaigns', row: number, end: string) => ({
    start: plan.cell(tab, row, 'start'),
    end: plan.cell(tab, row, end),
  });
  return [
    ...goals.map(({ id, row, typed: { start, due: end, goal: name = id } }) =>
      turned(plan, { start, end, name, cells: cells('goals', row, 'due') }),
    ),
    ...campaigns.map(({ id, row, typed: { start, end, campaign: name = id } }) =>
      turned(plan, { start, end, name, cells: cells('campaigns', row, 'end') }),
    ),
  ].flat();
};

function turned(plan: Plan, { start, end, name, cells }: Period): Finding[] {
  if (start === undefined || end === undefined || start <= end) return [];
  const [place, witness] = isStartOdd(plan, start, end) ? [cells.start, cells.end] : [cells.end, cells.start];
  return [
    {
      code: 'datesTurned',
      severity: 'error',
      place,
      witnesses: [witness],
      facts: { name, start: { day: start }, end: { day: end } },
    },
  ];
}
