import type { GoalFinding } from '../../messages/goal-findings';
import { oncePerPlan } from '../../model/once-per-plan';
import type { Plan } from '../../model/plan';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { coachFinding, goalFinding, isGoalFinding } from './goal-finding';
import type { ReasonCode } from './judge/judgement';
import { type JudgedGoal, judgedGoals } from './judged-goals';

/** A goal without metric, target or due date: what its sentence offers for them, or that they are missing. */
export const goalFields: Rule = (plan) =>
  judgedGoals(plan).flatMap((judged) =>
    judged.goal.id === '' ? [] : [...measureMissing(plan, judged), ...dayMissing(plan, judged)],
  );

function measureMissing(plan: Plan, { goal, judgement }: JudgedGoal): Finding[] {
  const offered = (code: GoalFinding) => judgement.reasons.find((reason) => reason.code === code);
  const kpi = offered('mKpiFits');
  const figure = offered('mTakeFigure');
  const noMetric = isMissing(plan, goal, 'metric');
  const noTarget = isMissing(plan, goal, 'target');
  if (noMetric && noTarget && !figure)
    return [
      coachFinding(plan, goal, {
        code: 'mNoFigure',
        severity: 'warning',
        facts: {},
        fixes: kpi?.fixes ?? [],
      }),
    ];
  return [
    ...(noMetric
      ? [kpi ? coachFinding(plan, goal, { ...kpi, code: 'mKpiFits' }) : missing(plan, goal, 'goalNoMetric')]
      : []),
    ...(noTarget
      ? [
          figure
            ? coachFinding(plan, goal, { ...figure, code: 'mTakeFigure' })
            : missing(plan, goal, 'goalNoTarget'),
        ]
      : []),
  ];
}

/** What the coach says of the time in the sentence. */
const days: ReasonCode[] = ['tTakeDate', 'tConfirmDay', 'tWhichDay', 'tFiscal'];

/** Where the sentence has an end that is no day, its criterion says so. */
function dayMissing(plan: Plan, { goal, judgement }: JudgedGoal): Finding[] {
  if (!isMissing(plan, goal, 'due') || judgement.T === 'no') return [];
  return judgement.reasons
    .filter(({ code }) => days.some((day) => day === code))
    .filter(isGoalFinding)
    .map((reason) => coachFinding(plan, goal, reason));
}

const missing = (plan: Plan, goal: JudgedGoal['goal'], code: 'goalNoMetric' | 'goalNoTarget'): Finding =>
  goalFinding(plan, goal, { code, severity: 'warning', facts: {} });

/** What cannot be read is not missing. */
const isMissing = (
  plan: Plan,
  { row, typed }: JudgedGoal['goal'],
  field: 'metric' | 'target' | 'due',
): boolean => typed[field] === undefined && !unread(plan).has(`${row} ${field}`);

const unread = oncePerPlan(
  ({ records }) =>
    new Set(records.faults.filter(({ tab }) => tab === 'goals').map(({ row, key }) => `${row} ${key}`)),
);
