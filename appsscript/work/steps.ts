import { isUnfinished, lookOfContent, type Marker } from '../../src/engine/sheet/snapshot';
import { isStructure, phaseOf, type TabWrites, type Write } from '../../src/engine/sheet/writes';
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
  if (hasContent) for (const one of due) work.collect(contentOf(one, work.snapshot[one.tab]?.marker));
  const left = due
    .map((one) => only(one, (write) => !isStructure(write) && !(hasContent && isContent(write))))
    .filter((one) => {
      const fits = first.includes(one.tab) || work.seconds + secondsOf(one.writes) <= longest;
      if (fits) work.collect(one);
      return !fits;
    });
  return stepsOf(left, work.sheets.size);
}

const rank = ({ tab }: TabWrites): number => (first.includes(tab) ? 0 : 1);

const only = ({ tab, writes }: TabWrites, isMeant: (write: Write) => boolean): TabWrites => ({
  tab,
  writes: writes.filter(isMeant),
});

/** Cells, the formats by which days are read, and warnings, which need not be looked for in a tab that is blank. */
const isContent = (write: Write): boolean =>
  phaseOf(write) === 'cells' ||
  write.act === 'warn' ||
  (write.act === 'property' && write.name === 'formats');

/** What a tab holds; of its look, what stands with that is remembered. */
function contentOf({ tab, writes }: TabWrites, held: Marker | undefined): TabWrites {
  const content = writes.filter(isContent);
  if (!held || !isUnfinished(held)) return { tab, writes: content };
  return {
    tab,
    writes: [
      ...content,
      ...writes.flatMap((write): Write[] =>
        write.act === 'marker' ? [{ act: 'marker', marker: begun(write.marker) }] : [],
      ),
    ],
  };
}

/** Until its look is complete, a tab is as new as one that has nothing but its frame. */
function begun({ formulas: _, parts: __, ...marker }: Marker): Marker {
  return { ...marker, look: lookOfContent(marker.look) };
}

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
