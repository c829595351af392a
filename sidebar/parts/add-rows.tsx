import { useEffect, useRef } from 'preact/hooks';
import type { SidebarMessages } from '../../src/messages/messages';
import type { Dispatch } from '../state/event';
import { countOf, type NewRows } from '../state/new-rows';
import { Button } from './button';
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
  const said = acts.rows;
  const form = useRef<HTMLFormElement>(null);
  const isFaulty = rows.refused > 0 && countOf(rows) === undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each refusal brings the focus back to the number.
  useEffect(() => {
    const field = form.current?.querySelector('input');
    field?.focus();
    field?.select();
  }, [rows.refused]);
  return (
    <form
      ref={form}
      noValidate
      class="note"
      onSubmit={(event) => {
        event.preventDefault();
        dispatch({ type: 'submittedRows' });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !waits) dispatch({ type: 'openedRows', tab: null });
      }}
    >
      <TextField
        name="rows"
        holds="figures"
        label={said.count}
        value={rows.count}
        fault={isFaulty ? said.notCount : undefined}
        onChange={(count) => dispatch({ type: 'typedRows', count })}
      />
      <div class="row-of-buttons">
        <button type="submit" aria-disabled={waits || undefined}>
          {said.add}
        </button>
        <Button waits={waits} onPress={() => dispatch({ type: 'openedRows', tab: null })}>
          {acts.cancel}
        </Button>
      </div>
    </form>
  );
}
