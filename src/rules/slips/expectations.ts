import { plannedBy } from '../../model/money';
import { oncePerPlan } from '../../model/once-per-plan';
import type { Plan } from '../../model/plan';
import { apart, meantNear, median } from '../../model/scale';
import type { TableRow } from '../../records/records';
import type { RowOf } from '../../tabs/all';
import { toMinor } from '../../workbook/money';
import { nameOf } from '../each-row';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { farFinding } from './far';
import { aboveFinding } from './part-above-whole';

type Campaign = TableRow<RowOf<'campaigns'>>;
const figures = ['leads', 'customers', 'revenue'] as const;
type Figure = (typeof figures)[number];

/** So many times what the other campaigns expect is told where it holds against two other figures of the campaign. */
const farExpected = Math.log(6);
/** From here on nobody means it. */
const plain = Math.log(30);
/** No figure may be nearer than this. */
const nearest = Math.log(3);
/** With a single other figure to hold it against. */
const farAlone = Math.log(20);

/** What a campaign expects against its other figures, as the other campaigns do; and more customers than leads. */
export const expectations: Rule = (plan) => [
  ...plan.records.tables.campaigns.flatMap((campaign) => customersAbove(plan, campaign)),
  ...plan.records.tables.campaigns.flatMap((campaign) => farIn(plan, campaign)),
];

function customersAbove(plan: Plan, campaign: Campaign): Finding[] {
  const { leads, customers } = campaign.typed;
  if (leads === undefined || customers === undefined || customers <= leads) return [];
  const cell = (column: Figure) => plan.cell('campaigns', campaign.row, column);
  const isLeads = strangeness(plan, campaign, 'leads') > strangeness(plan, campaign, 'customers');
  const [place, witness] = isLeads ? [cell('leads'), cell('customers')] : [cell('customers'), cell('leads')];
  return [
    aboveFinding(
      { place, witness },
      {
        name: { column: ['campaigns', 'customers'] },
        value: { number: customers },
        entire: { column: ['campaigns', 'leads'] },
        whole: { number: leads },
      },
    ),
  ];
}

/** Money counts in minor units; 0 where there is none. */
function sizeOf(plan: Plan, { id, typed }: Campaign, figure: Figure | 'planned'): number {
  if (figure === 'planned') return planned(plan).get(id) ?? 0;
  const value = typed[figure] ?? 0;
  return figure === 'revenue' ? toMinor(value, plan.currency) : value;
}
const planned = oncePerPlan((plan) => plannedBy(plan, 'campaign'));

/** What a figure is for each one of another, in the middle of all campaigns. */
const usualRatios = oncePerPlan(() => new Map<string, number | null>());
function usualRatio(plan: Plan, figure: Figure, other: Figure | 'planned'): number | null {
  const known = usualRatios(plan);
  const key = `${figure}/${other}`;
  const held = known.get(key);
  if (held !== undefined) return held;
  const ratios = plan.records.tables.campaigns.flatMap((campaign) => {
    const [above, below] = [sizeOf(plan, campaign, figure), sizeOf(plan, campaign, other)];
    return above > 0 && below > 0 ? [above / below] : [];
  });
  const usual = ratios.length >= 3 ? median(ratios) : null;
  known.set(key, usual);
  return usual;
}

/** How far a figure lies from what each of the others suggests, upwards or downwards. */
function distances(plan: Plan, campaign: Campaign, figure: Figure): { far: number; usual: number }[] {
  const value = sizeOf(plan, campaign, figure);
  return [...figures, 'planned' as const].flatMap((other) => {
    const beside = sizeOf(plan, campaign, other);
    const usual = other === figure || beside <= 0 ? null : usualRatio(plan, figure, other);
    return usual === null || value <= 0
      ? []
      : [{ far: Math.log(value / (beside * usual)), usual: beside * usual }];
  });
}

const strangeness = (plan: Plan, campaign: Campaign, figure: Figure): number => {
  const all = distances(plan, campaign, figure).map(({ far }) => Math.abs(far));
  return all.length === 0 ? 0 : Math.min(...all);
};

function farIn(plan: Plan, campaign: Campaign): Finding[] {
  const blamed = figures
    .map((figure) => ({ figure, all: distances(plan, campaign, figure) }))
    .filter(({ all }) => {
      const isUp = all.every(({ far }) => far > 0);
      const isDown = all.every(({ far }) => far < 0);
      const sizes = all.map(({ far }) => Math.abs(far));
      const isFar =
        all.length > 1
          ? median(sizes) >= farExpected && Math.min(...sizes) >= nearest
          : (sizes[0] ?? 0) >= farAlone;
      return (isUp || isDown) && isFar && all.length > 0;
    });
  const [first] = blamed.sort((one, other) => least(other.all) - least(one.all));
  const { leads, customers } = campaign.typed;
  // More customers than leads are told as that.
  if (
    !first ||
    (leads !== undefined && customers !== undefined && customers > leads && first.figure !== 'revenue')
  )
    return [];
  const usual = median(first.all.map((one) => one.usual));
  const value = sizeOf(plan, campaign, first.figure);
  const isMoney = first.figure === 'revenue';
  const meant = meantNear(value, usual, 0.35);
  return [
    farFinding({
      place: plan.cell('campaigns', campaign.row, first.figure),
      // A campaign may be of another kind than the others; zeros that slipped are plain.
      severity: apart(value, usual) >= plain || (meant !== undefined && value > usual) ? 'warning' : 'advice',
      name: nameOf('campaigns', campaign),
      part: { column: ['campaigns', first.figure] },
      value,
      usual: Math.round(usual),
      shown: (size) => (isMoney ? { minor: size } : { number: size }),
    }),
  ];
}
const least = (all: { far: number }[]): number => Math.min(...all.map(({ far }) => Math.abs(far)));
