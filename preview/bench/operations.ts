import type { Client, Output, SetUp } from '../../src/calls/contract';
import type { ImportOrder } from '../../src/calls/imports';
import { wordsOf } from '../../src/tabs/words';
import type { Local } from '../local';
import { cornerOf, findCell, sheetOf } from '../workbook/find-cell';
import { buildInSteps } from '../workbook/make-workbook';
import type { Counted } from './count-calls';

/** A spreadsheet in which an operation is done. */
export interface Scene extends Pick<Counted, 'ask' | 'run'> {
  local: Local;
  /** Asks without being counted, for what stands before the operation. */
  uncounted: Client;
  /** The text of the sample's plan file. */
  plan: string;
}

interface Operation<Name> {
  /** The operation that left the spreadsheet as this one finds it; null: an empty one. */
  after: Name | null;
  act(scene: Scene): unknown;
}

/** Whatever people ask of the add-on. What an operation is done after stands above it. */
export const operations = named({
  build: { after: null, act: ({ ask, plan }) => openPlan(ask, plan, 'full') },
  buildLight: { after: null, act: ({ ask, plan }) => openPlan(ask, plan, 'light') },
  buildInSteps: { after: null, act: ({ ask }) => buildInSteps(ask, setUpOf('full')) },
  buildLightInSteps: { after: null, act: ({ ask }) => buildInSteps(ask, setUpOf('light')) },
  openPlan: { after: null, act: ({ ask, plan }) => openPlan(ask, plan) },
  rebuild: { after: 'build', act: ({ ask }) => buildInSteps(ask) },
  look: { after: 'build', act: ({ ask }) => ask.look({}) },
  words: { after: 'build', act: ({ ask }) => ask.words({ language: 'fr' }) },
  goTo: { after: 'build', act: goTo },
  check: { after: 'build', act: ({ ask }) => ask.check({}) },
  checkAgain: { after: 'check', act: ({ ask }) => ask.check({}) },
  fix: { after: 'check', act: fix },
  undo: { after: 'fix', act: ({ ask }) => ask.undo({}) },
  dropCopies: { after: 'fix', act: ({ ask }) => ask.dropCopies({}) },
  accept: { after: 'check', act: accept },
  fillIn: { after: 'build', act: ({ ask }) => ask.fillInKpis({}) },
  fillInAdds: { after: 'build', act: fillInAdds },
  putBack: { after: 'build', act: putBack },
  prepareReview: { after: 'build', act: ({ ask }) => ask.prepareReview({}) },
  startReview: { after: 'build', act: ({ ask }) => ask.startReview({ rhythm: 'weekly' }) },
  writeReview: { after: 'startReview', act: writeReview },
  approve: { after: 'build', act: ({ ask }) => ask.approve({ by: 'Maren Holt' }) },
  compare: { after: 'approve', act: ({ ask }) => ask.compare({}) },
  openImport: { after: 'build', act: ({ ask }) => ask.openImport({}) },
  reconcileImport: { after: 'build', act: ({ ask }) => ask.reconcileImport(adsOrder) },
  writeImport: { after: 'build', act: writeImport },
  changeTabsRemove: { after: 'build', act: ({ ask }) => changeTabs(ask, { remove: ['swot'] }) },
  changeTabsBringBack: { after: 'changeTabsRemove', act: ({ ask }) => changeTabs(ask, { add: ['swot'] }) },
  changeTabsAdd: { after: 'buildLightInSteps', act: ({ ask }) => changeTabs(ask, { add: ['swot'] }) },
  addRows: { after: 'build', act: ({ ask }) => ask.addRows({ tab: 'campaigns', count: 20 }) },
  switchLanguage: { after: 'build', act: ({ ask }) => switchLanguage(ask) },
  undoLanguage: { after: 'switchLanguage', act: ({ ask }) => undo(ask) },
  scan: { after: 'build', act: ({ ask }) => ask.scan({}) },
  repair: { after: 'build', act: repair },
  savePlan: { after: 'build', act: ({ ask }) => ask.savePlan({}) },
  menuAppears: { after: 'build', act: ({ run }) => run('onOpen') },
  menuOpens: { after: 'build', act: ({ run }) => run('openSidebar') },
  menuBuilds: { after: 'build', act: ({ run }) => run('buildPlanTabs') },
  menuAddsRows: { after: 'build', act: menuAddsRows },
  menuFillsIn: { after: 'build', act: ({ run }) => run('fillInKpiFormulas') },
  menuChecks: { after: 'check', act: ({ run }) => run('runCheck') },
});

export type OperationName = keyof typeof operations;
export const operationNames = Object.keys(operations) as OperationName[];

function named<Name extends string>(
  all: Record<Name, Operation<NoInfer<Name>>>,
): Record<Name, Operation<Name>> {
  return all;
}

const setUpOf = (size: SetUp['size']): SetUp => ({
  business: 'Harbour Bakery',
  planName: 'Bread box year',
  size,
  language: 'en',
  currency: 'EUR',
  firstMonth: '2026-07',
  months: 12,
  totalBudget: 28_000,
  rhythm: 'monthly',
});

