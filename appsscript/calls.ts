import type { Server } from '../src/calls/contract';
import { approve, compare } from './operations/approve';
import { beginBuild, buildStep, needsFormulas, setUpContent } from './operations/build';
import { addRows, changeTabs } from './operations/change-tabs';
import { accept, checkEverything, fix } from './operations/check';
import { fillInKpis, putBack } from './operations/fill-in-kpis';
import { openImport, reconcileImport, writeImport } from './operations/imports';
import { look } from './operations/look';
import { openPlan, savePlan } from './operations/plan-file';
import { repair, scan } from './operations/repair';
import { prepareReview, startReview, writeReview } from './operations/review';
import { switchLanguage } from './operations/switch-language';
import { undo } from './operations/undo';
import { fileOf, sidebarWords } from './sidebar-page';
import { dropCopies } from './spreadsheet/backup';
import { changing, reading } from './work/changing';

/** What the sidebar can ask of the add-on in a spreadsheet: each call is one unit of work. */
export const serverFor = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Server => ({
  look: () => reading(look),
  words: ({ language }) => ({ words: sidebarWords(language) }),
  script: ({ name }) => ({ text: fileOf(name) }),
  beginBuild: ({ setUp, scope }) =>
    changing((work) => beginBuild(work, { content: setUpContent(setUp), scope })),
  buildStep: ({ tabs }) => changing((work) => ({ tabs: buildStep(work, tabs) }), needsFormulas(tabs)),
  changeTabs: (input) => changing((work) => changeTabs(work, input)),
  addRows: (input) => changing((work) => addRows(work, input)),
  switchLanguage: (input) => changing((work) => switchLanguage(work, input)),
  scan: () => changing(scan),
  repair: (input) => changing((work) => repair(work, input)),
  fillInKpis: () => changing(fillInKpis),
  putBack: (input) => changing((work) => putBack(work, input)),
  undo: () => changing(undo),
  dropCopies: () =>
    changing(({ records }) => {
      dropCopies(spreadsheet, records);
      return {};
    }),
  check: () => changing((work) => checkEverything(work)),
  fix: (input) => changing((work) => fix(work, input)),
  accept: (input) => changing((work) => accept(work, input)),
  approve: (input) => changing((work) => approve(work, input)),
  compare: () => reading(compare),
  prepareReview: () => reading(prepareReview),
  startReview: (input) => changing((work) => startReview(work, input)),
  writeReview: (input) => changing((work) => writeReview(work, input)),
  savePlan: () => reading(savePlan),
  openPlan: (input) => changing((work) => openPlan(work, input)),
  openImport: () => reading(openImport),
  reconcileImport: (order) => reading((work) => reconcileImport(work, order)),
  writeImport: (input) => changing((work) => writeImport(work, input)),
  goTo({ sheetId, cell }) {
    const sheet = spreadsheet.getSheetById(sheetId);
    if (sheet) (cell ? sheet.getRange(cell) : sheet).activate();
    return {};
  },
});
