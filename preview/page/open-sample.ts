import { clientOver } from '../../src/calls/client';
import { languageOf } from '../../src/workbook/language';
import type { Book } from '../spreadsheet/book';

/** Runs one of the add-on's functions as the sidebar would, and gives its result. */
type SidebarCall = (name: string, ...args: unknown[]) => Promise<unknown>;

/** Fills a new, empty spreadsheet with the sample plan, its tabs in the language of the spreadsheet's locale. */
export async function openSample(call: SidebarCall, locale: string): Promise<void> {
  const sample = await (await fetch('/sample.json')).text();
  const client = clientOver(async (request) => String(await call('throughlineCall', request)));
  const { steps } = await client.openPlan({ text: sample, language: languageOf(locale) });
  for (const tabs of steps) await client.buildStep({ tabs });
}

export const sampleTitle: Book['title'] = 'Marketing plan';