/** As the sidebar does it: whatever the file left to be done is built. */
export async function openPlan(ask: Client, text: string, size?: SetUp['size']): Promise<void> {
  await buildSteps(ask, (await ask.openPlan({ text, ...(size && { size }) })).steps);
}

/** The same where what follows is a build in steps. */
export async function undo(ask: Client): Promise<void> {
  await buildSteps(ask, (await ask.undo({})).steps);
}

function goTo({ ask, local }: Scene): Promise<unknown> {
  return ask.goTo({ sheetId: sheetOf(local.book, 'checks').id, cell: 'C7' });
}

/** The finding that people click on; nothing else than the check tells its key. */
async function firstFinding(
  { uncounted }: Scene,
  isMeant: (finding: Output<'check'>['findings'][number]) => boolean,
): Promise<string> {
  const { findings } = await uncounted.check({});
  const found = findings.find((finding) => finding.accepted === '' && isMeant(finding));
  if (!found) throw new Error('The sample has no such finding.');
  return found.key;
}

async function fix(scene: Scene): Promise<void> {
  const { local, ask } = scene;
  // The sample's goals have nothing left to click.
  for (const key of ['metric', 'unit', 'direction', 'target', 'due'])
    local.acts.type(findCell(local.book, 'goals', key, 0), '');
  local.acts.type(findCell(local.book, 'goals', 'goal', 0), 'Win 240 leads by 30 June 2027');
  const key = await firstFinding(scene, ({ fixes, code }) => fixes.length > 0 && code === 'mTakeFigure');
  await ask.fix({ key, way: 0 });
}

async function accept(scene: Scene): Promise<void> {
  await scene.ask.accept({ key: await firstFinding(scene, () => true), reason: 'Agreed with finance' });
}

async function fillInAdds({ local, ask, uncounted }: Scene): Promise<void> {
  const { tables } = JSON.parse((await uncounted.savePlan({})).text) as { tables: { kpis: unknown[] } };
  local.acts.type(
    findCell(local.book, 'kpis', 'kpi', tables.kpis.length),
    wordsOf('en', 'kpis')['ctr'] ?? '',
  );
  await ask.fillInKpis({});
}

async function putBack({ local, ask, uncounted }: Scene): Promise<void> {
  local.acts.type(findCell(local.book, 'kpis', 'actual', 0), '77');
  const { typedOver } = await uncounted.fillInKpis({});
  await ask.putBack({ cells: typedOver.map(({ id }) => id) });
}

async function writeReview({ ask, uncounted }: Scene): Promise<void> {
  const { id, rhythm } = await uncounted.startReview({ rhythm: 'weekly' });
  await ask.writeReview({
    id,
    rhythm,
    lessons: { worked: 'Calls within a week.', failed: 'The form on phones.' },
    decisions: [
      { decision: 'mend', changes: 'tactic', subject: 'C2', owner: 'Y2', due: '2026-12-04' },
      { decision: 'scale', changes: 'budget', subject: 'C1', owner: 'Y1', due: '2027-03-31' },
    ],
  });
}

const adsOrder: ImportOrder = {
  source: 'googleAds',
  tool: 'Google Ads',
  series: [
    { measure: 'clicks', name: '', months: { '2026-09': 120, '2026-10': 74, '2026-11': 59 } },
    { measure: 'impressions', name: '', months: { '2026-09': 3400, '2026-10': 2184, '2026-11': 1900 } },
    { measure: 'adSpend', name: '', months: { '2026-09': 130, '2026-10': 79.75, '2026-11': 47.16 } },
  ],
  spent: [],
};

function writeImport({ ask }: Scene): Promise<unknown> {
  const uses = ['day', 'measure:impressions', 'measure:clicks', 'measure:adSpend'];
  const mapping = { key: 'ads', uses, target: 'metrics', split: '', order: null, names: {} } as const;
  return ask.writeImport({ order: adsOrder, take: [], mapping: { ...mapping, uses } });
}

async function changeTabs(
  ask: Client,
  { add = [], remove = [] }: { add?: string[]; remove?: string[] },
): Promise<void> {
  await buildSteps(ask, (await ask.changeTabs({ add, remove })).steps);
}

export async function switchLanguage(ask: Client): Promise<void> {
  await buildSteps(ask, (await ask.switchLanguage({ language: 'fr' })).steps);
}

async function buildSteps(ask: Client, steps: string[][]): Promise<void> {
  for (const tabs of steps) await ask.buildStep({ tabs });
}

async function repair({ local, ask, uncounted }: Scene): Promise<void> {
  const campaigns = sheetOf(local.book, 'campaigns');
  local.acts.deleteRows(campaigns.id, cornerOf(campaigns).row);
  const offers = (await uncounted.scan({})).groups.flatMap((group) => group.offers);
  const { steps } = await ask.repair({
    offers: offers.filter(({ does }) => does !== '').map(({ id }) => id),
  });
  await buildSteps(ask, steps);
}

function menuAddsRows({ local, run }: Scene): void {
  local.book.activeSheetId = sheetOf(local.book, 'campaigns').id;
  run('addTableRows');
}
