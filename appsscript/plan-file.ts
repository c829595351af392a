import type { Input, Output } from '../src/calls/contract';
import { problem } from '../src/calls/problem';
import { contentOfPlan } from '../src/plan-file/content-of';
import { isPartOf } from '../src/plan-file/is-part-of';
import { planFileOf } from '../src/plan-file/plan-file-of';
import { readPlanFile } from '../src/plan-file/read-plan-file';
import type { PlanFile } from '../src/plan-file/schema';
import { buildAll, refuseBroken } from './build';
import { openWorkbook } from './spreadsheet/workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The whole content of the workbook as the text of a plan file, and a name for it. */
export function savePlan(spreadsheet: Spreadsheet): Output<'savePlan'> {
  const workbook = openWorkbook(spreadsheet, { toWrite: () => false });
  const { layout, stamped } = workbook;
  if (!stamped.has('start')) throw problem('notBuilt');
  refuseBroken(workbook);
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
  if (there.stamped.size > 0 && !isPartOf(planFileOf(there.layout.records), plan)) throw problem('notEmpty');
  return { tabs: buildAll(spreadsheet, { content: contentOfPlan(plan) }) };
}
