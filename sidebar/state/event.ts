import type { Output } from '../../src/calls/contract';
import type { Problem } from '../../src/calls/problem';
import type { Reader } from '../../src/features/imports/flow/reader';
import type { Mapping } from '../../src/features/imports/mapping';
import type { ImportFault } from '../../src/features/imports/read/fault';
import type { Line } from '../../src/features/imports/read/table';
import type { Reading } from '../../src/features/imports/reading';
import type { Language } from '../../src/workbook/language';
import type { Asked, Rhythm, Work } from './asked';
import type { Form } from './form';
import type { PlaceName } from './place';
import type { ReviewFilling } from './review-form';

/** How a call ended. */
export type Answer =
  | { came: 'looked'; here: Output<'look'> }
  | { came: 'begun'; steps: string[][] }
  | { came: 'stepBuilt' }
  | { came: 'checked'; checked: Output<'check'> }
  | { came: 'saved'; name: string }
  | { came: 'went' }
  | { came: 'rowsAdded' }
  | { came: 'scanned'; groups: Output<'scan'>['groups'] }
  | { came: 'repaired'; done: number; gone: number; steps: string[][] }
  | { came: 'filledIn'; filled: Output<'fillInKpis'> }
  | { came: 'readerLoaded'; reader: Reader }
  | { came: 'workbookRead'; name: string; lines: Line[] | null }
  | { came: 'importOpened'; context: Output<'openImport'> }
  | { came: 'reconciled'; entries: Output<'reconcileImport'>['entries'] }
  | { came: 'imported'; imported: Output<'writeImport'> }
  | { came: 'dropped' | 'approved' | 'reviewWritten' }
  | { came: 'compared'; compared: Output<'compare'> }
  | { came: 'prepared'; prepared: Output<'prepareReview'> }
  | { came: 'reviewBegun'; begun: Output<'startReview'> }
  | { came: 'failed'; problem: Problem };

export type Event =
  | { type: 'typed'; change: Partial<Form> }
  | { type: 'submitted' }
  | { type: 'asked'; work: Asked }
  | { type: 'answered'; work: Work; answer: Answer }
  | { type: 'retried' }
  /** Away from a problem: to where it arose, or to where it can be fixed. */
  | { type: 'wentBack'; to?: 'repair' }
  | { type: 'wentTo'; at: PlaceName }
  | { type: 'ticked'; ids: string[]; on: boolean }
  | { type: 'chose'; language: Language }
  /** The ticked tabs are to be those of the workbook. */
  | { type: 'applied' }
  /** The form for more rows was opened under a table, or closed. */
  | { type: 'openedRows'; tab: string | null }
  | { type: 'typedRows'; count: string }
  | { type: 'submittedRows' }
  /** The form for a reason was opened under a finding, or closed. */
  | { type: 'openedReason'; key: string | null }
  | { type: 'typedReason'; reason: string }
  | { type: 'submittedReason' }
  /** A file of numbers was chosen and read. */
  | { type: 'fileRead'; name: string; read: Reading | ImportFault }
  /** Another table of the same file. */
  | { type: 'choseTable'; table: number }
  | { type: 'mapped'; change: Partial<Mapping> }
  /** The file as it is mapped now is to be held against the workbook. */
  | { type: 'previewed' }
  | { type: 'choseRow'; entry: number; row: string }
  /** Back from the preview to the mapping. */
  | { type: 'remapped' }
  | { type: 'typedApprover'; by: string }
  | { type: 'submittedApproval' }
  | { type: 'choseRhythm'; rhythm: Rhythm }
  | ReviewFilling
  | { type: 'submittedReview' };

export type Dispatch = (event: Event) => void;
