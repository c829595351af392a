import type { SidebarMessages } from '../../src/messages/messages';
import type { Dispatch } from '../state/event';
import { countOf, type NewRows } from '../state/new-rows';
import { NoteForm } from './note-form';
import { TextField } from './text-field';

interface Props {
  rows: NewRows;
  waits: boolean;
  words: SidebarMessages;
  dispatch: Dispatch;
}

/** How many blank rows a table is to get, asked under its name. */
export function AddRows({ rows, waits, words, dispatch }: Props) {
  const { acts } = words.sidebar;
  const worded = acts.rows;
  const isFaulty = rows.refused > 0 && countOf(rows) === undefined;
  return (
    <NoteForm
      send={worded.add}
      cancel={acts.cancel}
      waits={waits}
      refused={rows.refused}
      onSend={() => dispatch({ type: 'submittedRows' })}
      onCancel={() => dispatch({ type: 'openedRows', tab: null })}
    >
      <TextField
        name="rows"
        holds="figures"
        label={worded.count}
        value={rows.count}
        fault={isFaulty ? worded.notCount : undefined}
        onChange={(count) => dispatch({ type: 'typedRows', count })}
      />
    </NoteForm>
  );
}
