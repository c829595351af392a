import { moneyByMonth, type Series, seriesOf } from '../../model/figures';
import type { Plan } from '../../model/plan';
import { median } from '../../model/scale';
import type { Month } from '../../workbook/day';

/** A season is felt in all the money with at least this part of a peak; in one line or one other figure, or in the middle of all, with these. */
const felt = { money: 0.75, one: 0.7, all: 0.4 };

/**
 * Whether a month is high (or low) in more than one figure: then it is a season, a launch or a campaign, and no slip. `jump` is how far
 * the figure lies from those beside it.
 */
export function isSeason(
  plan: Plan,
  { row, month, jump }: { row: Series['row']; month: Month; jump: number },
) {
  const size = Math.abs(jump);
  const along = (step: number | undefined) => (step === undefined ? 0 : step * Math.sign(jump));
  const { planned, paid } = moneyByMonth(plan);
  if ([planned, paid].some((money) => along(stepIn(money, month)) >= felt.money * size)) return true;
  const lines = plan.records.tables.budget.map(({ typed }) =>
    along(stepIn(new Map(Object.entries(typed.months ?? {})), month)),
  );
  if (Math.max(0, ...lines) >= felt.one * size) return true;
  const others = seriesOf(plan).flatMap((series) => {
    const step = series.row === row ? undefined : stepIn(figuresOf(series), month);
    return step === undefined ? [] : [along(step)];
  });
  return others.length > 0 && (Math.max(...others) >= felt.one * size || median(others) >= felt.all * size);
}

const figuresOf = ({ months, values }: Series): Map<Month, number> =>
  new Map(
    months.flatMap((month, index) =>
      (values[index] ?? 0) > 0 ? [[month, values[index] ?? 0] as const] : [],
    ),
  );

/** How far a month lies from the middle of the others; undefined where there are not enough to tell. */
function stepIn(figures: ReadonlyMap<Month, number>, month: Month): number | undefined {
  const value = figures.get(month);
  const others = [...figures].flatMap(([other, figure]) => (other === month || figure <= 0 ? [] : [figure]));
  return value === undefined || value <= 0 || others.length < 2
    ? undefined
    : Math.log(value / median(others));
}
