import type { Fault } from '../../src/calls/problem';
import type { SidebarMessages } from '../../src/messages/messages';
import { faultPhrase } from '../words/problem-sentence';

interface Props {
  faults: Fault[];
  words: SidebarMessages;
}

/** Enough to fix and try again; a file that is wrong throughout would fill the sidebar. */
const most = 8;

export function FaultList({ faults, words }: Props) {
  if (faults.length === 0) return null;
  return (
    <ul class="faults">
      {faults.slice(0, most).map((fault) => (
        <li key={`${fault.path} ${fault.reason}`}>
          {fault.path && <code dir="ltr">{fault.path}</code>} {faultPhrase(words, fault)}
        </li>
      ))}
      {faults.length > most && <li>{words.sidebar.problem.more(faults.length - most)}</li>}
    </ul>
  );
}
