import type { Input, Output } from '../src/calls/contract';
import { problem } from '../src/calls/problem';
import type { Layout } from '../src/engine/lay-out';
import { rectangles } from '../src/engine/sheet/rectangles';
import { contentOfPlan } from '../src/features/plan-file/content-of';
import { isPartOf } from '../src/features/plan-file/is-part-of';
import { planFileOf } from '../src/features/plan-file/plan-file-of';
import { readPlanFile } from '../src/features/plan-file/read-plan-file';
import type { PlanFile } from '../src/features/plan-file/schema';
import { isLaidOut, type Review } from '../src/model/reviews';
import type { Records } from '../src/records/records';
import { buildAll, openReadable, refuseBroken } from './build';
import { openWorkbook, type Workbook } from './spreadsheet/workbook';
import { writeTab } from './spreadsheet/write';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The whole content of the workbook as the text of a plan file, and a name for it. */
export function savePlan(spreadsheet: Spreadsheet): Output<'savePlan'> {
  const { layout } = openReadable(spreadsheet, { toWrite: () => false });
  const plan = planFileOf(layout.records);
  const name = (plan.settings.planName ?? 'plan').replace(/[\\/:*?"<>|\s]+/g, '-').toLowerCase();
  return { name: `${name}.throughline.json`, text: `${JSON.stringify(plan, null, 2)}\n` };
}

/** Takes a plan file in; refused as a whole when anything in it is wrong or anything typed would be lost. */
export function openPlan(
  spreadsheet: Spreadsheet,
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
  const there = openWorkbook(spreadsheet, { toWrite: () => false });
  refuseBroken(there);
  const laidOut = onlyLaidOut(there.layout, plan);
  if (there.ourSheets.size > 0 && !isPartOf(planFileOf(without(laidOut, there.layout.records)), plan))
    throw problem('notEmpty');
  clear(laidOut, there);
  return { tabs: buildAll(spreadsheet, { content: contentOfPlan(plan) }) };
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

function clear(reviews: Review[], { layout, ourSheets }: Workbook): void {
  const columns = layout.tabLayouts.reviews?.columns;
  const cells = reviews.flatMap(({ row }) =>
    ['id', 'date', 'rhythm'].map((key) => ({ row, column: columns?.get(key) ?? 0, content: '' })),
  );
  const writes = rectangles(cells).map((block) => ({ act: 'cells' as const, ...block }));
  writeTab({ tab: 'reviews', writes }, ourSheets);
}
