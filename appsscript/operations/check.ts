import type { Input, Output } from '../../src/calls/contract';
import type { Layout } from '../../src/engine/lay-out';
import { rectangles } from '../../src/engine/sheet/rectangles';
import { blockWrite, type TabWrites, type Write } from '../../src/engine/sheet/writes';
import { titleIn } from '../../src/engine/title-in';
import type { AlteredCell } from '../../src/engine/write/altered-cells';
import { keyOf } from '../../src/features/check/finding-key';
import { foreignCells } from '../../src/features/check/foreign-cells';
import { alteredOf, deletedIn } from '../../src/features/check/found-in-cells';
import { type ListedFinding, listFindings } from '../../src/features/check/list-findings';
import { planOf } from '../../src/features/check/plan-of';
import { sayChanges } from '../../src/features/check/say-changes';
import { checksWrites } from '../../src/features/check/write-checks';
import { coachWrites } from '../../src/features/coach/write-coach';
import type { Plan } from '../../src/model/plan';
import { chosenWay, findAll, findTried } from '../../src/rules/all';
import { completenessOf } from '../../src/rules/completeness';
import type { Fix } from '../../src/rules/finding';
import { judgedGoals } from '../../src/rules/smart/judged-goals';
import type { TabId } from '../../src/tabs/ids';
import { cellText, isFormula } from '../../src/workbook/cell';
import { bringUpToDate, build } from '../work/build';
import type { UnitOfWork } from '../work/unit-of-work';

/** The tabs whose results are looked at: what formulas make of numbers is judged, and what was typed is marked as checked. */
const judgedResults: TabId[] = ['kpis', 'goals', 'start'];

/** Runs every check over the whole workbook, writes the checks tab and what the coach says of goals, and gives what was found. */
export function checkEverything(work: UnitOfWork, accepted?: Input<'accept'>): Output<'check'> {
  return checkAfter(work, bringUpToDate(work), accepted);
}

function checkAfter(work: UnitOfWork, altered: AlteredCell[], accepted?: Input<'accept'>): Output<'check'> {
  work.calculate(judgedResults);
  const { layout, today } = work;
  const plan = planNow(work, altered);
  const listed = listFindings(findTried(plan), { plan, layout }, accepted);
  work.collect(coachWrites(judgedGoals(plan), layout));
  work.collect(checksWrites(listed, layout, today));
  return viewOf(work, listed);
}

/** The plan with what only its cells tell. */
function planNow(work: UnitOfWork, altered: AlteredCell[]): Plan {
  const { layout, today } = work;
  return planOf(layout, today, {
    foreign: foreignCells(layout, (tab) => work.formatsOf(tab)),
    altered: alteredOf(altered, layout),
    deleted: deletedIn(layout),
  });
}

/** What a check said beside the goals, in the language of now; where none said anything, nothing is. */
export function sayCoachAgain(work: UnitOfWork): void {
  const { layout, today } = work;
  const hasSpoken = layout.records.tables.goals.some(({ computed }) => (computed['specific'] ?? '') !== '');
  if (hasSpoken) work.collect(coachWrites(judgedGoals(planOf(layout, today)), layout));
}

/**
 * Fixes one finding in one of its ways, if that helps still; what stood there is kept in copies. Then everything is checked again, and
 * it is said what has changed.
 */
export function fix(work: UnitOfWork, { key, way }: Input<'fix'>): Output<'fix'> {
  // What is to stand elsewhere is moved first: places are those that cells have afterwards.
  const altered = bringUpToDate(work);
  const { layout, today } = work;
  // Formats are read once, by the check that follows.
  const plan = planOf(layout, today, { altered: alteredOf(altered, layout), deleted: deletedIn(layout) });
  const found = findAll(plan);
  const finding = found.find((one) => keyOf(one, layout).key === key);
  const chosen = finding && chosenWay(plan, found, finding, way);
  const changed = chosen ? doFix(work, chosen, plan) : [];
  const isPutBack = altered.filter(({ stays }) => !stays);
  return { ...checkAfter(work, [...isPutBack, ...bringUpToDate(work)]), changed };
}

function doFix(work: UnitOfWork, chosen: Fix, plan: Plan): string[] {
  const { layout, today } = work;
  const due = writesOf(chosen, layout);
  const tabs = due.map(({ tab }) => tab);
  const isMoved = tabs.some((id) => layout.tabLayouts[id]?.structure.length !== 0);
  if (chosen.code === 'remake') {
    work.backUp({ act: 'fix', tabs, day: today });
    build(work);
    return [];
  }
  // Where a workbook has a gap, nothing was moved, and the places may not be there.
  if (isMoved) return [];
  const changed = sayChanges(chosen, layout, plan.keyAt);
  work.backUp({ act: 'fix', tabs, day: today });
  for (const writes of due) work.collect(writes);
  return changed;
}

function writesOf({ cells }: Fix, { tabLayouts }: Layout): TabWrites[] {
  const tabs = [...new Set(cells.map(({ place }) => place.tab))];
  return tabs.map((tab) => {
    const here = cells.flatMap(({ place, content }) => (place.tab === tab ? [{ ...place, content }] : []));
    // What stood where a formula belongs is kept in a note, as a build keeps it.
    const kept = here.flatMap(({ row, column, content }): Write[] => {
      const grid = tabLayouts[tab]?.grid;
      const text = grid?.formula(row, column) || cellText(grid?.value(row, column) ?? '');
      return isFormula(content) && text !== '' ? [{ act: 'keepInNote', row, column, text }] : [];
    });
    return { tab, writes: [...kept, ...rectangles(here).map(blockWrite)] };
  });
}

/** Says beside a finding why people leave it as it is; the next check finds it there. */
export const accept = (work: UnitOfWork, input: Input<'accept'>): Output<'accept'> =>
  checkEverything(work, input);

function viewOf({ layout }: UnitOfWork, listed: ListedFinding[]): Output<'check'> {
  const { has } = layout.context.environment;
  return {
    findings: listed.map(({ finding, before: _, parts, ...worded }) => ({
      code: finding.code,
      severity: finding.severity,
      ...worded,
      parts: parts.map(({ finding: __, ...part }) => part),
    })),
    completeness: completenessOf(layout.records, has).map(({ tab, ...counts }) => ({
      id: tab,
      title: titleIn(layout, tab),
      ...counts,
    })),
  };
}
