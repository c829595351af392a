import fc from 'fast-check';
import type { Plan } from '../../../../src/model/plan';
import { aPlan, settings } from '../a-plan';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const link = (prefix: string) => maybe(fc.constantFrom(`${prefix}1`, `${prefix}2`, `${prefix}9`));
const day = fc.constantFrom('2026-12-10', '2027-01-05', '2027-02-20', '2027-03-31', '2027-05-31');
const months = fc
  .dictionary(fc.constantFrom('2027-01', '2027-02', '2027-03'), fc.constantFrom(-50, 0, 100, 250, 400, 2500))
  .map((amounts) => ({ ...amounts }));
const sentences = fc.constantFrom(
  'Win 120 leads by 31 March 2027',
  'Grow leads from 100 to 180 by 28 February 2027',
  'Raise the newsletter open rate to 30% by 2027-03-31',
  'Improve the mood',
);

/** Rows with what may be wrong with them, ids in order. */
const rows = <T extends object>(prefix: string, row: fc.Arbitrary<T>) =>
  fc
    .array(row, { maxLength: 3 })
    .map((all) => all.map((one, index) => ({ id: `${prefix}${index + 1}`, ...withoutBlanks(one) })));

const withoutBlanks = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

/** Small plans in which nearly everything may be missing, late, lost or at odds. */
export const faultyPlans: fc.Arbitrary<Plan> = fc
  .record({
    asOf: day,
    totalBudget: maybe(fc.constantFrom(500, 1000)),
    rhythm: maybe(fc.constantFrom('monthly' as const, 'weekly' as const)),
    grossMargin: maybe(fc.constantFrom(0.4, 40)),
    goals: rows(
      'G',
      fc.record({
        goal: sentences,
        metric: maybe(fc.constant('leads')),
        target: maybe(fc.constantFrom(60, 120)),
        baseline: maybe(fc.constant(100)),
        due: maybe(day),
        start: maybe(day),
        owner: maybe(fc.constantFrom('Y1', 'Max', 'Jo')),
        objective: link('O'),
      }),
    ),
    campaigns: rows(
      'C',
      fc.record({
        campaign: fc.constantFrom('Fair', 'Spring'),
        goal: link('G'),
        start: maybe(day),
        end: maybe(day),
      }),
    ),
    budget: rows('B', fc.record({ line: fc.constantFrom('Ads', 'Print'), campaign: link('C'), months })),
    spend: rows(
      'E',
      fc.record({
        line: link('B'),
        date: maybe(day),
        amount: fc.constantFrom(90, 400),
        state: fc.constantFrom('actual' as const, 'committed' as const),
      }),
    ),
    kpis: rows('K', fc.record({ kpi: fc.constant('leads'), goal: link('G') })),
    metrics: rows('M', fc.record({ measure: fc.constant('leads'), months })),
    people: rows('Y', fc.record({ person: fc.constant('Ann') })),
    objectives: rows('O', fc.record({ objective: fc.constant('Be found'), measure: fc.constant('leads') })),
  })
  .map(({ asOf, totalBudget, rhythm, grossMargin, ...tables }) =>
    aPlan({
      settings: { ...settings, asOf, ...withoutBlanks({ totalBudget, rhythm, grossMargin }) },
      tables: tables as never,
    }),
  );
