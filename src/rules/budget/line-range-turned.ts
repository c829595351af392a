import { plannedMinor } from '../../model/plan';
import { toMinor } from '../../workbook/money';
import type { Rule } from '../rule';

/** A line planned above its own upper end. */
export const lineRangeTurned: Rule = (plan) =>
  plan.records.tables.budget.flatMap((line) => {
    const amount = plannedMinor(line, plan.currency);
    const upTo = line.typed.upTo === undefined ? undefined : toMinor(line.typed.upTo, plan.currency);
    if (upTo === undefined || amount <= upTo) return [];
    const facts = { name: line.typed.line ?? line.id, amount: { minor: amount }, upTo: { minor: upTo } };
    return [
      {
        code: 'lineRangeTurned' as const,
        severity: 'error' as const,
        place: plan.cell('budget', line.row, 'upTo'),
        facts,
      },
    ];
  });
