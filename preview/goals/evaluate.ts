import { dueInSentence } from '../../src/rules/smart/judge/due-in-sentence';
import { judgeGoal } from '../../src/rules/smart/judge/judge-goal';
import type {
  Goal,
  GoalFields,
  Judgement,
  Reason,
  Surroundings,
} from '../../src/rules/smart/judge/judgement';
import { sayReason } from '../../src/rules/smart/judge/say-reason';
import { mainQuantity } from '../../src/rules/smart/judge/target';
import { readSentence } from '../../src/rules/smart/sentence/read-sentence';
import { type Code, choiceLists } from '../../src/workbook/choice-lists';
import { isDay } from '../../src/workbook/day';
import type { GivenGoal } from './read-goals';

/** What is read in the sentence: the values that the coach offers for the fields, null where it offers none. */
export interface AsRead {
  baseline: number | null;
  target: number | null;
  upper: number | null;
  unit: string | null;
  due: string | null;
  metric: string | null;
  guardrail: number | null;
}

export type Evaluated = Omit<Judgement, 'reasons'> &
  AsRead & { reasons: (Omit<Reason, 'fixes'> & { message: string })[] };

/** The judgement of a goal that stands by itself: without a plan around it, nothing is judged that only a plan can tell. */
export function evaluate({ lang, text, structured, asOf }: GivenGoal): Evaluated {
  const given = structured ?? {};
  const sentence = readSentence(text, lang, asOf ?? undefined);
  const around: Surroundings = {
    ...surroundingsOf(given),
    ...(typeof asOf === 'string' && isDay(asOf) && { asOf }),
    // Nothing to link to: what the sentence says it is good for is all there is.
    ...(sentence.reason && textOf(given['relevant']) === undefined && { relevance: text }),
  };
  const goal: Goal = { sentence, fields: fieldsOf(given), around };
  const { reasons, ...verdicts } = judgeGoal(goal);
  return {
    ...verdicts,
    ...asRead({ sentence, fields: {}, around }),
    reasons: reasons.map(({ fixes: _, ...reason }) => ({
      ...reason,
      message: sayReason(reason, lang, '').message,
    })),
  };
}

/** As the sentence has it, whatever the fields hold. */
function asRead(goal: Goal): AsRead {
  const { sentence } = goal;
  const quantity = mainQuantity(sentence);
  const [guard] = sentence.guards;
  return {
    baseline: quantity?.from ?? null,
    target: quantity?.value ?? null,
    upper: quantity?.upTo ?? null,
    unit: quantity?.unit ?? null,
    due: dueInSentence(goal)?.to ?? null,
    metric: sentence.kpi ?? null,
    guardrail: guard?.value ?? null,
  };
}

type Given = Record<string, unknown>;

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/** A number, or digits in quotes. */
function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

const dayOf = (value: unknown): string | undefined => {
  const text = textOf(value)?.slice(0, 10);
  return text !== undefined && isDay(text) ? text : undefined;
};

const codeOf = <L extends 'directions' | 'units'>(list: L, value: unknown): Code<L> | undefined =>
  (choiceLists[list] as readonly Code<L>[]).find((code) => code === value);

/** Fields by the names of the goals tab; any other unit is a count of something. */
function fieldsOf(given: Given): GoalFields {
  const unit = textOf(given['unit']);
  return defined({
    metric: textOf(given['metric']),
    unit: unit === undefined ? undefined : unit === '%' ? 'share' : (codeOf('units', unit) ?? 'number'),
    direction: codeOf('directions', given['direction']),
    baseline: numberOf(given['baseline']),
    target: numberOf(given['target']),
    upper: numberOf(given['upper']),
    start: dayOf(given['start']),
    due: dayOf(given['due']),
    owner: textOf(given['owner']),
    objective: textOf(given['objective']),
    why: textOf(given['why']) ?? textOf(given['achievable']),
  });
}

function surroundingsOf(given: Given): Surroundings {
  const count = (value: unknown) => (Array.isArray(value) ? value.length : numberOf(value));
  return defined({ initiatives: count(given['initiatives']), relevance: textOf(given['relevant']) });
}

/** Without the names that have no value. */
function defined<T extends object>(values: { [K in keyof T]?: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}
