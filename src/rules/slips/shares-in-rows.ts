import { kpiOf } from '../../kpis/catalogue';
import { measureOf } from '../../kpis/measures';
import { seriesOf } from '../../model/figures';
import type { Plan } from '../../model/plan';
import type { CellAddress } from '../../records/records';
import type { Finding, PlainFact } from '../finding';
import type { Rule } from '../rule';

/** A share so many times the other shares of its row was typed whole. */
const timesTheOthers = 20;
const bounds = ['baseline', 'target', 'upper'] as const;

/** 6 where 6 % was meant, in the cells whose unit hangs on their row: targets, baselines, measured shares. */
export const sharesInRows: Rule = (plan) => [
  ...(['kpis', 'goals'] as const).flatMap((table) =>
    plan.records.tables[table].flatMap((row) => {
      const { unit } = row.typed;
      const kpi = kpiOf(
        'kpi' in row.typed ? row.typed.kpi : 'metric' in row.typed ? row.typed.metric : undefined,
      );
      if ((unit ?? kpi?.unit) !== 'share') return [];
      const { actual } = row.computed;
      const held = [
        ...bounds.map((bound) => row.typed[bound]),
        typeof actual === 'number' ? actual : undefined,
      ];
      return bounds.flatMap((bound, index): Finding[] => {
        const value = row.typed[bound];
        const others = held.filter((other, at) => at !== index && other !== undefined && other !== 0);
        const least = Math.min(...others.map((other) => Math.abs(other ?? 0)));
        const isWhole =
          value !== undefined &&
          value > 1 &&
          (kpi?.subset === true || value >= timesTheOthers * least || (others.length === 0 && value >= 10));
        return isWhole
          ? [typedWhole(plan.cell(table, row.row, bound), value, { column: [table, bound] })]
          : [];
      });
    }),
  ),
  ...measuredShares(plan),
];

const measuredShares = (plan: Plan): Finding[] =>
  seriesOf(plan).flatMap(({ row, months, values }) => {
    if (measureOf(row.typed.measure)?.unit !== 'share') return [];
    return months.flatMap((month, index) => {
      const value = values[index] ?? 0;
      return value > 1
        ? [typedWhole(plan.cell('metrics', row.row, `months:${month}`), value, { month })]
        : [];
    });
  });

const typedWhole = (place: CellAddress, value: number, part: PlainFact): Finding => ({
  code: 'shareTypedWhole',
  severity: 'error',
  place,
  facts: { value: { number: value }, share: { share: value } },
  fixes: [
    {
      code: 'setTo',
      facts: { column: part, value: { share: value / 100 } },
      cells: [{ place, content: value / 100 }],
    },
  ],
});
