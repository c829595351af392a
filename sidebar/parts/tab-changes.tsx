import type { ChangedTabView, ChangeView } from '../../src/calls/contract';
import type { SidebarMessages } from '../../src/messages/messages';
import type { Dispatch } from '../state/event';
import { isolated } from '../words/isolated';
import { GoTo } from './go-to';

interface Props {
  tab: ChangedTabView;
  words: SidebarMessages;
  dispatch: Dispatch;
}

/** More than this are folded away. */
const shown = 5;

/** What has changed in one tab. */
export function TabChanges({ tab, words, dispatch }: Props) {
  const { title, changes } = tab;
  const items = changes.map((change) => (
    <Change
      key={`${change.is} ${change.name} ${change.column}`}
      change={change}
      tab={tab}
      words={words}
      dispatch={dispatch}
    />
  ));
  const rest = changes.length - shown;
  return (
    <section>
      <h3>
        <bdi>{title}</bdi> <span class="count">{changes.length}</span>
      </h3>
      <ul class="findings">{items.slice(0, shown)}</ul>
      {rest > 0 && (
        <details>
          <summary>{words.sidebar.loop.changes.more(rest)}</summary>
          <ul class="findings">{items.slice(shown)}</ul>
        </details>
      )}
    </section>
  );
}

function Change({ change, tab, words, dispatch }: Props & { change: ChangeView }) {
  const worded = words.sidebar.loop.changes;
  const { name, column, before, now, cell } = change;
  const value = (text: string) => (text === '' ? worded.blank : isolated(text));
  return (
    <li>
      {name && (
        <p dir="auto">
          <strong>{name}</strong>
        </p>
      )}
      <p>
        {change.is === 'changed'
          ? worded.fromTo(isolated(column), value(before), value(now))
          : worded[change.is]}
      </p>
      {tab.sheetId !== null && cell && (
        <GoTo to={{ title: tab.title, sheetId: tab.sheetId, cell }} words={words} dispatch={dispatch} />
      )}
    </li>
  );
}
