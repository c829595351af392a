import type { ImportEntry } from '../../../src/calls/imports';
import type { SidebarMessages } from '../../../src/messages/messages';
import type { Language } from '../../../src/workbook/language';
import type { Dispatch } from '../../state/event';
import { isolated } from '../../words/isolated';
import { figure, monthName } from '../../words/numbers';
import { Tick } from '../tick';

interface Props {
  of: 'conflict' | 'overlap';
  entries: ImportEntry[];
  /** All conflicts, as the call names them. */
  all: string[];
  ticked: string[];
  words: SidebarMessages;
  language: Language;
  dispatch: Dispatch;
}

/** Numbers that people typed and that the file says otherwise: only what is ticked gives way. */
export function ImportConflicts({ of, entries, all, ticked, words, language, dispatch }: Props) {
  if (all.length === 0) return null;
  const chosen = all.filter((one) => ticked.includes(one)).length;
  const worded = words.sidebar.imports;
  return (
    <section>
      <h2>{of === 'overlap' ? worded.overlap : worded.conflicts(all.length)}</h2>
      <p class="quiet below">{of === 'overlap' ? worded.overlapHint : worded.conflictsHint}</p>
      {all.length > 1 && (
        <Tick
          name={`${of}-all`}
          ticked={chosen === all.length}
          partly={chosen > 0 && chosen < all.length}
          onTick={(on) => dispatch({ type: 'ticked', ids: all, on })}
        >
          {worded.takeAll}
        </Tick>
      )}
      {entries.map(({ title, cells }, index) =>
        cells
          .filter(({ state }) => state === of)
          .map(({ at, present, incoming }) => {
            const id = `${index}:${at}`;
            const when = at ? monthName(language, at) : title;
            const there = Number.isFinite(Number(present)) ? figure(language, Number(present)) : present;
            return (
              <div key={id} class="option">
                <Tick
                  name={`conflict-${id.replace(':', '-')}`}
                  ticked={ticked.includes(id)}
                  hint={at ? title : undefined}
                  onTick={(on) => dispatch({ type: 'ticked', ids: [id], on })}
                >
                  {worded.take(when, isolated(there), isolated(figure(language, incoming)))}
                </Tick>
              </div>
            );
          }),
      )}
    </section>
  );
}
