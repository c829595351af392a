import type { Output, Server } from '../src/calls/contract';
import type { Settings } from '../src/tabs/all';
import { tabIds } from '../src/tabs/ids';
import { rhythms } from '../src/workbook/choice-lists';
import { type Language, languageOf } from '../src/workbook/language';
import { approve, compare } from './approve';
import { beginBuild, buildStep, setUpContent, viewsOf } from './build';
import { addRows, changeTabs, optionalViews } from './change-tabs';
import { accept, checkEverything, fix } from './check';
import { fillInKpis, putBack } from './fill-in-kpis';
import { openImport, reconcileImport, writeImport } from './imports';
import { locked } from './lock';
import { openPlan, savePlan } from './plan-file';
import { repair, scan } from './repair';
import { prepareReview, startReview, writeReview } from './review';
import { sidebarWords } from './sidebar-page';
import { readApproved } from './spreadsheet/approved-plan';
import { dropCopies } from './spreadsheet/backup';
import { openWorkbook } from './spreadsheet/workbook';
import { switchLanguage } from './switch-language';
import { undo, undoView } from './undo-view';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The settings that the set-up form shows, as far as they are filled in. */
function setUpOf(
  { business, planName, size, currency, firstMonth, months, totalBudget, rhythm }: Settings,
  language: Language,
): Output<'look'>['settings'] {
  return {
    business,
    planName,
    size: size === 'full' ? 'full' : 'light',
    language,
    currency,
    firstMonth,
    months,
    totalBudget,
    rhythm: rhythms.find((code) => code === rhythm),
  };
}

function approvalsIn(spreadsheet: Spreadsheet): Output<'look'>['approvals'] {
  const approved = readApproved(spreadsheet);
  return approved ? [{ day: approved.day, by: approved.by }, ...approved.earlier] : [];
}

/** What the sidebar can ask of the add-on in a spreadsheet. */
export const serverFor = (spreadsheet: Spreadsheet): Server => ({
  look() {
    const workbook = openWorkbook(spreadsheet, { toWrite: () => false });
    const { layout, ourSheets } = workbook;
    const isBuilt = ourSheets.has('start');
    return {
      language: isBuilt ? layout.language : languageOf(Session.getActiveUserLocale()),
      settings: isBuilt ? setUpOf(layout.records.settings, layout.language) : null,
      sizes: ['light', 'full'],
      tabs: viewsOf(
        workbook,
        tabIds.filter((id) => ourSheets.has(id) && id !== 'lists'),
      ),
      optional: isBuilt ? optionalViews(workbook) : [],
      undo: isBuilt ? undoView(workbook) : null,
      approvals: isBuilt ? approvalsIn(spreadsheet) : [],
    };
  },
  words: ({ language }) => ({ words: sidebarWords(language) }),
  beginBuild: ({ setUp, scope }) =>
    locked((ourSheets) => beginBuild(spreadsheet, { content: setUpContent(setUp), scope, ourSheets })),
  buildStep: ({ tabs }) => locked(() => ({ tabs: buildStep(spreadsheet, tabs) })),
  changeTabs: (input) => locked(() => changeTabs(spreadsheet, input)),
  addRows: (input) => locked(() => addRows(spreadsheet, input)),
  switchLanguage: (input) => locked(() => switchLanguage(spreadsheet, input)),
  scan: () => locked(() => scan(spreadsheet)),
  repair: (input) => locked(() => repair(spreadsheet, input)),
  fillInKpis: () => locked(() => fillInKpis(spreadsheet)),
  putBack: (input) => locked(() => putBack(spreadsheet, input)),
  undo: () => locked(() => ({ tabs: undo(spreadsheet) })),
  dropCopies: () =>
    locked(() => {
      dropCopies(spreadsheet);
      return {};
    }),
  check: () => locked((ourSheets) => checkEverything(spreadsheet, ourSheets)),
  fix: (input) => locked(() => fix(spreadsheet, input)),
  accept: (input) => locked(() => accept(spreadsheet, input)),
  approve: (input) => locked(() => approve(spreadsheet, input)),
  compare: () => compare(spreadsheet),
  prepareReview: () => prepareReview(spreadsheet),
  startReview: (input) => locked(() => startReview(spreadsheet, input)),
  writeReview: (input) => locked(() => writeReview(spreadsheet, input)),
  savePlan: () => savePlan(spreadsheet),
  openPlan: (input) => locked(() => openPlan(spreadsheet, input)),
  openImport: () => openImport(spreadsheet),
  reconcileImport: (order) => reconcileImport(spreadsheet, order),
  writeImport: (input) => locked(() => writeImport(spreadsheet, input)),
  goTo({ sheetId, cell }) {
    const sheet = spreadsheet.getSheets().find((one) => one.getSheetId() === sheetId);
    if (sheet) (cell ? sheet.getRange(cell) : sheet).activate();
    return {};
  },
});
