import type { FindingView } from '../../src/calls/contract';
import type { SidebarMessages } from '../../src/messages/messages';
import type { Dispatch } from '../state/event';
import { GoTo } from './go-to';
import { Ways } from './ways';

interface Props {
  finding: FindingView;
  /** The id of what says which finding it is. */
  name: string;
  waits: boolean;
  words: SidebarMessages;
  dispatch: Dispatch;
}

/** More than these are only counted. */
const most = 100;

/** The rows that a finding is about and what follows from it, folded away, each with its place and what can be done about it. */
export function FindingParts({ finding: { parts }, name, waits, words, dispatch }: Props) {
  if (parts.length === 0) return null;
  return (
    <details class="parts">
      <summary>{words.sidebar.findings.more(parts.length)}</summary>
      <ul>
        {parts.slice(0, most).map((part, index) => (
          <li key={part.key}>
            <p id={`${name}-${index}`} dir="auto">
              {part.message}
            </p>
            <Ways finding={part} name={`${name}-${index}`} waits={waits} dispatch={dispatch} />
            <GoTo to={part} words={words} dispatch={dispatch} />
          </li>
        ))}
      </ul>
    </details>
  );
}
