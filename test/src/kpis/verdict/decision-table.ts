/** The decision table in plain arithmetic, line by line: no word here is taken from the workbook's formulas. */
export interface Standing {
  /** A total fills up over its window; what falls begins at all of it; anything else can be read at any moment. */
  kind: 'total' | 'falling' | 'level';
  direction: 'up' | 'down' | 'within' | undefined;
  baseline?: number | undefined;
  target?: number | undefined;
  upper?: number | undefined;
  /** The figure on the day of the figures; undefined without any. */
  actual: number | undefined;
  isStarted: boolean;
  isStale: boolean;
  /** Today is the due day or later, and its month has a figure. */
  isDue: boolean;
  /** The share of time or money that had gone by on the day of the figures. */
  gone: number;
  /** A ratio to date trails the path of its level by half. */
  trails?: boolean;
  /** Last month's step was one to the better. */
  improves?: boolean;
}

export interface Verdict {
  status: string;
  score: number | null;
  progress: number | null;
  expected: number | null;
  forecast: number | null;
}

const nothing = { score: null, progress: null, expected: null, forecast: null };

/** What a row says that stands so. */
export function verdictOf(standing: Standing): Verdict {
  const { direction, target, actual, isStarted, isStale, kind } = standing;
  if (target === undefined || direction === undefined) return { status: 'notRated', ...nothing };
  if (!isStarted) return { status: 'notStarted', ...nothing };
  if (actual === undefined || isStale) return { status: 'noData', ...nothing };
  const rated = { ...standing, direction, target, actual };
  const verdict = kind === 'level' ? ofLevel(rated) : kind === 'total' ? ofTotal(rated) : ofFalling(rated);
  if (!standing.isDue) return verdict;
  return { ...verdict, status: isMet(rated) ? 'reached' : 'offTrack' };
}

type Rated = Standing & { direction: 'up' | 'down' | 'within'; target: number; actual: number };

const near = (left: number, right: number) => Math.abs(left - right) < 5e-10;
const isMet = ({ direction, target, upper, actual }: Rated): boolean => {
  const above = actual > target || near(actual, target);
  const below = actual < target || near(actual, target);
  if (direction === 'up') return above;
  if (direction === 'down') return below;
  return above && (upper === undefined || actual < upper || near(actual, upper));
};

const band = (score: number): string => {
  const share = Math.round(score * 1e9) / 1e9;
  return share >= 0.95 ? 'onTrack' : share >= 0.8 ? 'atRisk' : 'offTrack';
};
const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Lines 5 to 8. */
function ofTotal(rated: Rated): Verdict {
  const { direction, target, upper, actual, gone } = rated;
  const shown = {
    progress: share(actual, target),
    expected: gone,
    forecast: rated.isDue ? actual : share(actual, gone),
  };
  const should = gone * target;
  const more = () => 1 + (actual - should) / Math.abs(should);
  const less = () => 1 - (actual - should) / Math.abs(should);
  const unlessAway = () => (actual * target < 0 ? 0 : 1);
  if (direction === 'within') {
    const score = betweenBounds(actual, gone, target, upper);
    return { status: band(score), score, ...shown };
  }
  if (target === 0) {
    const score = (direction === 'up' ? actual >= 0 : actual <= 0) ? 1 : 0;
    return { status: band(score), score, ...shown };
  }
  const score = gone === 0 ? unlessAway() : direction === 'up' ? more() : less();
  const isToGrow = direction === 'up' ? target > 0 : target < 0;
  if (isToGrow) return { status: isMet(rated) ? 'reached' : band(score), score, ...shown };
  if (direction === 'down') return { status: isMet(rated) ? band(score) : 'offTrack', score, ...shown };
  return { status: band(score), score, ...shown };
}

function betweenBounds(actual: number, gone: number, lower: number, upper: number | undefined): number {
  const [low, high] = [gone * lower, upper === undefined ? Number.POSITIVE_INFINITY : gone * upper];
  if (actual >= low && actual <= high) return 1;
  const isBelow = actual < low;
  const bound = isBelow ? lower : (upper ?? 0);
  // Nothing is expected yet: only what went the other way counts.
  if (gone === 0) return isBelow ? (lower >= 0 ? 0 : 1) : bound <= 0 ? 0 : 1;
  if (bound === 0) return 0;
  return 1 - (isBelow ? low - actual : actual - high) / Math.abs(gone * bound);
}

/** As its complement: what was lost, against what may be lost. */
function ofFalling(rated: Rated): Verdict {
  const { direction, target, upper, actual, gone } = rated;
  const turned = { up: 'down', down: 'up', within: 'within' } as const;
  const lost = 1 - actual;
  const bounds =
    direction === 'within' && upper !== undefined
      ? { target: 1 - upper, upper: 1 - target }
      : { target: 1 - target };
  const complement = ofTotal({
    ...rated,
    upper: undefined,
    ...bounds,
    actual: lost,
    direction: turned[direction],
  });
  const forecast = rated.isDue ? actual : gone === 0 ? null : 1 - lost / gone;
  return { ...complement, progress: share(lost, 1 - target), forecast };
}

/** Lines 9 to 12. */
function ofLevel(rated: Rated): Verdict {
  const { direction, baseline, target, upper, actual } = rated;
  if (direction === 'within') {
    const width = Math.abs(upper === undefined ? target : upper - target);
    const outside = actual < target ? target - actual : upper !== undefined ? Math.max(0, actual - upper) : 0;
    const score = outside === 0 ? 1 : width === 0 ? 0 : 1 - outside / width;
    const isNear = Math.round(score * 1e9) / 1e9 >= 0.8;
    const status = outside === 0 ? 'onTrack' : isNear ? 'atRisk' : 'offTrack';
    return { status, score, progress: score, expected: null, forecast: actual };
  }
  if (baseline !== undefined && (direction === 'up' ? target > baseline : target < baseline))
    return onPath(rated, baseline);
  if (target === 0) {
    const met = isMet(rated);
    const status = met ? 'onTrack' : rated.improves ? 'atRisk' : 'offTrack';
    return { status, score: met ? 1 : 0, progress: met ? 1 : 0, expected: null, forecast: actual };
  }
  const short = direction === 'up' ? target - actual : actual - target;
  const score = 1 - short / Math.abs(target);
  return { status: band(score), score, progress: score, expected: null, forecast: actual };
}

function onPath(rated: Rated, baseline: number): Verdict {
  const { target, actual, isDue } = rated;
  const gone = rated.trails && !isDue ? rated.gone / 2 : rated.gone;
  const done = (actual - baseline) / (target - baseline);
  const score = gone === 0 ? (done < 0 ? 0 : 1) : done / gone;
  return {
    status: isMet(rated) ? 'reached' : band(score),
    score,
    progress: done,
    expected: gone,
    forecast: isDue ? actual : gone === 0 ? null : baseline + (actual - baseline) / gone,
  };
}
