import type { UndoView } from '../../src/calls/contract';
import type { SidebarMessages } from '../../src/messages/messages';
import type { Language } from '../../src/workbook/language';
import type { Dispatch } from '../state/event';
import { dayName } from '../words/numbers';
import { Button } from './button';

interface Props {
  undo: UndoView;
  waits: boolean;
  words: SidebarMessages;
  language: Language;
  dispatch: Dispatch;
}

/** That there are copies to go back to, and what can be done with them. */
export function UndoNote({ undo: { act, day, titles }, waits, words, language, dispatch }: Props) {
  const worded = words.sidebar.acts.undo;
  return (
    <div class="note">
      <p>{worded.kept[act](dayName(language, day), titles.length)}</p>
      <div class="row-of-buttons">
        <Button waits={waits} onPress={() => dispatch({ type: 'wentTo', at: 'undo' })}>
          {worded.undo}
        </Button>
        <Button waits={waits} onPress={() => dispatch({ type: 'wentTo', at: 'dropCopies' })}>
          {worded.drop}
        </Button>
      </div>
    </div>
  );
}
