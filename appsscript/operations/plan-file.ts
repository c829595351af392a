import type { Input, Output } from '../../src/calls/contract';
import { problem } from '../../src/calls/problem';
import type { Layout } from '../../src/engine/lay-out';
import { type At, rectangles } from '../../src/engine/sheet/rectangles';
import { blockWrite } from '../../src/engine/sheet/writes';
import { contentOfPlan } from '../../src/features/plan-file/content-of';
import { isPartOf } from '../../src/features/plan-file/is-part-of';
import { planFileOf } from '../../src/features/plan-file/plan-file-of';
import { readPlanFile } from '../../src/features/plan-file/read-plan-file';
import type { PlanFile } from '../../src/features/plan-file/schema';
import { isLaidOut, type Review } from '../../src/model/reviews';
import type { Records } from '../../src/records/records';
import type { CellContent } from '../../src/workbook/cell';
import { planBuild, readable, refuseBroken } from '../work/build';
import { collectInSteps } from '../work/steps';
import type { UnitOfWork } from '../work/unit-of-work';
import { viewsOf } from './build';

/** The whole content of the workbook as the text of a plan file, and a name for it. */
export function savePlan(work: UnitOfWork): Output<'savePlan'> {
  const plan = planFileOf(readable(work).records);
  const name = (plan.settings.planName ?? 'plan').replace(/[\\/:*?"<>|\s]+/g, '-').toLowerCase();
  return { name: `${name}.throughline.json`, text: `${JSON.stringify(plan, null, 2)}\n` };
}

/** Takes a plan file in; refused as a whole when anything in it is wrong or anything typed would be lost. */
export function openPlan(
  work: UnitOfWork,
  { text, size, language, asOf }: Input<'openPlan'>,
): Output<'openPlan'> {
  const read = readPlanFile(text);
  if ('faults' in read) throw problem('planBad', {}, read.faults);
  const settings = {
    ...read.plan.settings,
    ...(size && { size }),
    ...(language && { language }),
    ...(asOf && { asOf }),
  };
  const plan: PlanFile = { ...read.plan, settings };
  refuseBroken(work);
  const laidOut = onlyLaidOut(work.layout, plan);
  if (work.sheets.size > 0 && !isPartOf(planFileOf(without(laidOut, work.layout.records)), plan))
    throw problem('notEmpty');
  clear(laidOut, work);
  const built = planBuild(work, { content: contentOfPlan(plan) });
  // What one execution cannot do is left to steps; all that people typed is there by then.
  const steps = built.due.length > 0 ? collectInSteps(work, built, true) : [];
  return {
    tabs: viewsOf(
      work,
      built.due.map(({ tab }) => tab),
    ),
    steps,
  };
}

/** Reviews that a build laid out and that the plan does not know: they give way to those of the plan. */
function onlyLaidOut({ records, context: { months } }: Layout, plan: PlanFile): Review[] {
  const { rhythm } = records.settings;
  return records.tables.reviews.filter(({ id, typed }) => {
    const coming = plan.tables.reviews?.find((one) => one.id === id);
    const isKnown = coming?.date === typed.date && coming?.rhythm === typed.rhythm;
    return isLaidOut(typed, { rhythm, months }) && !isKnown;
  });
}

const without = (reviews: Review[], records: Records): Records => ({
  ...records,
  tables: { ...records.tables, reviews: records.tables.reviews.filter((one) => !reviews.includes(one)) },
});

function clear(reviews: Review[], work: UnitOfWork): void {
  const columns = work.layout.tabLayouts.reviews?.columns;
  const cells = reviews.flatMap(({ row }) =>
    ['id', 'date', 'rhythm'].map(
      (key): At<CellContent> => ({ row, column: columns?.get(key) ?? 0, content: '' }),
    ),
  );
  work.collect({ tab: 'reviews', writes: rectangles(cells).map(blockWrite) });
}
