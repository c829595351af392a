import { monthsOf, plannedMinor } from '../../model/money';
import { slipsOf } from '../../model/scale';
import { toMinor } from '../../workbook/money';
import { monthPlace } from '../month-place';
import type { Rule } from '../rule';

/** A line planned above its own upper end; a month that alone explains it is told. */
export const lineRangeTurned: Rule = (plan) =>
  plan.records.tables.budget.flatMap((line) => {
    const amount = plannedMinor(line, plan.currency);
    const upTo = line.typed.upTo === undefined ? undefined : toMinor(line.typed.upTo, plan.currency);
    if (upTo === undefined || amount <= upTo) return [];
    const facts = { name: line.typed.line ?? line.id, amount: { minor: amount }, upTo: { minor: upTo } };
    const limit = plan.cell('budget', line.row, 'upTo');
    const months = monthsOf(line, plan.currency);
    const guilty = months.filter(([, minor]) =>
      slipsOf(minor).some((meant) => meant > upTo / 12 && amount - minor + meant <= upTo),
    );
    // A limit that is itself a slip explains as much as any month.
    const isLimit = slipsOf(upTo).some((meant) => meant >= amount && meant <= 3 * amount);
    const [month] = guilty.length === 1 && !isLimit ? (guilty[0] ?? []) : [];
    const place = month === undefined ? limit : monthPlace(plan, line, month);
    return [
      {
        code: 'lineRangeTurned' as const,
        severity: 'error' as const,
        place,
        ...(place !== limit && { witnesses: [limit] }),
        facts,
      },
    ];
  });
