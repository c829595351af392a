import type { Input, SetUp } from '../../src/calls/contract';
import type { ImportOrder } from '../../src/calls/imports';
import type { Language } from '../../src/workbook/language';

export type Rhythm = Input<'startReview'>['rhythm'];

/** What a person asks for by pressing something. */
export type Asked =
  | { doing: 'beginBuild'; setUp?: SetUp }
  | { doing: 'check' }
  | { doing: 'fix'; key: string; way: number }
  /** An empty reason takes an earlier one back. */
  | { doing: 'accept'; key: string; reason: string }
  | { doing: 'savePlan' }
  | { doing: 'openPlan'; text: string }
  | { doing: 'goTo'; sheetId: number; cell?: string }
  | { doing: 'changeTabs'; add: string[]; remove: string[] }
  | { doing: 'addRows'; tab: string; count: number }
  | { doing: 'switchLanguage'; language: Language }
  | { doing: 'scan' }
  | { doing: 'repair'; offers: string[] }
  | { doing: 'fillInKpis' }
  | { doing: 'putBack'; cells: string[] }
  | { doing: 'loadReader' }
  | { doing: 'readWorkbook'; name: string; bytes: Uint8Array }
  | { doing: 'openImport' }
  | { doing: 'reconcileImport'; order: ImportOrder }
  | ({ doing: 'writeImport' } & Input<'writeImport'>)
  | { doing: 'undo' }
  | { doing: 'dropCopies' }
  | { doing: 'approve'; by: string }
  | { doing: 'compare' }
  | { doing: 'prepareReview' }
  | { doing: 'startReview'; rhythm: Rhythm }
  | { doing: 'writeReview'; review: Input<'writeReview'> };

/** The call under way. It outlives its failure, so that it can be tried again from where it stopped. */
export type Work =
  | Asked
  /** `built`: at the end of a build; `quietly`: without taking away what is shown. */
  | { doing: 'look'; built?: string[][]; quietly?: true }
  | { doing: 'buildStep'; steps: string[][]; done: number };
