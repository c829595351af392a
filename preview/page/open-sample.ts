import type { Book } from '../spreadsheet/book';

/** Runs one of the add-on's functions as the sidebar would, and gives its result. */
export type SidebarCall = (name: string, ...args: unknown[]) => Promise<unknown>;

/**
 * SAMPLE HOOK. Fills a new, empty spreadsheet with the sample plan (preview/sample/plan.json, served as /sample.json).
 * Until there is a sample the spreadsheet stays empty, and the add-on is opened through its menu.
 */
export async function openSample(_call: SidebarCall): Promise<void> {
  await Promise.resolve();
}

export const sampleTitle: Book['title'] = 'Marketing plan';
