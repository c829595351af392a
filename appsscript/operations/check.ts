import type { Input, Output } from '../../src/calls/contract';
import { rectangles } from '../../src/engine/sheet/rectangles';
import type { TabWrites } from '../../src/engine/sheet/writes';
import { blockWrite } from '../../src/engine/sheet/writes';
import { titleIn } from '../../src/engine/title-in';
import { planOf } from '../../src/features/check/plan-of';
import { checksWrites, type ListedFinding, listFindings } from '../../src/features/check/write-checks';
import { coachWrites } from '../../src/features/coach/write-coach';
import { findAll } from '../../src/rules/all';
import { completenessOf } from '../../src/rules/completeness';
import type { Fix } from '../../src/rules/finding';
import { judgedGoals } from '../../src/rules/smart/judged-goals';
import type { TabId } from '../../src/tabs/ids';
import { bringUpToDate } from '../work/build';
import type { UnitOfWork } from '../work/unit-of-work';

/** The tabs whose results are looked at: what formulas make of numbers is judged, and what was typed is marked as checked. */
const judgedResults: TabId[] = ['kpis', 'goals', 'start'];

/** Runs every check over the whole workbook, writes the checks tab and what the coach says of goals, and gives what was found. */
export function checkEverything(work: UnitOfWork, accepted?: Input<'accept'>): Output<'check'> {
  bringUpToDate(work);
  work.calculate(judgedResults);
  const { layout, today } = work;
  const plan = planOf(layout, today);
  const listed = listFindings(findAll(plan), layout, accepted);
  work.collect(coachWrites(judgedGoals(plan), layout));
  work.collect(checksWrites(listed, layout, today));
  return viewOf(work, listed);
}

/** What a check said beside the goals, in the language of now; where none said anything, nothing is. */
export function sayCoachAgain(work: UnitOfWork): void {
  const { layout, today } = work;
  const hasSpoken = layout.records.tables.goals.some(({ computed }) => (computed['specific'] ?? '') !== '');
  if (hasSpoken) work.collect(coachWrites(judgedGoals(planOf(layout, today)), layout));
}

/** Fixes one finding in one of its ways; what stood there is kept in copies. Then everything is checked again. */
export function fix(work: UnitOfWork, { key, way }: Input<'fix'>): Output<'fix'> {
  // What is to stand elsewhere is moved first: places are those that cells have afterwards.
  bringUpToDate(work);
  const { layout, today } = work;
  const listed = listFindings(findAll(planOf(layout, today)), layout);
  const chosen = listed.find((one) => one.key === key)?.finding.fixes?.[way];
  const due = chosen ? writesOf(chosen) : [];
  const tabs = due.map(({ tab }) => tab);
  // Where a workbook has a gap, nothing was moved, and the places may not be there.
  if (due.length > 0 && tabs.every((id) => layout.tabLayouts[id]?.structure.length === 0)) {
    work.backUp({ act: 'fix', tabs, day: today });
    for (const writes of due) work.collect(writes);
  }
  return checkEverything(work);
}

function writesOf({ cells }: Fix): TabWrites[] {
  const tabs = [...new Set(cells.map(({ place }) => place.tab))];
  return tabs.map((tab) => {
    const here = cells.flatMap(({ place, content }) => (place.tab === tab ? [{ ...place, content }] : []));
    return { tab, writes: rectangles(here).map(blockWrite) };
  });
}

/** Says beside a finding why people leave it as it is; the next check finds it there. */
export const accept = (work: UnitOfWork, input: Input<'accept'>): Output<'accept'> =>
  checkEverything(work, input);

function viewOf({ layout }: UnitOfWork, listed: ListedFinding[]): Output<'check'> {
  const { has } = layout.context.environment;
  return {
    findings: listed.map(({ finding, before: _, ...worded }) => ({
      code: finding.code,
      severity: finding.severity,
      tab: finding.place.tab,
      ...worded,
    })),
    completeness: completenessOf(layout.records, has).map(({ tab, ...counts }) => ({
      id: tab,
      title: titleIn(layout, tab),
      ...counts,
    })),
  };
}
