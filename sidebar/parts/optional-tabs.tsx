import type { OptionalView } from '../../src/calls/contract';
import type { SidebarMessages } from '../../src/messages/messages';
import type { Dispatch } from '../state/event';
import { Tick } from './tick';

interface Props {
  title: string;
  tabs: OptionalView[];
  ticked: string[];
  words: SidebarMessages['sidebar']['acts']['tabs'];
  dispatch: Dispatch;
}

/** The optional tabs of one group, ticked as the workbook is to have them; nothing where the group has none. */
export function OptionalTabs({ title, tabs, ticked, words, dispatch }: Props) {
  if (tabs.length === 0) return null;
  const hintOf = ({ state, rows }: OptionalView): string | undefined =>
    state === 'aside' ? words.aside : rows > 0 ? words.filled(rows) : undefined;
  return (
    <fieldset class="field">
      <legend>{title}</legend>
      {tabs.map((tab) => (
        <div key={tab.id} class="option">
          <Tick
            name={tab.id}
            ticked={ticked.includes(tab.id)}
            hint={hintOf(tab)}
            onTick={(on) => dispatch({ type: 'ticked', ids: [tab.id], on })}
          >
            {tab.title}
          </Tick>
        </div>
      ))}
    </fieldset>
  );
}
