import { plannedMinor } from '../../model/money';
import { isReserve } from '../../model/reserve';
import { toMinor } from '../../workbook/money';
import type { Rule } from '../rule';

/** A budget line with money that pays for no campaign; a reserve may. */
export const lineNoCampaign: Rule = (plan) =>
  plan.records.tables.budget.flatMap((line) => {
    const planned = plannedMinor(line, plan.currency);
    const amount = Math.max(planned, toMinor(line.typed.upTo ?? 0, plan.currency));
    if (line.typed.campaign !== undefined || amount === 0 || isReserve(line)) return [];
    const facts = { name: line.typed.line ?? line.id, amount: { minor: amount } };
    return [
      {
        code: 'lineNoCampaign' as const,
        severity: 'warning' as const,
        place: plan.cell('budget', line.row, 'campaign'),
        facts,
      },
    ];
  });
