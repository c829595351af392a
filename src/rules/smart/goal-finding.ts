import { type GoalFinding, goalFindings } from '../../messages/goal-findings';
import type { Plan } from '../../model/plan';
import type { RowOf } from '../../tabs/all';
import type { ListId } from '../../workbook/choice-lists';
import type { Finding, FindingCode, Fix, PlainFact } from '../finding';
import type { FieldFix, GoalFields, Reason } from './judge/judgement';
import type { JudgedGoal } from './judged-goals';

type Goal = JudgedGoal['goal'];
type Field = Extract<keyof RowOf<'goals'>, string>;

/** The columns that hold what a finding is about; the others are about the sentence. */
const columnOf: Partial<Record<FindingCode, Field>> = {
  mNoFigure: 'metric',
  mNoUnit: 'unit',
  mWrongSide: 'target',
  mDisagree: 'target',
  mTakeFigure: 'target',
  mKpiFits: 'metric',
  aSteep: 'target',
  aFasterThanEver: 'target',
  rNoObjective: 'objective',
  tNoDate: 'due',
  tOnlyHowOften: 'due',
  tEvent: 'due',
  tVague: 'due',
  tPast: 'due',
  tOutsidePlan: 'due',
  tDisagree: 'due',
  tTakeDate: 'due',
  tConfirmDay: 'due',
  tWhichDay: 'due',
  tFiscal: 'due',
  goalNoMetric: 'metric',
  goalNoTarget: 'target',
};

/** Something that is wrong with a goal, in the cell that it is about. */
/** Fields that a finding is about as well: any of them may be the one that is wrong. */
const alsoIn: Partial<Record<FindingCode, Field[]>> = {
  mWrongSide: ['baseline', 'direction'],
  mDisagree: ['goal'],
  tDisagree: ['goal'],
};

export const goalFinding = (plan: Plan, goal: Goal, found: Omit<Finding, 'place'>): Finding => ({
  ...found,
  place: plan.cell('goals', goal.row, columnOf[found.code] ?? 'goal'),
  ...(alsoIn[found.code] && {
    witnesses: alsoIn[found.code]?.map((field) => plan.cell('goals', goal.row, field)) ?? [],
  }),
  facts: { name: goal.typed.goal ?? goal.id, ...found.facts },
});

/** What the coach says of a goal, as a finding; its values fix it with one click. */
export const coachFinding = (
  plan: Plan,
  goal: Goal,
  { code, severity, facts, fixes }: Omit<Reason, 'criterion' | 'code'> & { code: GoalFinding },
): Finding =>
  goalFinding(plan, goal, {
    code,
    severity,
    facts,
    ...(fixes.length > 0 && { fixes: [wayOf(plan, goal, fixes)] }),
  });

export const isGoalFinding = <R extends Pick<Reason, 'code'>>(
  reason: R,
): reason is R & { code: GoalFinding } => goalFindings.some((code) => code === reason.code);

/** One click takes over all the values: choices and links as codes and ids, which the next build says in words. */
function wayOf(plan: Plan, goal: Goal, fixes: FieldFix[]): Fix {
  const unit = fixes.find(({ field }) => field === 'unit')?.value ?? goal.typed.unit;
  const cells = fixes.map(({ field, value }) => ({
    place: plan.cell('goals', goal.row, field),
    content: isDayField(field) ? { day: String(value) } : value,
  }));
  const values = fixes.map(({ field, value }) => ({
    column: ['goals', field] as const,
    to: shown(plan, { field, value }, unit),
  }));
  const [only, ...others] = values;
  if (!only || others.length > 0) return { code: 'fillIn', facts: { values: { values } }, cells };
  return fixes[0]?.field === 'objective'
    ? { code: 'linkTo', facts: { value: only.to }, cells }
    : { code: 'setTo', facts: { column: { column: only.column }, value: only.to }, cells };
}

const isDayField = (field: keyof GoalFields): boolean => field === 'start' || field === 'due';
const choices: Partial<Record<keyof GoalFields, ListId>> = {
  metric: 'kpis',
  unit: 'units',
  direction: 'directions',
};

function shown(plan: Plan, { field, value }: FieldFix, unit: string | number | undefined): PlainFact {
  const list = choices[field];
  if (list) return { choice: [list, String(value)] };
  if (isDayField(field)) return { day: String(value) };
  if (typeof value === 'number')
    return unit === 'share' || unit === 'points' ? { share: value } : { number: value };
  const objective = plan.records.tables.objectives.find(({ id }) => id === value);
  return objective?.typed.objective ?? value;
}
