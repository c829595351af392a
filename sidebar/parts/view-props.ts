import type { SidebarMessages } from '../../src/messages/messages';
import type { Language } from '../../src/workbook/language';
import type { Dispatch } from '../state/event';
import type { State } from '../state/state';

/** What every view is given. */
export interface ViewProps {
  state: State;
  words: SidebarMessages;
  language: Language;
  dispatch: Dispatch;
}
