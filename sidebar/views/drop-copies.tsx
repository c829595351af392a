import { Confirm } from '../parts/confirm';
import type { ViewProps } from './view';

/** Asks before the kept copies are deleted, since nothing brings them back. */
export function DropCopies({ state, words, dispatch }: ViewProps) {
  const worded = words.sidebar.acts.undo;
  const undo = state.here?.undo;
  if (!undo) return null;
  return (
    <Confirm
      question={worded.askDrop}
      yes={worded.drop}
      onYes={() => dispatch({ type: 'asked', work: { doing: 'dropCopies' } })}
      back="home"
      words={words}
      dispatch={dispatch}
    >
      <p>{worded.lost[undo.act]}</p>
    </Confirm>
  );
}
