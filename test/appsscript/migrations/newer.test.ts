import type { Book } from '../../../preview/spreadsheet/book';
import type { CallName, Input } from '../../../src/calls/contract';
import { workbookVersion } from '../../../src/engine/sheet/snapshot';
import { languages } from '../../../src/workbook/language';
import { callsOf, newWorkbook, refusal, sample, sampleText, workbookOf } from '../../laws/workbook';

const later = workbookVersion + 1;
const built = workbookOf(sample);

/** A workbook whose parts a later version wrote: where its carrying was cut off, only some of them. */
const byLaterVersion: Record<string, (sheetId: number | null) => boolean> = {
  'in all its parts': () => true,
  'on the spreadsheet alone': (sheetId) => sheetId === null,
  'on one sheet alone': (sheetId) => sheetId === built.book.sheets[2]?.id,
};

function newer(isLater: (sheetId: number | null) => boolean): Book {
  const book = structuredClone(built.book);
  for (const metadata of book.metadata.filter(({ sheetId }) => isLater(sheetId)))
    metadata.value = JSON.stringify({ ...JSON.parse(metadata.value), version: later });
  return book;
}

const noNumbers = { source: '', tool: '', series: [], spent: [] };
const inputs: { [Name in Exclude<CallName, 'goTo' | 'words' | 'script'>]: Input<Name> } = {
  look: {},
  beginBuild: { scope: 'all' },
  buildStep: { tabs: ['goals'] },
  changeTabs: { add: ['people'], remove: [] },
  addRows: { tab: 'goals', count: 5 },
  switchLanguage: { language: 'fr' },
  scan: {},
  repair: { offers: [] },
  fillInKpis: {},
  putBack: { cells: [] },
  undo: {},
  dropCopies: {},
  check: {},
  fix: { key: 'x', way: 0 },
  accept: { key: 'x', reason: '' },
  approve: { by: 'Maren' },
  compare: {},
  prepareReview: {},
  startReview: { rhythm: 'monthly' },
  writeReview: { id: 'V1', rhythm: 'monthly', lessons: {}, decisions: [] },
  savePlan: {},
  openPlan: { text: sampleText },
  openImport: {},
  reconcileImport: noNumbers,
  writeImport: {
    order: noNumbers,
    take: [],
    mapping: { key: 'x', uses: [], target: 'metrics', split: '', order: null, names: {} },
  },
};

describe.each(Object.entries(byLaterVersion))('a workbook of a later version %s', (_name, isLater) => {
  test.each(Object.keys(inputs) as (keyof typeof inputs)[])('is left untouched by %s', (call) => {
    const book = newer(isLater);
    const local = newWorkbook({ book: structuredClone(book) });
    const { writes } = callsOf(local, () => {
      expect(refusal(local, call, inputs[call])).toEqual({
        code: 'newerWorkbook',
        facts: { version: String(later) },
      });
    });
    expect(writes).toBe(0);
    expect(local.book).toEqual(book);
  });
});

const worded = {
  en: 'This workbook was built by a newer version of Throughline',
  fr: 'Ce classeur a été créé par une version plus récente de Throughline',
  ar: 'أُنشئ جدول البيانات هذا بإصدار أحدث من Throughline',
  vi: 'Bảng tính này được tạo bằng phiên bản Throughline mới hơn',
  zh: '这份电子表格由更高版本的 Throughline',
};

test.each(languages)('the menu says so in %s, and does nothing', (userLocale) => {
  for (const item of ['buildStrategyTabs', 'buildPlanTabs', 'addTableRows', 'runCheck']) {
    const book = newer(() => true);
    const local = newWorkbook({ book: structuredClone(book), userLocale });
    expect(callsOf(local, () => local.run(item)).writes).toBe(0);
    expect(local.alerts().map(({ prompt }) => prompt)).toEqual([expect.stringContaining(worded[userLocale])]);
    expect(local.alerts()[0]?.prompt).toContain(String(later));
    expect(local.sidebar()).toBe(null);
    expect(local.book).toEqual(book);
  }
});
