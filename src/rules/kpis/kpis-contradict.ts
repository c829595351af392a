import { byId } from '../../model/by-id';
import type { Plan } from '../../model/plan';
import type { TableRow } from '../../records/records';
import type { RowOf } from '../../tabs/all';
import { folded } from '../../workbook/folded';
import { nameOf } from '../each-row';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { differences, sideFact, unitOf } from './figure-of-kpi';

type Row = TableRow<RowOf<'kpis'>>;

/** Two rows of one KPI, one period and one reading that are to get elsewhere: the figure cannot meet both. */
export const kpisContradict: Rule = (plan) => {
  const first = new Map<string, Row>();
  return plan.records.tables.kpis.flatMap((row): Finding[] => {
    if (row.id === '' || row.typed.kpi === undefined || row.typed.target === undefined) return [];
    const figure = figureOf(plan, row);
    const other = first.get(figure);
    if (!other) first.set(figure, row);
    if (!other) return [];
    const [difference] = differences(row.typed.kpi, row.typed, other.typed);
    if (!difference || difference.column === 'unit' || difference.column === 'upper') return [];
    const { column, here, there } = difference;
    return [
      {
        code: 'kpisContradict',
        severity: 'error',
        place: plan.cell('kpis', row.row, column),
        witnesses: [plan.cell('kpis', other.row, column)],
        facts: {
          name: nameOf('kpis', row),
          column: { column: ['kpis', column] },
          here: sideFact(difference, here, unitOf(row.typed)),
          there: sideFact(difference, there, unitOf(row.typed)),
          id: row.id,
          other: other.id,
        },
      },
    ];
  });
};

/** What rows of one figure share, as the workbook's own look-ups see it. */
function figureOf(plan: Plan, { typed }: Row): string {
  const { start = '', due = '' } = byId(plan, 'goals').get(typed.goal ?? '')?.typed ?? {};
  return [folded(typed.kpi ?? ''), start || 'first', due || 'last', typed.reading ?? ''].join('|');
}
