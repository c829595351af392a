import { isOpen, type Plan } from '../../model/plan';
import { type Day, serialOf } from '../../workbook/day';
import { eachRow } from '../each-row';

interface Work {
  from: Day;
  to: Day;
  hours: number;
}

/** Somebody whose open tasks need more hours within some weeks than they have in these weeks; the worst stretch is told. */
export const personOverloaded = eachRow(
  { code: 'personOverloaded', severity: 'warning', table: 'people', column: 'weekly', needs: ['tasks'] },
  (plan) => {
    const workOf = openWork(plan);
    return ({ id, typed }) => {
      const worst = typed.weekly === undefined ? undefined : worstStretch(workOf.get(id) ?? [], typed.weekly);
      if (!worst) return null;
      const { from, to, hours, has } = worst;
      return {
        facts: { needed: { number: hours }, has: { number: has }, from: { day: from }, to: { day: to } },
      };
    };
  },
);

/** What is still to be done, by who is responsible; what is overdue is said of the task. */
function openWork({ records, today }: Plan): Map<string, Work[]> {
  const work = new Map<string, Work[]>();
  for (const { typed } of records.tables.tasks) {
    const { responsible = '', start = today, due, hours = 0, status } = typed;
    const from = start < today ? today : start;
    if (due === undefined || due < from || hours <= 0 || !isOpen(status)) continue;
    const mine = work.get(responsible);
    const one = { from, to: due, hours };
    if (mine) mine.push(one);
    else work.set(responsible, [one]);
  }
  return work;
}

/** Of all stretches from a start to a due day, the one whose tasks go furthest beyond the hours of its weeks. */
function worstStretch(work: Work[], weekly: number): (Work & { has: number }) | undefined {
  const byEnd = [...work].sort((left, right) => (left.to < right.to ? -1 : 1));
  let worst: (Work & { has: number }) | undefined;
  for (const from of new Set(work.map((one) => one.from))) {
    let hours = 0;
    for (const one of byEnd) {
      if (one.from < from) continue;
      hours += one.hours;
      const has = weekly * weeksBetween(from, one.to);
      if (hours - has > (worst ? worst.hours - worst.has : 0)) worst = { from, to: one.to, hours, has };
    }
  }
  return worst;
}

/** Whoever has ten hours a week may spend them on one day. */
const weeksBetween = (from: Day, to: Day): number => Math.ceil((serialOf(to) - serialOf(from) + 1) / 7);
