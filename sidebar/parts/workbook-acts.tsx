import type { UndoView } from '../../src/calls/contract';
import type { SidebarMessages } from '../../src/messages/messages';
import type { Language } from '../../src/workbook/language';
import type { Dispatch } from '../state/event';
import { Button } from './button';
import { UndoNote } from './undo-note';

interface Props {
  undo: UndoView | null;
  waits: boolean;
  words: SidebarMessages;
  language: Language;
  dispatch: Dispatch;
}

const places = ['kpis', 'import', 'tabs', 'repair', 'language'] as const;

/** What can be done with the workbook as a whole. */
export function WorkbookActs({ undo, waits, words, language, dispatch }: Props) {
  const { acts, imports } = words.sidebar;
  return (
    <section>
      <h2>{acts.title}</h2>
      {undo && <UndoNote undo={undo} waits={waits} words={words} language={language} dispatch={dispatch} />}
      <ul class="rows">
        {places.map((at) => (
          <li key={at}>
            <Button look="row" waits={waits} onPress={() => dispatch({ type: 'wentTo', at })}>
              {at === 'import' ? imports.title : acts[at].title}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
