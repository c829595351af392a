import type { Plan } from '../../model/plan';
import { isFull } from '../../model/plan-size';
import type { FormOf, TableId } from '../../tabs/all';
import type { Finding, PlainFact } from '../finding';
import type { Rule } from '../rule';

/** What the strategy answers, and the column in which at least one row is to take it up; with a certain word where one is said. */
interface Carried {
  answer: Extract<keyof FormOf<'strategy'>, string>;
  table: TableId;
  column: string;
  word?: string;
}

const all: Carried[] = [
  { answer: 'positioning', table: 'campaigns', column: 'differentiator' },
  { answer: 'differentiators', table: 'swot', column: 'differentiates', word: 'yes' },
  { answer: 'promotion', table: 'campaigns', column: 'offer' },
  { answer: 'place', table: 'channels', column: 'sells', word: 'yes' },
  { answer: 'wordOfMouth', table: 'initiatives', column: 'kind', word: 'wordOfMouth' },
  { answer: 'internalAlignment', table: 'initiatives', column: 'kind', word: 'internalAlignment' },
];

/** Answers of the strategy that no row of the workbook takes up. */
export const notCarried: Rule = (plan) =>
  isFull(plan) && plan.has('strategy') ? all.flatMap((one) => notTakenUp(plan, one)) : [];

function notTakenUp(plan: Plan, { answer, table, column, word }: Carried): Finding[] {
  const rows = plan.records.tables[table];
  const [first] = rows;
  const isTakenUp = rows.some(({ typed }) => {
    const value = new Map<string, unknown>(Object.entries(typed)).get(column);
    return word === undefined ? value !== undefined : value === word;
  });
  const isAnswered = plan.records.forms.strategy[answer] !== undefined;
  if (!isAnswered || !first || !plan.has(table) || isTakenUp) return [];
  const said: PlainFact =
    column === 'kind' ? { choice: ['initiativeKinds', word ?? ''] } : { column: [table, column] };
  return [
    {
      code: 'notCarried',
      severity: 'advice',
      place: plan.cell(table, first.row, column),
      witnesses: [plan.headCell('strategy', answer, 'answer')],
      facts: {
        answer: { column: ['strategy', answer] },
        table: { column: [table, 'title'] },
        column: said,
      },
    },
  ];
}
