import { folded } from '../../workbook/folded';
import type { Rule } from '../rule';

/** One text for strategy and plan: what for and with what move is not how, when and for how much. */
export const summariesAlike: Rule = (plan) => {
  const { summary = '', planSummary = '' } = plan.records.forms.strategy;
  if (!plan.has('strategy') || summary === '' || folded(summary) !== folded(planSummary)) return [];
  return [
    {
      code: 'summariesAlike',
      severity: 'advice',
      place: plan.headCell('strategy', 'planSummary', 'answer'),
      witnesses: [plan.headCell('strategy', 'summary', 'answer')],
      facts: {
        one: { column: ['strategy', 'summary'] },
        other: { column: ['strategy', 'planSummary'] },
      },
    },
  ];
};
