import { oncePerPlan } from '../../model/once-per-plan';
import type { Plan } from '../../model/plan';
import type { TableRow } from '../../records/records';
import type { RowOf } from '../../tabs/all';
import type { Day } from '../../workbook/day';
import { type Language, languages } from '../../workbook/language';
import { judgeGoal } from './judge/judge-goal';
import type { Goal, Judgement } from './judge/judgement';
import type { Sentence } from './sentence/facts';
import { languageOfText } from './sentence/language-of-text';
import { readSentence } from './sentence/read-sentence';
import { surroundingsIn } from './surroundings';

export interface JudgedGoal {
  goal: TableRow<RowOf<'goals'>>;
  /** As its judges saw it. */
  seen: Goal;
  judgement: Judgement;
}

/** Every goal of a plan that says anything, with its judgement. */
export const judgedGoals = oncePerPlan((plan): JudgedGoal[] => {
  const aroundOf = surroundingsIn(plan);
  const language = languageOf(plan);
  return plan.records.tables.goals
    .filter(({ typed }) => Object.keys(typed).length > 0)
    .map((goal) => {
      const { goal: _, horizon: __, note: ___, ...fields } = goal.typed;
      const around = aroundOf(goal);
      const saidOn = fields.start ?? around.plan?.from ?? around.asOf;
      const seen = { sentence: sentenceOf(goal.typed, language, saidOn), fields, around };
      return { goal, seen, judgement: judgeGoal(seen) };
    });
});

const read = new WeakMap<object, { language: Language; saidOn: Day | undefined; sentence: Sentence }>();

/** Reading takes longest: a row that stays as it is, whatever else of a plan is tried, is read once. */
function sentenceOf(typed: RowOf<'goals'>, language: Language, saidOn: Day | undefined): Sentence {
  const known = read.get(typed);
  if (known?.language === language && known.saidOn === saidOn) return known.sentence;
  const { goal: text = '' } = typed;
  const sentence = readSentence(text, languageOfText(text, language), saidOn);
  read.set(typed, { language, saidOn, sentence });
  return sentence;
}

const languageOf = ({ records }: Plan): Language =>
  languages.find((language) => language === records.settings.language) ?? 'en';
