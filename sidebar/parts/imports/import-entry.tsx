import type { ImportEntry as Entry } from '../../../src/calls/imports';
import type { SidebarMessages } from '../../../src/messages/messages';
import type { Language } from '../../../src/workbook/language';
import type { Dispatch } from '../../state/event';
import { isolated } from '../../words/isolated';
import { figure, monthName } from '../../words/numbers';
import { Labelled } from '../labelled';
import { Select } from '../select';

interface Props {
  index: number;
  entry: Entry;
  waits: boolean;
  words: SidebarMessages;
  language: Language;
  dispatch: Dispatch;
}

/** One measure by month, or what was spent under one name; and to which row it goes where several could take it. */
export function ImportEntry({ index, entry, waits, words, language, dispatch }: Props) {
  const worded = words.sidebar.imports;
  const { title, row, rows, cells } = entry;
  return (
    <section>
      <h2 dir="auto">{title}</h2>
      {rows.length > 0 && (
        <Labelled name={`row-${index}`} label={worded.row}>
          <Select
            id={`row-${index}`}
            value={row}
            options={[
              ...rows.map(({ id, name }): [string, string] => [id, [id, name].filter(Boolean).join(' · ')]),
              ['', worded.newRow],
            ]}
            onChange={(chosen) => !waits && dispatch({ type: 'choseRow', entry: index, row: chosen })}
          />
        </Labelled>
      )}
      <table class="figures">
        <tbody>
          {cells.map(({ at, incoming, present, state }) => (
            <tr key={at}>
              <th scope="row">{at && monthName(language, at)}</th>
              <td dir="ltr">{figure(language, incoming)}</td>
              <td class={state}>
                {worded.states[state]}
                {state !== 'new' && state !== 'same' && (
                  <span class="was">{worded.was(isolated(shown(present, language)))}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What stands there, as a number where it is one. */
const shown = (present: string, language: Language): string =>
  Number.isFinite(Number(present)) ? figure(language, Number(present)) : present;
