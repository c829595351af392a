import { measureOf } from '../../kpis/measures';
import type { Plan } from '../../model/plan';
import { type Month, monthOf } from '../../workbook/day';
import { nameOf } from '../each-row';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

/** A figure measured in a month that has not begun. Prices and what is planned may be known ahead. */
export const figureAhead: Rule = (plan) => {
  const now = monthOf(plan.today);
  return plan.records.tables.metrics.flatMap((row): Finding[] => {
    const { measure = '', months = {} } = row.typed;
    const known = measureOf(measure);
    if (known?.kind === 'rate' || isPlanned(measure)) return [];
    const ahead = Object.keys(months).filter((month) => month > now);
    // A row that is filled to the end is a forecast of people's own.
    if (!known && ahead.length > 1) return [];
    return ahead.slice(0, 1).map((month) => aheadFinding(plan, { row, month, ahead }));
  });
};

const isPlanned = (measure: string): boolean =>
  /^(planned|remaining|total|channelB|salesTarget|target)/.test(measure);

function aheadFinding(
  plan: Plan,
  { row, month, ahead }: { row: Plan['records']['tables']['metrics'][number]; month: Month; ahead: Month[] },
): Finding {
  const cells = ahead.map((one) => plan.cell('metrics', row.row, `months:${one}`));
  const [place = plan.cell('metrics', row.row, `months:${month}`), ...witnesses] = cells;
  return {
    code: 'figureAhead',
    severity: 'warning',
    place,
    ...(witnesses.length > 0 && { witnesses }),
    facts: { name: nameOf('metrics', row), month: { month } },
  };
}
