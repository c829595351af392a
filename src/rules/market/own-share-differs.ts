import type { Rule } from '../rule';

/** So many points, and such a part of the share, may be rounding. */
const leeway = { points: 0.002, part: 0.1 };

/** The share of the market that was typed against sales ÷ reachable market, which stand above it. */
export const ownShareDiffers: Rule = (plan) => {
  const { ownShare, marketOwn, marketReachable = 0 } = plan.records.forms.strategy;
  if (!plan.has('strategy') || ownShare === undefined || ownShare > 1) return [];
  if (marketOwn === undefined || marketReachable <= 0 || marketOwn > marketReachable) return [];
  const share = Math.round((marketOwn / marketReachable) * 10_000) / 10_000;
  if (Math.abs(ownShare - share) <= Math.max(leeway.points, leeway.part * share)) return [];
  const place = plan.headCell('strategy', 'ownShare', 'answer');
  return [
    {
      code: 'ownShareDiffers',
      severity: 'warning',
      place,
      witnesses: [
        plan.headCell('strategy', 'marketOwn', 'answer'),
        plan.headCell('strategy', 'marketReachable', 'answer'),
      ],
      facts: { typed: { share: ownShare }, share: { share } },
      fixes: [
        {
          code: 'setTo',
          facts: { column: { column: ['strategy', 'ownShare'] }, value: { share } },
          cells: [{ place, content: share }],
        },
      ],
    },
  ];
};
