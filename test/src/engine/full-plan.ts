import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../../src/engine/sheet/content';
import { contentOfPlan } from '../../../src/features/plan-file/content-of';
import { readPlanFile } from '../../../src/features/plan-file/read-plan-file';
import type { PlanFile } from '../../../src/features/plan-file/schema';
import type { Language } from '../../../src/workbook/language';

const text = readFileSync(join(__dirname, '..', '..', '..', 'preview', 'sample', 'plan.json'), 'utf8');

/** The sample plan of the full size: every table has rows, every form has answers. */
export function fullPlanFile(): PlanFile {
  const read = readPlanFile(text);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.plan;
}

/** The same as content to be built. */
export function fullPlan(language: Language = 'en'): Content {
  const content = contentOfPlan(fullPlanFile());
  return { ...content, settings: { ...content.settings, language } };
}
