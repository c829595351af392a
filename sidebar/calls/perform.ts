import type { Client } from '../../src/calls/contract';
import { isProblemError, problem } from '../../src/calls/problem';
import type { Work } from '../state/asked';
import type { Answer } from '../state/event';

import { download } from './download';
import { scriptOf } from './run-script';
import { detailOf } from './send-to-add-on';

/** Makes the one call that a work is, and says how it ended; never rejects. */
export async function perform(client: Client, work: Work): Promise<Answer> {
  try {
    return await call(client, work);
  } catch (error) {
    const known = isProblemError(error) ? error : problem('serviceFailed', { detail: detailOf(error) });
    return { came: 'failed', problem: known.problem };
  }
}

/** One case for each kind of work; the compiler names one that is missing. */
async function call(client: Client, work: Work): Promise<Answer> {
  switch (work.doing) {
    case 'look':
      return { came: 'looked', here: await client.look({}) };
    case 'beginBuild': {
      const setUp = work.setUp ? { setUp: work.setUp } : {};
      return { came: 'begun', ...(await client.beginBuild({ ...setUp, scope: 'all' })) };
    }
    case 'buildStep':
      await client.buildStep({ tabs: work.steps[work.done] ?? [] });
      return { came: 'stepBuilt' };
    case 'check':
      return { came: 'checked', checked: await client.check({}) };
    case 'fix':
      return { came: 'checked', checked: await client.fix({ key: work.key, way: work.way }) };
    case 'accept':
      return { came: 'checked', checked: await client.accept({ key: work.key, reason: work.reason }) };
    case 'savePlan': {
      const { name, text } = await client.savePlan({});
      download(name, text);
      return { came: 'saved', name };
    }
    case 'openPlan':
      return { came: 'begun', ...(await client.openPlan({ text: work.text })) };
    case 'goTo': {
      const { sheetId, cell } = work;
      await client.goTo({ sheetId, ...(cell ? { cell } : {}) });
      return { came: 'went' };
    }
    case 'changeTabs': {
      const { add, remove } = work;
      return { came: 'begun', ...(await client.changeTabs({ add, remove })) };
    }
    case 'addRows':
      await client.addRows({ tab: work.tab, count: work.count });
      return { came: 'rowsAdded' };
    case 'switchLanguage':
      return { came: 'begun', ...(await client.switchLanguage({ language: work.language })) };
    case 'scan':
      return { came: 'scanned', ...(await client.scan({})) };
    case 'repair':
      return { came: 'repaired', ...(await client.repair({ offers: work.offers })) };
    case 'fillInKpis':
      return { came: 'filledIn', filled: await client.fillInKpis({}) };
    case 'putBack':
      return { came: 'filledIn', filled: await client.putBack({ cells: work.cells }) };
    case 'loadReader':
      return { came: 'readerLoaded', reader: await scriptOf(client, 'Imports') };
    case 'readWorkbook': {
      const workbookLines = await scriptOf(client, 'Workbooks');
      return { came: 'workbookRead', name: work.name, lines: await workbookLines(work.bytes) };
    }
    case 'openImport':
      return { came: 'importOpened', context: await client.openImport({}) };
    case 'reconcileImport':
      return { came: 'reconciled', ...(await client.reconcileImport(work.order)) };
    case 'writeImport': {
      const { doing: _, ...input } = work;
      return { came: 'imported', imported: await client.writeImport(input) };
    }
    case 'undo':
      return { came: 'begun', ...(await client.undo({})) };
    case 'approve':
      await client.approve({ by: work.by });
      return { came: 'approved' };
    case 'compare':
      return { came: 'compared', compared: await client.compare({}) };
    case 'prepareReview':
      return { came: 'prepared', prepared: await client.prepareReview({}) };
    case 'startReview':
      return { came: 'reviewBegun', begun: await client.startReview({ rhythm: work.rhythm }) };
    case 'writeReview':
      await client.writeReview(work.review);
      return { came: 'reviewWritten' };
    case 'dropCopies':
      await client.dropCopies({});
      return { came: 'dropped' };
  }
}
