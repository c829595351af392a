import { useEffect, useRef } from 'preact/hooks';
import type { ImportFault } from '../../../src/features/imports/fault';
import type { SidebarMessages } from '../../../src/messages/messages';
import { isolated } from '../../words/isolated';
import { Icon } from '../icon';

interface Props {
  faults: ImportFault[];
  /** The file's name, where it is the file as a whole that is wrong. */
  name?: string;
  words: SidebarMessages;
}

/** Enough to see what is wrong; the rest is often the same. */
const most = 8;

/** What is wrong in a file, each with its line and a way out; reading begins here. */
export function ImportFaults({ faults, name, words }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (faults.length > 0) heading.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  const worded = words.sidebar.imports;
  return (
    <section>
      <h2 ref={heading} tabIndex={-1} class="fault">
        <Icon name="error" /> {worded.faulty(faults.length)}
      </h2>
      {name && <p class="hint">{isolated(name)}</p>}
      <ul class="faults">
        {faults.slice(0, most).map((fault) => (
          <li key={`${fault.line} ${fault.column} ${fault.code}`}>
            {fault.line !== undefined && <strong>{placeOf(fault, worded)}: </strong>}
            {sentenceOf(fault, worded)}
          </li>
        ))}
        {faults.length > most && <li>{words.sidebar.problem.more(faults.length - most)}</li>}
      </ul>
    </section>
  );
}

type Words = SidebarMessages['sidebar']['imports'];

const placeOf = ({ line, column }: ImportFault, worded: Words): string =>
  column ? worded.cell(String(line), isolated(column)) : worded.line(String(line));

function sentenceOf({ code, text = '' }: ImportFault, { faults }: Words): string {
  const sentence = faults[code];
  return typeof sentence === 'string' ? sentence : sentence(isolated(text.slice(0, 60)));
}
