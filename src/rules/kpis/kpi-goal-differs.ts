import { byId } from '../../model/by-id';
import { folded } from '../../workbook/folded';
import { nameOf } from '../each-row';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { differences, sideFact, unitOf } from './figure-of-kpi';

/** A KPI that proves a goal and says otherwise of where it is to get: only one of the two can be followed. */
export const kpiGoalDiffers: Rule = (plan) =>
  plan.records.tables.kpis.flatMap((row) => {
    const { typed } = row;
    const goal = byId(plan, 'goals').get(typed.goal ?? '');
    const proves = goal !== undefined && folded(goal.typed.metric ?? '') === folded(typed.kpi ?? '');
    if (!proves || row.id === '') return [];
    return differences(typed.kpi, typed, goal.typed).map((difference): Finding => {
      const { column, here, there } = difference;
      const [place, other] = [plan.cell('kpis', row.row, column), plan.cell('goals', goal.row, column)];
      const facts = {
        column: { column: ['kpis', column] as const },
        here: sideFact(difference, here, unitOf(typed)),
        there: sideFact(difference, there, unitOf(typed)),
      };
      return {
        code: 'kpiGoalDiffers',
        severity: 'error',
        place,
        witnesses: [other],
        facts: { name: nameOf('kpis', row), goal: nameOf('goals', goal), ...facts },
        fixes: [
          {
            code: 'setTo',
            facts: { column: facts.column, value: facts.there },
            cells: [{ place, content: there }],
          },
        ],
      };
    });
  });
