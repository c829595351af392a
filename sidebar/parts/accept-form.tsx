import type { SidebarMessages } from '../../src/messages/messages';
import { type Accepting, reasonOf } from '../state/accepting';
import type { Dispatch } from '../state/event';
import { NoteForm } from './note-form';
import { TextField } from './text-field';

interface Props {
  accepting: Accepting;
  waits: boolean;
  words: SidebarMessages;
  dispatch: Dispatch;
}

/** Why a finding may stay as it is, asked under it. */
export function AcceptForm({ accepting, waits, words, dispatch }: Props) {
  const { acts, findings: worded } = words.sidebar;
  const { reason, refused } = accepting;
  const isFaulty = refused > 0 && reasonOf(accepting) === undefined;
  return (
    <NoteForm
      send={worded.keep}
      cancel={acts.cancel}
      waits={waits}
      refused={refused}
      onSend={() => dispatch({ type: 'submittedReason' })}
      onCancel={() => dispatch({ type: 'openedReason', key: null })}
    >
      <TextField
        name="reason"
        holds="sentence"
        label={worded.reason}
        hint={worded.reasonHint}
        value={reason}
        fault={isFaulty ? worded.noReason : undefined}
        onChange={(typed) => dispatch({ type: 'typedReason', reason: typed })}
      />
    </NoteForm>
  );
}
