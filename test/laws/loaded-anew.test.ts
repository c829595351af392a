import type { Local } from '../../preview/local';
import { bookDifferences } from './comparable';
import {
  ask,
  buildSteps,
  newWorkbook,
  newWorkbookLoadedAnew,
  openPlan,
  placeOf,
  sample,
  sheetOf,
} from './workbook';

/** A day's work in a workbook; gives every answer. */
function work(local: Local): unknown[] {
  openPlan(local, sample);
  local.acts.type(placeOf(sheetOf(local.book, 'start'), 'answer', 'totalBudget'), '50000');
  local.acts.type(placeOf(sheetOf(local.book, 'goals'), 'due', 0), "'31/12/2026");
  const checked = ask(local, 'check', {});
  const key = checked.findings.find(({ code }) => code === 'budgetOff')?.key ?? '';
  const scanned = ask(local, 'scan', {});
  const offers = scanned.groups.flatMap((group) => group.offers).map(({ id }) => id);
  return [
    checked,
    scanned,
    buildSteps(local, ask(local, 'repair', { offers }).steps),
    ask(local, 'accept', { key, reason: 'Agreed' }),
    ask(local, 'fillInKpis', {}),
    ask(local, 'approve', { by: 'Maren Holt' }),
    ask(local, 'addRows', { tab: 'goals', count: 5 }),
    buildSteps(local, ask(local, 'changeTabs', { add: ['people', 'reviews'], remove: [] }).steps),
    ask(local, 'startReview', { rhythm: 'monthly' }),
    ask(local, 'compare', {}),
    buildSteps(local, ask(local, 'switchLanguage', { language: 'ar' }).steps),
    ask(local, 'check', {}),
    ask(local, 'undo', {}),
    ask(local, 'beginBuild', { scope: 'all' }),
    ask(local, 'look', {}),
    ask(local, 'savePlan', {}),
  ];
}

/** The other tests load the script once for all calls; Google loads it anew for each. */
test('a script that ran before answers and writes as one that has just been loaded', () => {
  const anew = newWorkbookLoadedAnew();
  const kept = newWorkbook();
  // Another workbook before, in another language, of which nothing may be left.
  const other = newWorkbook({ locale: 'fr_FR' });
  openPlan(other, sample);
  ask(other, 'switchLanguage', { language: 'zh' });
  ask(other, 'check', {});
  const answers = work(kept);
  expect(work(anew)).toEqual(answers);
  expect(bookDifferences(anew.book, kept.book)).toEqual([]);
});
