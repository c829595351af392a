import { sum } from '../../model/money';
import { plannedMinor } from '../../model/plan';
import type { FindingCode } from '../finding';
import type { Rule } from '../rule';

const asked = {
  channel: 'linesNoChannel',
  category: 'linesNoCategory',
  owner: 'linesNoOwner',
} as const satisfies Record<string, FindingCode>;

/** Lines without channel, category or owner: one finding for each, with the money they hold. */
export const linesLack: Rule = (plan) =>
  (Object.keys(asked) as (keyof typeof asked)[]).flatMap((column) => {
    const lines = plan.records.tables.budget.filter(
      ({ id, typed }) => id !== '' && typed[column] === undefined,
    );
    const [first] = lines;
    if (!first) return [];
    const minor = sum(lines.map((line) => plannedMinor(line, plan.currency)));
    return [
      {
        code: asked[column],
        severity: 'advice' as const,
        place: plan.cell('budget', first.row, column),
        facts: { count: { number: lines.length }, amount: { minor } },
      },
    ];
  });
