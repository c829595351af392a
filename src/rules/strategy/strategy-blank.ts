import type { Plan } from '../../model/plan';
import { isUnderWay } from '../../model/plan-size';
import type { FormOf } from '../../tabs/all';
import type { Finding, Severity } from '../finding';
import type { Rule } from '../rule';

type Question = Extract<keyof FormOf<'strategy'>, string>;

/** What a strategy is asked for, by its headings; without a position and an offer no campaign knows what to say. */
const asked: { heading: string; severity: Severity; questions: Question[] }[] = [
  { heading: 'overview', severity: 'advice', questions: ['summary', 'priorities'] },
  { heading: 'company', severity: 'advice', questions: ['vision', 'mission', 'focus', 'culture'] },
  { heading: 'context', severity: 'advice', questions: ['challenges', 'earlierActivities'] },
  {
    heading: 'market',
    severity: 'advice',
    questions: ['marketReachable', 'marketOwn', 'trends', 'impacts', 'barriers'],
  },
  {
    heading: 'customers',
    severity: 'advice',
    questions: ['customerTypes', 'customerValues', 'customerDecision', 'customerFocus', 'notTargeted'],
  },
  { heading: 'position', severity: 'warning', questions: ['positioning', 'valueProposition'] },
  { heading: 'fourPs', severity: 'warning', questions: ['product', 'price', 'place', 'promotion'] },
  { heading: 'sales', severity: 'advice', questions: ['salesChannels', 'buyingProcess'] },
  { heading: 'moves', severity: 'advice', questions: ['wordOfMouth', 'internalAlignment'] },
  { heading: 'plan', severity: 'advice', questions: ['planSummary'] },
];

/** Questions of the strategy that a plan under way leaves open: one finding a heading. */
export const strategyBlank: Rule = (plan) =>
  plan.has('strategy') && isUnderWay(plan)
    ? asked.flatMap(({ heading, severity, questions }) => blankUnder(plan, heading, severity, questions))
    : [];

function blankUnder(plan: Plan, heading: string, severity: Severity, questions: Question[]): Finding[] {
  const answers = plan.records.forms.strategy;
  const blank = questions.filter((question) => answers[question] === undefined);
  const [first, ...others] = blank.map((question) => plan.headCell('strategy', question, 'answer'));
  if (!first) return [];
  return [
    {
      code: 'strategyBlank',
      severity,
      place: first,
      ...(others.length > 0 && { witnesses: others }),
      facts: {
        heading: { column: ['strategy', heading] },
        columns: { list: blank.map((question) => ({ column: ['strategy', question] as const })) },
      },
    },
  ];
}
