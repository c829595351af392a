import { type PlanFile, planFileFormat, planFileVersion } from '../../src/features/plan-file/schema';
import { addDays, addMonths, firstDayOf, lastDayOf, type Month, monthsFrom } from '../../src/workbook/day';

const first: Month = '2026-01';
const months = 12;
const shares = monthsFrom(first, months);

/** How many goals, lines of the budget and payments a plan holds. */
export interface PlanSize {
  goals: number;
  lines: number;
  payments: number;
}

/** The plan at which the rules are timed. */
export const largest: PlanSize = { goals: 1000, lines: 5000, payments: 20_000 };
/** A plan as large as one spreadsheet is likely to hold. */
export const large: PlanSize = { goals: 200, lines: 500, payments: 2000 };

/**
 * A plan of a part of a size in which everything hangs together and some of everything is at fault, as in a grown
 * workbook: about every fiftieth row lacks something. One list of tables: parted, nobody would see how they hang together.
 */
export function largePlan(part: number, size: PlanSize = largest): PlanFile {
  const count = (whole: number) => Math.round(whole * part);
  const rows = <Row>(whole: number, row: (index: number) => Row): Row[] =>
    Array.from({ length: count(whole) }, (_, index) => row(index));
  const one = (prefix: string, whole: number, index: number) => `${prefix}${(index % count(whole)) + 1}`;
  const goal = (index: number) => one('G', size.goals, index);
  const campaign = (index: number) => one('C', size.goals, index);
  const person = (index: number) => one('Y', 200, index);
  return {
    format: planFileFormat,
    version: planFileVersion,
    settings: {
      business: 'Harbour Group',
      planName: 'Every plan of the group',
      size: 'full',
      language: 'en',
      currency: 'EUR',
      firstMonth: first,
      months,
      totalBudget: count(size.lines) * 1200,
      grossMargin: 0.4,
      rhythm: 'monthly',
      asOf: '2026-07-01',
    },
    tables: {
      goals: rows(size.goals, (index) => ({
        id: goal(index),
        goal: `Win ${100 + index} customers in region ${index + 1} by 31 December 2026`,
        metric: 'newCustomers',
        unit: 'number',
        direction: 'up',
        baseline: 40,
        ...(index % 50 === 0 ? {} : { target: 100 + index }),
        start: firstDayOf(first),
        due: '2026-12-31',
        owner: person(index),
      })),
      initiatives: rows(size.goals, (index) => ({
        id: `I${index + 1}`,
        initiative: `Move ${index + 1}`,
        goal: goal(index),
        owner: person(index),
      })),
      channels: rows(100, (index) => ({
        id: `H${index + 1}`,
        channel: `Channel ${index + 1}`,
        weight: 1 + (index % 5),
        expectedReturn: 2,
      })),
      campaigns: rows(size.goals, (index) => ({
        id: campaign(index),
        campaign: `Campaign ${index + 1}`,
        initiative: one('I', size.goals, index),
        channel: one('H', 100, index),
        start: firstDayOf(addMonths(first, index % 50 === 5 ? 1 : 0)),
        ...(index % 50 === 1 ? {} : { end: lastDayOf(addMonths(first, months - 1)) }),
        owner: person(index),
        status: 'running',
        leads: 400,
        customers: 20,
        revenue: 30_000,
      })),
      tasks: rows(size.goals, (index) => ({
        id: `T${index + 1}`,
        task: `Task ${index + 1}`,
        campaign: campaign(index),
        responsible: person(index),
        due: lastDayOf(addMonths(first, index % months)),
        status: index % 50 === 2 ? 'running' : 'done',
      })),
      content: rows(size.goals, (index) => ({
        id: `N${index + 1}`,
        title: `Piece ${index + 1}`,
        campaign: campaign(index),
        channel: one('H', 100, index),
        date: addDays(firstDayOf(first), index % 360),
        owner: person(index),
        status: 'done',
      })),
      budget: rows(size.lines, (index) => ({
        id: `B${index + 1}`,
        line: `Line ${index + 1}`,
        campaign: campaign(index),
        channel: one('H', 100, index),
        category: 'ads',
        owner: index % 50 === 3 ? `Somebody ${index}` : person(index),
        months: Object.fromEntries(shares.map((month) => [month, 100])),
      })),
      spend: rows(size.payments, (index) => ({
        id: `E${index + 1}`,
        supplier: `Supplier ${index}`,
        line: index % 50 === 4 ? 'Sundries' : one('B', size.lines, index),
        date: firstDayOf(addMonths(first, index % 6)),
        amount: index % 50 === 6 ? 20 : 150,
        state: 'actual',
      })),
      people: rows(200, (index) => ({ id: person(index), person: `Person ${index + 1}`, team: 'marketing' })),
      metrics: [
        { id: 'M1', measure: 'leads', kind: 'flow', months: { [first]: 900 } },
        { id: 'M2', measure: 'marketingCost', kind: 'flow', months: { [first]: 9000 } },
      ],
      kpis: rows(size.goals, (index) => ({ id: `K${index + 1}`, kpi: 'newCustomers', goal: goal(index) })),
    },
  };
}
