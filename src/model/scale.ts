/** The middle one of some numbers; of an even count the mean of the two. */
export function median(values: number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length - 1 - half], sorted[half]];
  return (low + high) / 2;
}

/** How many times larger one size is than another, on a scale on which ten times up and ten times down are as far. */
export const apart = (one: number, other: number): number => Math.abs(Math.log(one / other));

/** Two sizes that are further apart than this do not belong to one series without a reason. */
export const farApart = Math.log(4);

/** What a number was meant to be if zeros or the decimal sign slipped: a size not further than `leeway` from the usual one. */
export function meantNear(value: number, usual: number, leeway: number): number | undefined {
  const power = Math.round(Math.log10(value / usual));
  const meant = withoutDust(value / 10 ** power);
  return power !== 0 && apart(meant, usual) <= leeway ? meant : undefined;
}

/**
 * How far one value of a series lies beyond the two values nearest to it, upwards or downwards; 0 where it lies between them. At an end
 * these are the two on its one side.
 */
export function jumpAt(values: number[], index: number): number {
  const value = values[index] ?? 1;
  const isFirst = index === 0;
  const isLast = index === values.length - 1;
  const nearest = isFirst ? [1, 2] : isLast ? [index - 1, index - 2] : [index - 1, index + 1];
  const steps = nearest.flatMap((at) => {
    const beside = values[at];
    return beside === undefined ? [] : [Math.log(value / beside)];
  });
  const [step = 0, other = step] = steps;
  if (step * other <= 0) return 0;
  return Math.abs(step) < Math.abs(other) ? step : other;
}

/** The usual step from one value of a series to the next, where one of them is left out. */
export function usualStep(values: number[], without: number): number {
  const others = values.filter((_, index) => index !== without);
  return median(others.slice(1).map((value, index) => apart(value, others[index] ?? value)));
}

const powers = [0.001, 0.01, 0.1, 10, 100, 1000];
interface Between {
  least: number;
  most: number;
}
const anywhere: Between = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };

/** Numbers that a slip of the keyboard makes of this one, and it of them: zeros, the sign, two digits the other way round. */
export function slipsOf(value: number, { least, most }: Between = anywhere): number[] {
  if (value === 0) return [];
  const isHere = (slip: number) => slip >= least && slip <= most;
  const tens = powers.flatMap((power) => (isHere(value * power) ? [withoutDust(value * power)] : []));
  const size = Math.abs(value);
  // Digits that change places leave a number about as large.
  const swapped =
    least <= 10 * size && most >= -10 * size && Math.max(Math.abs(least), Math.abs(most)) >= size / 100;
  return [...tens, ...(isHere(-value) ? [-value] : []), ...(swapped ? swapsOf(value).filter(isHere) : [])];
}

/** Numbers that two digits beside each other make when they change places. */
export function swapsOf(value: number): number[] {
  const digits = [...String(Math.abs(value))];
  return digits.slice(1).flatMap((digit, index) => {
    const before = digits[index] ?? '';
    if (digit === before || digit === '.' || before === '.') return [];
    const swapped = [...digits];
    swapped[index] = digit;
    swapped[index + 1] = before;
    return [Math.sign(value) * Number(swapped.join(''))];
  });
}

/** Fractions of tens leave dust in the last binary digits. */
const withoutDust = (value: number): number => Number(value.toPrecision(12));
