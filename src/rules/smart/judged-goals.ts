import { oncePerPlan } from '../../model/once-per-plan';
import type { Plan } from '../../model/plan';
import type { TableRow } from '../../records/records';
import type { RowOf } from '../../tabs/all';
import { type Language, languages } from '../../workbook/language';
import { judgeGoal } from './judge/judge-goal';
import type { Goal, Judgement } from './judge/judgement';
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
      const { goal: text = '', horizon: _, note: __, ...fields } = goal.typed;
      const around = aroundOf(goal);
      const saidOn = fields.start ?? around.plan?.from ?? around.asOf;
      const sentence = readSentence(text, languageOfText(text, language), saidOn);
      const seen = { sentence, fields, around };
      return { goal, seen, judgement: judgeGoal(seen) };
    });
});

const languageOf = ({ records }: Plan): Language =>
  languages.find((language) => language === records.settings.language) ?? 'en';
