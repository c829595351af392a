import { measureOf } from '../../kpis/measures';
import { seriesOf } from '../../model/figures';
import { nameOf } from '../each-row';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

/** What is counted in points or in parts. */
const inParts = ['sessionMinutes', 'effortPoints'];

/** A part of a visitor or of an order, in a row that otherwise counts whole ones. */
export const countBroken: Rule = (plan) =>
  seriesOf(plan).flatMap(({ row, months, values }) => {
    const { measure = '' } = row.typed;
    const known = measureOf(measure);
    if (
      known?.unit !== 'number' ||
      !['flow', 'stock', 'opening'].includes(known.kind) ||
      inParts.includes(measure)
    )
      return [];
    const broken = values.filter((value) => !Number.isInteger(value));
    // A row of averages is one on purpose.
    if (broken.length > values.length / 2 && values.length > 1) return [];
    return months.flatMap((month, index): Finding[] => {
      const value = values[index] ?? 0;
      if (Number.isInteger(value)) return [];
      const place = plan.cell('metrics', row.row, `months:${month}`);
      const facts = { name: nameOf('metrics', row), month: { month }, value: { number: value } };
      return [{ code: 'countBroken', severity: 'warning', place, facts }];
    });
  });
