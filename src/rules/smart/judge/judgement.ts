import type { smart } from '../../../messages/en/smart';
import type { RowOf } from '../../../tabs/all';
import type { Day, Month } from '../../../workbook/day';
import type { Fact, Severity } from '../../finding';
import type { Sentence } from '../sentence/facts';

export type Criterion = 'S' | 'M' | 'A' | 'R' | 'T';
export type Verdict = 'yes' | 'no' | 'unknown';
export type ReasonCode = keyof typeof smart;

/** The fields of a goal, as its row in the goals tab has them. */
export type GoalFields = Omit<RowOf<'goals'>, 'goal' | 'horizon' | 'note'>;

/** A field and the value that would fix the goal in one click. */
export interface FieldFix {
  field: keyof GoalFields;
  value: string | number;
}

/** Why a criterion is not met, or what would make it safer. */
export interface Reason {
  criterion: Criterion;
  code: ReasonCode;
  severity: Severity;
  facts: Record<string, Fact>;
  fixes: FieldFix[];
}

type Verdicts = Record<Criterion, Verdict>;
export interface Judgement extends Verdicts {
  reasons: Reason[];
}

/** What the rest of the plan knows of a goal; whatever is unknown is left out and not judged. */
export interface Surroundings {
  /** The day to reckon at. */
  asOf?: Day;
  plan?: { from: Day; to: Day };
  currency?: string;
  /** The objectives the goal could be linked to. */
  objectives?: { id: string; measure?: string }[];
  /** How many initiatives and campaigns work on it. */
  initiatives?: number;
  campaigns?: number;
  /** Its share of the planned money, and the share that its priority gives it. */
  budgetShare?: number;
  fairShare?: number;
  /** What its metric has shown so far, oldest first. */
  history?: { month: Month; value: number }[];
  reviews?: Day[];
  /** Its target is reached. */
  reached?: boolean;
  /** The month with which the fiscal year begins. */
  fiscalMonth?: number;
  /** Growth a month from which a goal needs a proof. */
  boldGrowth?: number;
  /** What the goal is said to be good for, where it is said apart from the sentence. */
  relevance?: string;
}

/** A goal as its judges see it. */
export interface Goal {
  sentence: Sentence;
  fields: GoalFields;
  around: Surroundings;
}

/** One criterion's verdict with its reasons. */
export type Judge = (goal: Goal) => { verdict: Verdict; reasons: Reason[] };
