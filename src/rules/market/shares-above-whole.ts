import { exceeds } from '../../model/exceeds';
import { sum } from '../../model/money';
import type { Plan } from '../../model/plan';
import { nameOf } from '../each-row';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

/** Shares that add up to more than the whole: of the market, ours among them, and of a campaign's money on its channels. */
export const sharesAboveWhole: Rule = (plan) => [...ofMarket(plan), ...ofChannels(plan)];

function ofMarket(plan: Plan): Finding[] {
  const { ownShare = 0 } = plan.records.forms.strategy;
  // A share above the whole by itself is told as that.
  const rows = plan.records.tables.competitors.filter(({ typed }) => (typed.marketShare ?? 2) <= 1);
  const share = sum(rows.map(({ typed }) => typed.marketShare ?? 0)) + (ownShare <= 1 ? ownShare : 0);
  const shareOf = ({ typed }: (typeof rows)[number]) => typed.marketShare ?? 0;
  const [first, ...others] = [...rows].sort((one, other) => shareOf(other) - shareOf(one));
  if (!first || !plan.has('competitors') || !exceeds(share, 1)) return [];
  const cell = ({ row }: typeof first) => plan.cell('competitors', row, 'marketShare');
  return [
    {
      code: 'sharesAboveWhole',
      severity: 'error',
      place: cell(first),
      ...(others.length > 0 && { witnesses: others.map(cell) }),
      facts: {
        name: { column: ['competitors', 'title'] },
        column: { column: ['competitors', 'marketShare'] },
        share: { share },
      },
    },
  ];
}

/** The main channel gets what the others leave of the whole. */
const ofChannels = (plan: Plan): Finding[] =>
  plan.records.tables.campaigns.flatMap((campaign): Finding[] => {
    const { secondShare = 0, thirdShare = 0 } = campaign.typed;
    const share = secondShare + thirdShare;
    if (secondShare > 1 || thirdShare > 1 || !exceeds(share, 1) || !plan.has('channels')) return [];
    const cell = (column: string) => plan.cell('campaigns', campaign.row, column);
    return [
      {
        code: 'sharesAboveWhole',
        severity: 'error',
        place: cell('secondShare'),
        witnesses: [cell('thirdShare')],
        facts: {
          name: nameOf('campaigns', campaign),
          column: { column: ['campaigns', 'secondShare'] },
          share: { share },
        },
      },
    ];
  });
