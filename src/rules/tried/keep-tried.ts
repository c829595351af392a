import type { Plan } from '../../model/plan';
import { typedTables } from '../../tabs/all';
import type { Finding, Fix } from '../finding';
import type { Rule } from '../rule';
import { hasHarm, isStillThere, type Known, known } from './comes';
import { withCells } from './with-cells';

interface Trial {
  finding: Finding;
  way: Fix;
}

/** So many rows may be judged once more for the sake of fixes: well under a second. */
const mostRows = 20_000;

/**
 * Findings with those of their fixes that help: done in thought and judged again, the finding is gone and nothing as serious has come.
 * Each is tried by itself; where a plan is too large for that, many at once, and what then does harm in halves, as far as time allows.
 * In the largest plans a fix is tried only when it is to be done.
 */
export function keepTried(plan: Plan, found: Finding[], judge: Rule): Finding[] {
  const runs = runsFor(plan);
  if (runs === 0) return found;
  const trials = found.flatMap((finding) => (finding.fixes ?? []).map((way): Trial => ({ finding, way })));
  const before = known(found);
  const good = new Set<Fix>();
  let left = runs;
  const judged = (some: Trial[]): Known => {
    left--;
    return known(
      judge(
        withCells(
          plan,
          some.flatMap(({ way }) => way.cells),
        ),
      ),
    );
  };
  const tryAll = (some: Trial[]): void => {
    if (some.length === 0 || left === 0) return;
    const after = judged(some);
    const helps = some.filter(({ finding }) => !isStillThere(finding, after));
    if (some.every(({ finding }) => !hasHarm(finding, before, after)))
      for (const { way } of helps) good.add(way);
    else if (some.length > 1)
      for (const half of [helps.slice(0, helps.length / 2), helps.slice(helps.length / 2)]) tryAll(half);
  };
  for (const some of trials.length <= runs ? trials.map((one) => [one]) : apart(trials)) tryAll(some);
  return found.map(({ fixes = [], ...finding }) =>
    fixes.some((way) => good.has(way))
      ? { ...finding, fixes: fixes.map((way): Fix => (good.has(way) ? way : { ...way, isVain: true })) }
      : finding,
  );
}

/** Whether one fix of a finding helps in the plan as it is now. */
export function helps(plan: Plan, found: Finding[], { finding, way }: Trial, judge: Rule): boolean {
  const after = known(judge(withCells(plan, way.cells)));
  return !isStillThere(finding, after) && !hasHarm(finding, known(found), after);
}

function runsFor({ records }: Plan): number {
  const rows = typedTables.reduce((sum, table) => sum + records.tables[table].length, 0);
  return Math.floor(mostRows / Math.max(1, rows));
}

/** Fixes that touch no cell twice, the cells of their findings included, so that they can be done at once. */
function apart(trials: Trial[]): Trial[][] {
  const groups: { trials: Trial[]; taken: Set<string> }[] = [];
  for (const trial of trials) {
    const places = [trial.finding.place, ...trial.way.cells.map(({ place }) => place)];
    const cells = places.map(({ tab, row, column }) => `${tab} ${row} ${column}`);
    const free = groups.find(({ taken }) => !cells.some((cell) => taken.has(cell)));
    const group = free ?? { trials: [], taken: new Set() };
    if (!free) groups.push(group);
    group.trials.push(trial);
    for (const cell of cells) group.taken.add(cell);
  }
  return groups.map(({ trials: some }) => some);
}
