import { addDays, type Day } from '../../../workbook/day';
import { certaintyOf, dueInSentence } from './due-in-sentence';
import type { FieldFix, Goal, Judge, Reason } from './judgement';
import { reasonsOf } from './reason';
import { thresholds } from './thresholds';

const reason = reasonsOf('T');
const day = (value: Day) => ({ day: value });

/** Due on a day to come, after its start, not far beyond the plan, the same in sentence and fields. */
export const timed: Judge = (goal) => {
  const { fields, sentence, around } = goal;
  const said = dueInSentence(goal);
  const due = fields.due ?? said?.to;
  if (due === undefined && !sentence.deadline) return { verdict: 'no', reasons: [noDay(goal)] };
  const faults = [...disagreement(goal), ...(due === undefined ? [] : faultsOf(due, goal))];
  if (faults.length > 0) return { verdict: 'no', reasons: faults };
  const advice = [
    ...dayToTake(goal, said?.to),
    ...startMissing(goal),
    ...(due === undefined ? [] : reviewMissing(due, goal)),
  ];
  const far = due !== undefined && around.plan && due > addDays(around.plan.to, thresholds.daysAfterPlan);
  if (far)
    return {
      verdict: 'unknown',
      reasons: [reason('tOutsidePlan', { severity: 'advice', facts: { due: day(due) } }), ...advice],
    };
  return { verdict: 'yes', reasons: advice };
};

/** What the sentence has in place of a day. */
function noDay({ sentence }: Goal): Reason {
  if (sentence.openEnd === 'event') return reason('tEvent');
  if (sentence.openEnd === 'vague') return reason('tVague');
  return reason(sentence.cadence ? 'tOnlyHowOften' : 'tNoDate');
}

function faultsOf(due: Day, { fields: { start }, around }: Goal): Reason[] {
  const { asOf, plan, reached } = around;
  if (start !== undefined && due < start)
    return [reason('tTurned', { severity: 'error', facts: { due: day(due), start: day(start) } })];
  const isOver = asOf !== undefined && plan !== undefined && asOf > plan.to;
  if (plan && due < plan.from) return [reason('tOutsidePlan', { facts: { due: day(due) } })];
  if (asOf !== undefined && due < asOf && !reached && !isOver)
    return [reason('tPast', { facts: { due: day(due) } })];
  return [];
}

/** Of spans nobody can tell the day they begin ("within 90 days of the launch"), of feasts the day somebody has confirmed. */
function disagreement(goal: Goal): Reason[] {
  const { fields, sentence } = goal;
  const isNamed = sentence.deadline?.is === 'period' && certaintyOf(goal) === 'day';
  const said = isNamed ? dueInSentence(goal) : undefined;
  if (!said || fields.due === undefined) return [];
  const { daysOfAgreement } = thresholds;
  if (fields.due >= addDays(said.from, -daysOfAgreement) && fields.due <= addDays(said.to, daysOfAgreement))
    return [];
  const facts = { said: day(said.to), due: day(fields.due) };
  return [reason('tDisagree', { severity: 'error', facts, fixes: [{ field: 'due', value: said.to }] })];
}

/** The day that stands in the sentence only, or what must be known before there is one. */
function dayToTake(goal: Goal, said: Day | undefined): Reason[] {
  if (goal.fields.due !== undefined || !goal.sentence.deadline) return [];
  switch (certaintyOf(goal)) {
    case 'fiscal':
      return [reason('tFiscal')];
    case 'which':
      return [reason('tWhichDay')];
    case 'confirm':
    case 'day': {
      if (said === undefined) return [];
      const code = certaintyOf(goal) === 'day' ? 'tTakeDate' : 'tConfirmDay';
      return [
        reason(code, {
          severity: 'advice',
          facts: { said: day(said) },
          fixes: [{ field: 'due', value: said }],
        }),
      ];
    }
  }
}

function startMissing({ fields, around: { plan } }: Goal): Reason[] {
  if (fields.start !== undefined || fields.due === undefined) return [];
  const fixes: FieldFix[] = plan ? [{ field: 'start', value: plan.from }] : [];
  return [reason('tNoStart', { severity: 'advice', fixes })];
}

function reviewMissing(due: Day, { fields, around: { reviews } }: Goal): Reason[] {
  if (!reviews || reviews.some((review) => review <= due && review >= (fields.start ?? ''))) return [];
  return [reason('tNoReview', { severity: 'advice', facts: { due: day(due) } })];
}
