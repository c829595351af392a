import type { Finding, FindingCode } from '../finding';
import type { Rule } from '../rule';

const needed = {
  metric: 'goalNoMetric',
  target: 'goalNoTarget',
  due: 'goalNoDate',
} as const satisfies Record<string, FindingCode>;

/** A goal without metric, target or due date. */
export const goalFields: Rule = (plan) =>
  plan.records.tables.goals.flatMap(({ id, row, typed }) =>
    (Object.keys(needed) as (keyof typeof needed)[]).flatMap((field): Finding[] =>
      typed[field] === undefined
        ? [
            {
              code: needed[field],
              severity: 'error',
              place: plan.cell('goals', row, field),
              facts: { name: typed.goal ?? id },
            },
          ]
        : [],
    ),
  );
