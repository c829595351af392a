import type { PlanFile } from '../../src/features/plan-file/schema';
import type { Plan } from '../../src/model/plan';
import type { TableRow } from '../../src/records/records';
import type { RowOf } from '../../src/tabs/all';
import { blankKpis } from './blank-kpis';
import { contradictedPlan } from './contradicted-plans';
import { planOfFile } from './plan-of-file';
import { besidePlan, slippedPlan } from './slipped-plans';
import { standingPlans } from './standing-plans';

type GoalRow = TableRow<RowOf<'goals'>>;

/**
 * The faulty sample as the rules see it, and again with the faults that it cannot hold: those of a workbook rather than
 * of a plan, and those that rule out one of its own. Together they hold every finding.
 */
export function worstPlans(faulty: PlanFile): Plan[] {
  const plan = planOfFile(faulty, '2026-11-20');
  const { records } = plan;
  const { tables } = records;
  const { planName: _, totalBudget: __, ...settings } = records.settings;
  return [
    {
      ...plan,
      // Figures are worked out in the spreadsheet; here every share is above the whole.
      records: {
        ...records,
        tables: { ...tables, kpis: tables.kpis.map((row) => ({ ...row, computed: { actual: 2 } })) },
      },
    },
    {
      ...plan,
      broken: ['strategy'],
      records: {
        ...records,
        settings,
        tables: {
          ...tables,
          objectives: [
            { id: 'O1', row: 2, typed: { objective: 'Be the bakery of the harbour' }, computed: {} },
          ],
          goals: [...tables.goals, ...tables.goals.map(untimed)],
          campaigns: tables.campaigns.map(({ typed: { owner: _, ...typed }, ...row }) => ({ ...row, typed })),
          spend: tables.spend.slice(0, 1),
        },
      },
    },
    slippedPlan(plan),
    besidePlan(plan),
    blankKpis(plan),
    contradictedPlan(plan),
    ...standingPlans(plan),
  ];
}

/** Times of which nobody can tell the day, in place of one that moves. */
const times = ['in fiscal year 2027', 'before back to school'];

/** The first goals again, due at such times. */
function untimed({ typed: { due: _, ...typed }, ...row }: GoalRow, index: number): GoalRow {
  const time = times[index];
  return { ...row, typed: time === undefined ? typed : { ...typed, goal: `Win 240 subscribers ${time}` } };
}
