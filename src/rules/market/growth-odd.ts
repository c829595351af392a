import type { Rule } from '../rule';

/** No market of some size grows or shrinks by more in a year; above 100 % it is a figure without its per cent sign. */
const most = 0.6;

/** A market that is said to grow or shrink as none does. */
export const growthOdd: Rule = (plan) => {
  const { marketGrowth } = plan.records.forms.strategy;
  if (!plan.has('strategy') || marketGrowth === undefined) return [];
  if (marketGrowth > 1 || Math.abs(marketGrowth) <= most) return [];
  const place = plan.headCell('strategy', 'marketGrowth', 'answer');
  const share = marketGrowth / 100;
  return [
    {
      code: 'growthOdd',
      severity: marketGrowth <= -1 ? 'error' : 'warning',
      place,
      facts: { share: { share: marketGrowth } },
      // Minus two typed for minus two per cent.
      ...(marketGrowth <= -1 &&
        share >= -most && {
          fixes: [
            {
              code: 'setTo',
              facts: { column: { column: ['strategy', 'marketGrowth'] }, value: { share } },
              cells: [{ place, content: share }],
            },
          ],
        }),
    },
  ];
};
