import { Confirm } from '../parts/confirm';
import { tabsToTakeOut } from '../state/tab-change';
import type { ViewProps } from './view';

/** Asks before tabs are taken out in which people typed. */
export function TakeOut({ state, words, dispatch }: ViewProps) {
  const worded = words.sidebar.acts.tabs;
  const tabs = tabsToTakeOut(state);
  return (
    <Confirm
      question={worded.ask(tabs.length)}
      yes={worded.takeOut}
      onYes={() => dispatch({ type: 'applied' })}
      back="tabs"
      words={words}
      dispatch={dispatch}
    >
      <ul>
        {tabs.map(({ id, title, rows }) => (
          <li key={id}>
            <bdi>{title}</bdi>
            {rows > 0 && <p class="hint">{worded.filled(rows)}</p>}
          </li>
        ))}
      </ul>
      <p>{worded.kept}</p>
    </Confirm>
  );
}
