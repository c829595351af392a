import type { TabView } from '../../src/calls/contract';
import type { SidebarMessages } from '../../src/messages/messages';
import type { Dispatch } from '../state/event';
import type { NewRows } from '../state/new-rows';
import { isolated } from '../words/isolated';
import { AddRows } from './add-rows';
import { Button } from './button';
import { Icon } from './icon';
import { useOpener } from './use-opener';

interface Props {
  tab: TabView;
  /** The form for more rows of this tab, while it is open. */
  rows: NewRows | undefined;
  waits: boolean;
  words: SidebarMessages;
  dispatch: Dispatch;
}

/** A tab to go to; a table with a small button for more rows beside it. */
export function TabRow({ tab: { id, title, sheetId, isTable }, rows, waits, words, dispatch }: Props) {
  const isOpen = rows !== undefined;
  const opener = useOpener(isOpen);
  const say = words.sidebar.acts.rows.open(isolated(title));
  return (
    <li class="tab-row">
      <Button look="row" onPress={() => dispatch({ type: 'asked', work: { doing: 'goTo', sheetId } })}>
        <span dir="auto">{title}</span>
      </Button>
      {isTable && (
        <button
          ref={opener}
          type="button"
          class="small"
          aria-label={say}
          title={say}
          aria-expanded={isOpen}
          aria-disabled={waits || undefined}
          onClick={() => {
            if (!waits) dispatch({ type: 'openedRows', tab: isOpen ? null : id });
          }}
        >
          <Icon name="plus" />
        </button>
      )}
      {rows && <AddRows rows={rows} waits={waits} words={words} dispatch={dispatch} />}
    </li>
  );
}
