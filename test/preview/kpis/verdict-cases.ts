import fc from 'fast-check';
import type { KpiCase } from '../../../preview/kpis/kpi-case';
import { addDays, type Day } from '../../../src/workbook/day';
import type { Measured, Row } from '../../src/kpis/verdict/standing';

/** A row of the KPIs with what it measures, told twice: for the workbook and for the decision table. */
export interface Told {
  drawn: KpiCase;
  measured: Measured;
  row: Row;
}

/** The plan of all of them: the year 2026. */
export const planned = { months: 12, firstMonth: '2026-01' };

const amount = fc.oneof(
  fc.integer({ min: -40, max: 120 }),
  fc.constantFrom(0, 0, 1, 50, 100),
  fc.integer({ min: -300, max: 900 }).map((value) => value / 8),
);
const cell = fc.oneof({ weight: 5, arbitrary: amount }, { weight: 1, arbitrary: fc.constant(null) });
const bound = fc.option(
  fc.oneof(
    amount,
    fc.integer({ min: 1, max: 12 }).map((value) => value * 100),
  ),
  { nil: undefined, freq: 6 },
);
const maybe = <T>(...values: T[]) => fc.constantFrom<(T | undefined)[]>(undefined, ...values);

const day = (from: Day, days: number) =>
  fc.integer({ min: 0, max: days }).map((later) => addDays(from, later));
const months = (count: number) => fc.array(cell, { minLength: count, maxLength: count });

/** Figures up to some month, with a gap here and there. */
const measuredOf = (kind: Measured['kind']): fc.Arbitrary<Measured> =>
  fc.integer({ min: 0, max: 12 }).chain((count) =>
    fc
      .tuple(months(count), fc.array(fc.constantFrom(0, 1, 2, 4, 8), { minLength: count, maxLength: count }))
      .map(([values, divisors]) => ({
        kind,
        firstMonth: planned.firstMonth,
        months: values,
        // What is divided is there in the same months as what it is divided by.
        ...(kind === 'quotient' && {
          by: divisors.map((divisor, index) => (values[index] === null ? null : divisor)),
        }),
      })),
  );

interface Said {
  measured: Measured;
  row: Omit<Row, 'today'>;
  byMoney: boolean;
  ofGoal: boolean;
}

const said: fc.Arbitrary<Said> = fc
  .record({
    measured: fc.constantFrom<Measured['kind'][]>('flow', 'stock', 'quotient').chain(measuredOf),
    direction: maybe<Row['direction']>('up', 'down', 'within', 'up', 'down', 'within'),
    baseline: bound,
    target: bound,
    width: maybe(10, 40, 200),
    reading: maybe<Row['reading']>(undefined, undefined, 'toDate', 'latestMonth'),
    rhythm: maybe<Row['rhythm']>(undefined, 'weekly', 'monthly', 'quarterly', 'campaignEnd'),
    days: fc.option(fc.tuple(day('2026-01-01', 250), fc.integer({ min: 0, max: 300 })), { nil: undefined }),
    byMoney: fc.boolean(),
  })
  .map(({ measured, width, days, byMoney, ...fields }) => {
    const { target } = fields;
    const [start, length] = days ?? ['2026-01-01', 364];
    const due = days ? addDays(start, length) : '2026-12-31';
    const upper = width === undefined || target === undefined ? undefined : target + width;
    const row = { ...defined({ ...fields, upper }), start, due: due > '2026-12-31' ? '2026-12-31' : due };
    return { measured, row: row as Said['row'], byMoney, ofGoal: days !== undefined };
  });

const defined = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** Random rows of one day and one plan of money. */
export const rowsOn = (today: Day, money: number[], count: number, seed: number): Told[] =>
  fc
    .sample(said, { numRuns: count, seed })
    .map(({ measured, row, byMoney, ofGoal }) =>
      told(measured, { ...row, today, ...(byMoney && { money }) }, ofGoal),
    );

/** The same row for the workbook: a KPI of people's own over one measure, or over two that are divided. */
export function told(measured: Measured, row: Row, ofGoal = true): Told {
  const { start, due, today: _, money, ...says } = row;
  const { kind, months: cells, by } = measured;
  return {
    measured,
    row,
    drawn: {
      kpi: 'Our figure',
      rows: [
        { measure: 'Counted', months: cells, kind: kind === 'stock' ? 'stock' : 'flow' },
        ...(by ? [{ measure: 'Divided by', months: by, kind: 'flow' }] : []),
      ],
      own: { first: 'Counted', ...(by && { second: 'Divided by', how: 'ratio' }) },
      says: { ...says, ...(money && { phasing: 'budget' }) },
      ...(ofGoal && { goal: { start, due } }),
    },
  };
}
