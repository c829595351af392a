import { type PlanFile, planFileFormat, planFileVersion } from '../../src/features/plan-file/schema';
import { addDays, addMonths, firstDayOf, lastDayOf, type Month, monthsFrom } from '../../src/workbook/day';

const first: Month = '2026-01';
const months = 12;
const shares = monthsFrom(first, months);

/** How much a plan holds at full size. */
export const largest = { goals: 1000, lines: 5000, payments: 20_000 };

/**
 * A plan of a part of the full size in which everything hangs together and some of everything is at fault, as in a grown
 * workbook: about every fiftieth row lacks something.
 */
export function largePlan(part: number): PlanFile {
  const count = (whole: number) => Math.round(whole * part);
  const rows = <Row>(whole: number, row: (index: number) => Row): Row[] =>
    Array.from({ length: count(whole) }, (_, index) => row(index));
  const one = (prefix: string, whole: number, index: number) => `${prefix}${(index % count(whole)) + 1}`;
  const goal = (index: number) => one('G', largest.goals, index);
  const campaign = (index: number) => one('C', largest.goals, index);
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
      totalBudget: count(largest.lines) * 1200,
      grossMargin: 0.4,
      rhythm: 'monthly',
      asOf: '2026-07-01',
    },
    tables: {
      goals: rows(largest.goals, (index) => ({
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
      initiatives: rows(largest.goals, (index) => ({
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
      campaigns: rows(largest.goals, (index) => ({
        id: campaign(index),
        campaign: `Campaign ${index + 1}`,
        initiative: one('I', largest.goals, index),
        channel: one('H', 100, index),
        start: firstDayOf(addMonths(first, index % 50 === 5 ? 1 : 0)),
        ...(index % 50 === 1 ? {} : { end: lastDayOf(addMonths(first, months - 1)) }),
        owner: person(index),
        status: 'running',
        leads: 400,
        customers: 20,
        revenue: 30_000,
      })),
      tasks: rows(largest.goals, (index) => ({
        id: `T${index + 1}`,
        task: `Task ${index + 1}`,
        campaign: campaign(index),
        responsible: person(index),
        due: lastDayOf(addMonths(first, index % months)),
        status: index % 50 === 2 ? 'running' : 'done',
      })),
      content: rows(largest.goals, (index) => ({
        id: `N${index + 1}`,
        title: `Piece ${index + 1}`,
        campaign: campaign(index),
        channel: one('H', 100, index),
        date: addDays(firstDayOf(first), index % 360),
        owner: person(index),
        status: 'done',
      })),
      budget: rows(largest.lines, (index) => ({
        id: `B${index + 1}`,
        line: `Line ${index + 1}`,
        campaign: campaign(index),
        channel: one('H', 100, index),
        category: 'ads',
        owner: index % 50 === 3 ? `Somebody ${index}` : person(index),
        months: Object.fromEntries(shares.map((month) => [month, 100])),
      })),
      spend: rows(largest.payments, (index) => ({
        id: `E${index + 1}`,
        supplier: `Supplier ${index}`,
        line: index % 50 === 4 ? 'Sundries' : one('B', largest.lines, index),
        date: firstDayOf(addMonths(first, index % 6)),
        amount: index % 50 === 6 ? 20 : 150,
        state: 'actual',
      })),
      people: rows(200, (index) => ({ id: person(index), person: `Person ${index + 1}`, team: 'marketing' })),
      metrics: [
        { id: 'M1', measure: 'leads', kind: 'flow', months: { [first]: 900 } },
        { id: 'M2', measure: 'marketingCost', kind: 'flow', months: { [first]: 9000 } },
      ],
      kpis: rows(largest.goals, (index) => ({ id: `K${index + 1}`, kpi: 'newCustomers', goal: goal(index) })),
    },
  };
}
