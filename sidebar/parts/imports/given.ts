import type { Output } from '../../../src/calls/contract';
import type { Reader } from '../../../src/features/imports/flow/reader';
import type { Mapping } from '../../../src/features/imports/mapping';
import type { Reading } from '../../../src/features/imports/reading';
import type { SidebarMessages } from '../../../src/messages/messages';
import type { Dispatch } from '../../state/event';

/** A file that was read, what the workbook knows, and how the one is taken for the other. */
export interface Given {
  reader: Reader;
  reading: Reading;
  context: Output<'openImport'>;
  mapping: Mapping;
  words: SidebarMessages;
  dispatch: Dispatch;
}
