import type { Messages } from '../../src/messages/messages';
import type { Language } from '../../src/workbook/language';
import type { Dispatch } from '../state/event';
import type { State } from '../state/state';

/** What every view is given. */
export interface ViewProps {
  state: State;
  words: Messages;
  language: Language;
  dispatch: Dispatch;
}
