import { Confirm } from '../parts/confirm';
import { isolated } from '../words/isolated';
import { dayName } from '../words/numbers';
import type { ViewProps } from './view';

/** Asks before the tabs go back to how the kept copies have them. */
export function Undo({ state, words, language, dispatch }: ViewProps) {
  const worded = words.sidebar.acts.undo;
  const undo = state.here?.undo;
  if (!undo) return null;
  return (
    <Confirm
      question={worded.ask[undo.act]}
      yes={worded.undo}
      onYes={() => dispatch({ type: 'asked', work: { doing: 'undo' } })}
      back="home"
      words={words}
      dispatch={dispatch}
    >
      <p>{worded.goesBack(dayName(language, undo.day))}</p>
      <ul>
        {undo.titles.map((title) => (
          <li key={title}>{isolated(title)}</li>
        ))}
      </ul>
      <p>{worded.again}</p>
    </Confirm>
  );
}
