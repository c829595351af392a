import type { Measure } from '../../kpis/measures';
import { type Series, seriesOfMeasure, shownIn } from '../../model/figures';
import type { Plan } from '../../model/plan';
import { apart, slipsOf } from '../../model/scale';
import type { CellAddress } from '../../records/records';
import { addMonths, type Month } from '../../workbook/day';
import { nameOf } from '../each-row';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

interface Stock {
  opening: Measure;
  closing?: Measure;
  /** What comes to it and what goes, where all of these are measured. */
  comes?: Measure[];
  goes?: Measure[];
}
const stocks: Stock[] = [
  {
    opening: 'customersAtStart',
    closing: 'customersAtEnd',
    comes: ['newCustomers'],
    goes: ['customersLost'],
  },
  { opening: 'followersAtStart', closing: 'followers' },
  { opening: 'subscribersAtStart', comes: ['newSubscribers'], goes: ['unsubscribes'] },
  { opening: 'valueAtStart', closing: 'valueAtEnd' },
];
/** What is not counted exactly may differ by this. */
const usualDrift = 0.05;

/** A stock that opens a month otherwise than it closed the last one. */
export const openingOff: Rule = (plan) => stocks.flatMap((stock) => offIn(plan, stock));

function offIn(plan: Plan, stock: Stock): Finding[] {
  const opening = seriesOfMeasure(plan, stock.opening);
  if (!opening) return [];
  const links = linksOf(plan, stock, opening);
  const isOff = ({ opens, closes }: Link) =>
    Math.abs(opens - closes) > Math.max(1, usualDrift * Math.abs(closes));
  // Where hardly a month follows from the last, people count these in another way.
  if (links.length === 0 || (links.length > 1 && links.filter(isOff).length > Math.max(2, links.length / 2)))
    return [];
  return links.flatMap((link, index): Finding[] => {
    const before = links[index - 1];
    if (!isOff(link) || (before && isOff(before) && before.next === link.month)) return [];
    const [first, ...witnesses] = suspects(link, links[index + 1]);
    if (!first) return [];
    return [
      {
        code: 'openingOff',
        severity: 'error',
        place: first,
        witnesses,
        facts: {
          name: nameOf('metrics', opening.row),
          month: { month: link.next },
          value: shownIn(plan, opening.row)(link.opens),
          closing: shownIn(plan, opening.row)(link.closes),
        },
      },
    ];
  });
}

/** A month's close and the opening of the next, with the cells that they were made of. */
interface Link {
  month: Month;
  next: Month;
  opens: number;
  closes: number;
  cells: {
    place: CellAddress;
    value: number /** How much more closes when this is 1 more. */;
    sign: number;
  }[];
}

function linksOf(plan: Plan, { closing, comes, goes }: Stock, opening: Series): Link[] {
  const cell = (series: Series, month: Month, sign: number) => ({
    place: plan.cell('metrics', series.row.row, `months:${month}`),
    value: figureIn(series, month) ?? 0,
    sign,
  });
  const closed = closing && seriesOfMeasure(plan, closing);
  const flows = [
    ...(comes ?? []).map((one) => [one, 1] as const),
    ...(goes ?? []).map((one) => [one, -1] as const),
  ];
  const moved = flows.flatMap(([measure, sign]) => {
    const series = seriesOfMeasure(plan, measure);
    return series ? [{ series, sign }] : [];
  });
  return opening.months.flatMap((month): Link[] => {
    const next = addMonths(month, 1);
    const opens = figureIn(opening, next);
    if (opens === undefined) return [];
    const parts = [{ series: opening, sign: 1 }, ...moved];
    const isKnown = closed
      ? figureIn(closed, month) !== undefined
      : moved.length === flows.length &&
        flows.length > 0 &&
        parts.every(({ series }) => figureIn(series, month) !== undefined);
    if (!isKnown) return [];
    const from = closed
      ? [cell(closed, month, 1)]
      : parts.map(({ series, sign }) => cell(series, month, sign));
    const closes = from.reduce((sum, { value, sign }) => sum + sign * value, 0);
    return [{ month, next, opens, closes, cells: [cell(opening, next, -1), ...from] }];
  });
}

/** The cells of a link, the likeliest first: the opening where the next link is off as well, else what a slip of the keyboard explains. */
function suspects({ opens, closes, next, cells }: Link, after: Link | undefined): CellAddress[] {
  const isBoth = after?.month === next && Math.abs(after.opens - after.closes) > 1;
  const weighed = cells.map(({ place, value, sign }, index) => {
    const meant = value + sign * (opens - closes);
    const isSlip = slipsOf(value).some(
      (slip) => Math.abs(slip - meant) <= Math.max(0.5, Math.abs(meant) * 0.01),
    );
    const isOpening = index === 0;
    const size = meant > 0 && value > 0 ? Math.min(1, apart(value, meant) / 2) : 0.5;
    return {
      place,
      weight:
        (isSlip ? 2 : 0) +
        (isBoth && isOpening ? 3 : 0) +
        (meant < 0 ? -2 : 0) +
        size / 2 +
        (isOpening ? 0.6 : 0),
    };
  });
  return weighed.sort((one, other) => other.weight - one.weight).map(({ place }) => place);
}

const figureIn = ({ months, values }: Series, month: Month): number | undefined =>
  values[months.indexOf(month)];
