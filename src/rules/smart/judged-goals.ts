import { oncePerPlan } from '../../model/once-per-plan';
import type { Plan } from '../../model/plan';
import type { TableRow } from '../../records/records';
import type { RowOf } from '../../tabs/all';
import { type Language, languages } from '../../workbook/language';
import { judgeGoal } from './judge/judge-goal';
import type { Judgement } from './judge/judgement';
import type { Sentence } from './sentence/facts';
import { languageOfText } from './sentence/language-of-text';
import { readSentence } from './sentence/read-sentence';
import { surroundingsIn } from './surroundings';

export interface JudgedGoal {
  goal: TableRow<RowOf<'goals'>>;
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
      const sentence = sentenceOf(goal.typed, language);
      return { goal, judgement: judgeGoal({ sentence, fields, around: aroundOf(goal) }) };
    });
});

const read = new WeakMap<object, { language: Language; sentence: Sentence }>();

/** Reading takes longest: a row that stays as it is, whatever else of a plan is tried, is read once. */
function sentenceOf(typed: RowOf<'goals'>, language: Language): Sentence {
  const known = read.get(typed);
  if (known?.language === language) return known.sentence;
  const { goal: text = '' } = typed;
  const sentence = readSentence(text, languageOfText(text, language));
  read.set(typed, { language, sentence });
  return sentence;
}

const languageOf = ({ records }: Plan): Language =>
  languages.find((language) => language === records.settings.language) ?? 'en';
