import { addMonths, firstDayOf } from '../../workbook/day';
import type { Rule } from '../rule';

/** A plan with KPIs whose first month is over, and no figure of any month is there. */
export const nothingMeasured: Rule = (plan) => {
  const [first] = plan.months;
  const { kpis, metrics, spend } = plan.records.tables;
  const isOver = first !== undefined && plan.today >= firstDayOf(addMonths(first, 1));
  if (!isOver || !plan.has('metrics') || kpis.length === 0) return [];
  if (spend.length > 0 || metrics.some(({ typed }) => typed.months !== undefined)) return [];
  const row = metrics[0]?.row ?? plan.freeRow('metrics', 0);
  return [
    {
      code: 'nothingMeasured',
      severity: 'result',
      place: plan.cell('metrics', row, `months:${first}`),
      facts: { month: { month: first }, count: { number: kpis.length } },
    },
  ];
};
