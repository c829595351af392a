import { type Phase, phaseOf, type TabWrites } from '../../src/engine/sheet/writes';
import { readSeconds, secondsOf } from '../../src/engine/write/cost';
import type { TabId } from '../../src/tabs/ids';
import { type BuildPlan, collectStructure } from './build';
import type { UnitOfWork } from './unit-of-work';

/** Seconds one execution may take by the model: far from Google's limit, and people wait no longer for a sign. */
const longest = 58;

/** What is written before the rest of the workbook hangs on it. */
const first: TabId[] = ['start', 'lists'];

/**
 * Collects as much of a build as one execution may do, and gives the tabs that are left, a few a step. Content comes whole: a step
 * reads it from the cells, so that only looks are left to it.
 */
export function collectInSteps(work: UnitOfWork, plan: BuildPlan, hasContent: boolean): TabId[][] {
  collectStructure(work, plan);
  const due = [...plan.due].sort((one, other) => rank(one) - rank(other));
  if (hasContent) for (const one of due) work.collect(only(one, ['ground', 'cells']));
  const rest = due.map((one) =>
    only(one, hasContent ? ['looks', 'marks'] : ['ground', 'cells', 'looks', 'marks']),
  );
  const left = rest.filter((one) => {
    const fits = first.includes(one.tab) || work.seconds + secondsOf(one.writes) <= longest;
    if (fits) work.collect(one);
    return !fits;
  });
  return stepsOf(left, work.sheets.size);
}

const rank = ({ tab }: TabWrites): number => (first.includes(tab) ? 0 : 1);

const only = ({ tab, writes }: TabWrites, phases: Phase[]): TabWrites => ({
  tab,
  writes: writes.filter((write) => phases.includes(phaseOf(write))),
});

/** Each reads every tab's values again, and the formulas of its own. */
function stepsOf(left: TabWrites[], tabs: number): TabId[][] {
  const steps: TabId[][] = [];
  const opening = (tabs + 2) * readSeconds;
  let seconds = longest;
  for (const { tab, writes } of left) {
    const cost = secondsOf(writes) + readSeconds;
    const step = steps[steps.length - 1];
    if (step && seconds + cost <= longest) step.push(tab);
    else {
      steps.push([tab]);
      seconds = opening;
    }
    seconds += cost;
  }
  return steps;
}
