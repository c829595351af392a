import { useEffect, useRef } from 'preact/hooks';
import type { FindingView } from '../../src/calls/contract';
import type { SidebarMessages } from '../../src/messages/messages';
import type { Dispatch } from '../state/event';
import type { State } from '../state/state';
import { AcceptForm } from './accept-form';
import { FindingParts } from './finding-parts';
import { GoTo } from './go-to';
import { useOpener } from './use-opener';
import { Ways } from './ways';

/** What every part of the list of findings is given. */
export interface ListProps extends Pick<State, 'accepting' | 'reading'> {
  waits: boolean;
  words: SidebarMessages;
  dispatch: Dispatch;
}

/** An open finding: what it is, where, and what can be done about it. */
export function Finding({ finding, name, ...list }: ListProps & { finding: FindingView; name: string }) {
  const { waits, words, dispatch } = list;
  const { key, message, fix } = finding;
  const accepting = list.accepting?.key === key ? list.accepting : null;
  const opener = useOpener(accepting !== null);
  const item = useRef<HTMLLIElement>(null);
  const reading = list.reading?.key === key ? list.reading : null;
  useEffect(() => {
    if (reading && item.current) showAndFocus(item.current);
  }, [reading]);

  return (
    <li ref={item} tabIndex={-1} aria-labelledby={name}>
      <p id={name} dir="auto">
        {message}
      </p>
      <p class="quiet" dir="auto">
        {fix}
      </p>
      <Ways finding={finding} name={name} waits={waits} dispatch={dispatch} />
      <FindingParts finding={finding} name={name} waits={waits} words={words} dispatch={dispatch} />
      <div class="ends">
        <GoTo to={finding} words={words} dispatch={dispatch} />
        <button
          ref={opener}
          type="button"
          class="link"
          aria-describedby={name}
          aria-expanded={accepting !== null}
          aria-disabled={waits || undefined}
          onClick={() => {
            if (!waits) dispatch({ type: 'openedReason', key: accepting ? null : key });
          }}
        >
          {words.sidebar.findings.accept}
        </button>
      </div>
      {accepting && <AcceptForm accepting={accepting} waits={waits} words={words} dispatch={dispatch} />}
    </li>
  );
}

/** What is folded away cannot take the focus. */
function showAndFocus(item: HTMLElement): void {
  const fold = item.closest('details');
  if (fold) fold.open = true;
  item.focus({ preventScroll: true });
  item.scrollIntoView({ block: 'nearest' });
}
