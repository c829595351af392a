import { useEffect, useRef } from 'preact/hooks';
import type { ImportFault } from '../../../src/features/imports/read/fault';
import type { SidebarMessages } from '../../../src/messages/messages';
import type { Language } from '../../../src/workbook/language';
import { isolated } from '../../words/isolated';
import { dayName } from '../../words/numbers';
import { Icon } from '../icon';

interface Props {
  faults: ImportFault[];
  /** The file's name, where it is the file as a whole that is wrong. */
  name?: string;
  words: SidebarMessages;
  language: Language;
}

/** Enough to see what is wrong; the rest is often the same. */
const most = 8;

/** What is wrong in a file, each with its line and a way out; reading begins here. */
export function ImportFaults({ faults, name, words, language }: Props) {
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
            {sentenceOf(fault, worded, language)}
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

function sentenceOf(
  { code, text = '', from, until }: ImportFault,
  { faults }: Words,
  language: Language,
): string {
  if (code === 'longPeriod')
    return faults.longPeriod(dayName(language, from ?? text), dayName(language, until ?? text));
  const sentence = faults[code];
  return typeof sentence === 'string' ? sentence : sentence(isolated(text.slice(0, 60)));
}
