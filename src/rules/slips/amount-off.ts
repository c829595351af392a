import { type Line, leeway, monthsOf, plannedMinor, sum } from '../../model/money';
import { oncePerPlan } from '../../model/once-per-plan';
import type { Plan } from '../../model/plan';
import { apart, median, slipsOf } from '../../model/scale';
import type { CellAddress } from '../../records/records';
import { toMajor, toMinor } from '../../workbook/money';
import { nameOf } from '../each-row';
import type { Fact, Finding, PlainFact, Severity } from '../finding';
import { monthPlace } from '../month-place';

/** A cell that may be why lines and total disagree, with what would bring them together. */
interface Suspect {
  place: CellAddress;
  name: Fact;
  part: PlainFact;
  value: number;
  meant: number;
  weight: number;
}
interface Gap {
  /** How much more the lines are than the total. */
  off: number;
  /** What they may differ by. */
  leeway: number;
}

interface Guilty {
  finding: Finding[];
  /** How much more the lines would be with what was meant. */
  moved: number;
}
const innocent: Guilty = { finding: [], moved: 0 };

/** From this weight on the cell is told instead of the total; where the two agree well enough, only what fits in every way. */
const [sure, certain] = [3, 5];

/**
 * The likeliest cell where the lines and the total budget disagree: one whose correction brings them together, the more likely the
 * nearer that is to the row's other months and the farther the cell is from them. Zeros, signs, two digits the other way round and a
 * month that is left out are what people slip on.
 */
export const guiltyAmount = oncePerPlan((plan): Guilty => {
  const { totalBudget, totalUpTo } = plan.records.settings;
  const lines = plan.records.tables.budget;
  if (lines.length === 0 || totalBudget === undefined) return innocent;
  const total = toMinor(totalBudget, plan.currency);
  const planned = sum(lines.map((line) => plannedMinor(line, plan.currency)));
  const gap = { off: planned - total, leeway: leeway(plan, total) };
  const isWithin = Math.abs(gap.off) <= gap.leeway;
  if (gap.off === 0) return innocent;
  const suspects = [
    ...lines.flatMap((line) => suspectsIn(plan, line, gap)),
    ...totals(plan, { total, planned, most: totalUpTo && toMinor(totalUpTo, plan.currency) }),
  ];
  const [first, ...others] = suspects.sort((one, other) => other.weight - one.weight);
  if (!first || first.weight < (isWithin ? certain : sure)) return innocent;
  const like = others.filter(({ weight }) => weight === first.weight).slice(0, 4);
  const moved = first.place.tab === 'budget' ? first.meant - first.value : 0;
  const severity = isWithin ? 'warning' : 'error';
  return { finding: [told(plan, first, { like, severity })], moved };
});

function told(
  plan: Plan,
  { place, name, part, value, meant }: Suspect,
  { like, severity }: { like: Suspect[]; severity: Severity },
): Finding {
  const proof = plan.headCell('budget', 'proofLines', 'total');
  return {
    code: 'amountOff',
    severity,
    place,
    witnesses: [...like.map((one) => one.place), proof],
    facts: { name, part, value: { minor: value }, meant: { minor: meant } },
    fixes: [
      {
        code: 'setTo',
        facts: { column: part, value: { minor: meant } },
        cells: [{ place, content: toMajor(meant, plan.currency) }],
      },
    ],
  };
}

function suspectsIn(plan: Plan, line: Line, gap: Gap): Suspect[] {
  const months = new Map(monthsOf(line, plan.currency));
  const filled = [...months].filter(([, minor]) => minor !== 0).map(([month]) => month);
  const [first = '', last = ''] = [filled[0], filled[filled.length - 1]];
  // Near enough to the total a month may well be rounded; it is not left out.
  const isOff = Math.abs(gap.off) > gap.leeway;
  const room = isOff ? gap.leeway : 0;
  return plan.months.flatMap((month) => {
    const value = months.get(month) ?? 0;
    // A month before or after a line's own was hardly wiped.
    if (value === 0 && (month < first || month > last)) return [];
    // What would have to stand there.
    const between = { least: Math.max(1, value - gap.off - room), most: value - gap.off + room };
    const slips = between.most < 1 ? [] : slipsOf(value, between);
    if (slips.length === 0 && value !== 0 && !isOff) return [];
    const others = [...months].flatMap(([other, minor]) => (other !== month && minor > 0 ? [minor] : []));
    const usual = others.length > 0 ? median(others) : undefined;
    const isUsual = usual !== undefined && usual >= between.least && usual <= between.most;
    const ways = [...slips, ...(isUsual && (value === 0 || isOff) ? [usual] : [])];
    const weighed = ways
      .filter((meant) => meant !== value)
      .map((meant) => ({ meant, weight: weightOf({ value, meant, usual }, gap) }));
    const [best] = weighed.sort((one, other) => other.weight - one.weight);
    if (!best) return [];
    const part = { month };
    return [{ place: monthPlace(plan, line, month), name: nameOf('budget', line), part, value, ...best }];
  });
}

function weightOf(
  { value, meant, usual }: { value: number; meant: number; usual: number | undefined },
  gap: Gap,
) {
  const left = Math.abs(gap.off + meant - value);
  if (left > gap.leeway) return 0;
  const fit = left === 0 ? 3 : left < gap.leeway / 2 ? 1.5 : 1;
  if (usual === undefined) return fit;
  const distance = apart(meant, usual);
  const near = distance < 0.05 ? 2 : distance < 0.7 ? 1 : left === 0 ? 0 : -1;
  return fit + near + (value <= 0 || apart(value, usual) > 1 ? 1 : 0);
}

/** The total itself, with a zero too many or digits the other way round. */
function totals(
  plan: Plan,
  { total, planned, most }: { total: number; planned: number; most: number | undefined },
): Suspect[] {
  return slipsOf(total).flatMap((meant): Suspect[] => {
    const left = Math.abs(planned - meant);
    if (meant <= 0 || left > leeway(plan, meant)) return [];
    const near = most !== undefined && meant <= most && apart(meant, most) < 0.3 ? 2 : 0;
    return [
      {
        place: plan.answer('totalBudget'),
        name: { column: ['start', 'title'] },
        part: { column: ['start', 'totalBudget'] },
        value: total,
        meant,
        weight: (left === 0 ? 3 : 2) + near + 1,
      },
    ];
  });
}
