import { byId } from '../../model/by-id';
import { plannedMinor } from '../../model/money';
import type { Plan } from '../../model/plan';
import { servedGoal } from '../../model/served-goals';
import type { TableRow } from '../../records/records';
import { codeOf } from '../../records/words';
import type { RowOf } from '../../tabs/all';
import { firstDayOf, lastDayOf } from '../../workbook/day';
import type { Surroundings } from './judge/judgement';
import { metricHistory } from './metric-history';

type GoalRow = TableRow<RowOf<'goals'>>;

/** What a plan knows of each of its goals, worked out for all of them at once; what it cannot know is left out. */
export function surroundingsIn(plan: Plan): (goal: GoalRow) => Surroundings {
  const shared = sharedBy(plan);
  const workOn = workIn(plan);
  const shareOf = budgetShares(plan);
  const fairShareOf = fairShares(plan);
  return ({ id, typed, computed }) => {
    const history = typed.metric === undefined ? [] : metricHistory(plan, typed.metric);
    return {
      ...shared,
      ...workOn(id),
      ...shareOf(id),
      ...fairShareOf(typed.priority),
      ...(history.length > 0 && { history }),
      ...(Number(computed['progress'] || 0) >= 1 && { reached: true }),
    };
  };
}

/** What is the same for all goals. */
function sharedBy({ today, months, currency, records, has }: Plan): Surroundings {
  const { settings, tables } = records;
  const [first, last] = [months[0], months[months.length - 1]];
  const held = tables.reviews.flatMap(({ typed }) => typed.date ?? []);
  // A rhythm promises reviews that nobody has entered yet.
  const isRegular = settings.rhythm !== undefined && settings.rhythm !== 'campaignEnd';
  return {
    asOf: today,
    currency,
    ...(first && last && { plan: { from: firstDayOf(first), to: lastDayOf(last) } }),
    ...(has('objectives') &&
      tables.objectives.length > 0 && { objectives: tables.objectives.map(objectiveOf) }),
    ...(held.length > 0 && !isRegular && { reviews: held }),
    ...(settings.fiscalMonth !== undefined &&
      settings.fiscalMonth >= 1 &&
      settings.fiscalMonth <= 12 && { fiscalMonth: settings.fiscalMonth }),
    ...(settings.boldGrowth !== undefined && { boldGrowth: settings.boldGrowth }),
  };
}

/** An objective whose measure is called as a KPI is measured by that KPI. */
function objectiveOf({ id, typed: { measure } }: TableRow<RowOf<'objectives'>>): {
  id: string;
  measure?: string;
} {
  return { id, ...(measure !== undefined && { measure: codeOf('kpis', measure) ?? measure }) };
}

/** How many initiatives and campaigns work on a goal, in a plan that has some. */
function workIn(plan: Plan): (id: string) => Pick<Surroundings, 'initiatives' | 'campaigns'> {
  const { tables } = plan.records;
  const initiatives = counted(tables.initiatives.map(({ typed }) => [typed.goal]));
  const campaigns = counted(tables.campaigns.map((row) => [servedGoal(plan, row), row.typed.alsoGoal]));
  return (id) => ({
    ...(initiatives.size > 0 && { initiatives: initiatives.get(id) ?? 0 }),
    ...(campaigns.size > 0 && { campaigns: campaigns.get(id) ?? 0 }),
  });
}

function counted(links: (string | undefined)[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of links)
    for (const id of new Set(row)) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The share of the money on goals that goes to each, once any does. */
function budgetShares(plan: Plan): (id: string) => Pick<Surroundings, 'budgetShare'> {
  const campaigns = byId(plan, 'campaigns');
  const planned = new Map<string, number>();
  let total = 0;
  for (const line of plan.records.tables.budget) {
    const campaign = campaigns.get(line.typed.campaign ?? '');
    const goal = campaign && servedGoal(plan, campaign);
    if (goal === undefined) continue;
    const amount = plannedMinor(line, plan.currency);
    planned.set(goal, (planned.get(goal) ?? 0) + amount);
    total += amount;
  }
  return (id) => (total > 0 ? { budgetShare: (planned.get(id) ?? 0) / total } : {});
}

/** The share that a priority gives a goal, where every goal has one and there are several. */
function fairShares({ records }: Plan): (priority: string | undefined) => Pick<Surroundings, 'fairShare'> {
  const weights = records.tables.goals.map(({ typed }) => Number(typed.priority ?? 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const isKnown = weights.length > 1 && weights.every((weight) => weight > 0);
  return (priority) => (isKnown ? { fairShare: Number(priority) / total } : {});
}
