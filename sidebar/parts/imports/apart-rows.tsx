import type { Apart } from '../../../src/features/imports/read/table';
import type { SidebarMessages } from '../../../src/messages/messages';
import { isolated } from '../../words/isolated';

/** Enough to see what they are. */
const most = 5;

/** Rows that were set apart, why, and the first of them: nothing is dropped in silence. */
export function ApartRows({ apart, words }: { apart: Apart[]; words: SidebarMessages }) {
  const worded = words.sidebar.imports;
  return (
    <>
      {(['total', 'note'] as const).map((why) => {
        const some = apart.filter((each) => each.why === why);
        return (
          some.length > 0 && (
            <details key={why}>
              <summary>{worded.apart[why](some.length)}</summary>
              <ul class="faults">
                {some.slice(0, most).map(({ line, text }) => (
                  <li key={line}>
                    <strong>{worded.line(String(line))}: </strong>
                    {isolated(text)}
                  </li>
                ))}
                {some.length > most && <li>{words.sidebar.problem.more(some.length - most)}</li>}
              </ul>
            </details>
          )
        );
      })}
    </>
  );
}
