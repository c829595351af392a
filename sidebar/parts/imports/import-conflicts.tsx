import type { ImportEntry } from '../../../src/calls/imports';
import type { SidebarMessages } from '../../../src/messages/messages';
import type { Language } from '../../../src/workbook/language';
import type { Dispatch } from '../../state/event';
import { isolated } from '../../words/isolated';
import { figure, monthName } from '../../words/numbers';
import { Tick } from '../tick';

interface Props {
  entries: ImportEntry[];
  /** All conflicts, as the call names them. */
  all: string[];
  ticked: string[];
  words: SidebarMessages;
  language: Language;
  dispatch: Dispatch;
}

/** Numbers that people typed and that the file says otherwise: only what is ticked gives way. */
export function ImportConflicts({ entries, all, ticked, words, language, dispatch }: Props) {
  if (all.length === 0) return null;
  const worded = words.sidebar.imports;
  return (
    <section>
      <h2>{worded.conflicts(all.length)}</h2>
      <p class="quiet below">{worded.conflictsHint}</p>
      {all.length > 1 && (
        <Tick
          name="conflicts-all"
          ticked={ticked.length === all.length}
          partly={ticked.length > 0 && ticked.length < all.length}
          onTick={(on) => dispatch({ type: 'ticked', ids: all, on })}
        >
          {worded.takeAll}
        </Tick>
      )}
      {entries.map(({ title, cells }, index) =>
        cells
          .filter(({ state }) => state === 'conflict')
          .map(({ at, stands, comes }) => {
            const id = `${index}:${at}`;
            const when = at ? monthName(language, at) : title;
            const there = Number.isFinite(Number(stands)) ? figure(language, Number(stands)) : stands;
            return (
              <div key={id} class="option">
                <Tick
                  name={`conflict-${id.replace(':', '-')}`}
                  ticked={ticked.includes(id)}
                  hint={at ? title : undefined}
                  onTick={(on) => dispatch({ type: 'ticked', ids: [id], on })}
                >
                  {worded.take(when, isolated(there), isolated(figure(language, comes)))}
                </Tick>
              </div>
            );
          }),
      )}
    </section>
  );
}
