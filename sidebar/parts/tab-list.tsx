import type { TabView } from '../../src/calls/contract';
import type { SidebarMessages } from '../../src/messages/messages';
import type { Dispatch } from '../state/event';
import type { NewRows } from '../state/new-rows';
import { TabRow } from './tab-row';

interface Props {
  tabs: TabView[];
  rows: NewRows | null;
  waits: boolean;
  words: SidebarMessages;
  dispatch: Dispatch;
}

export function TabList({ tabs, rows, waits, words, dispatch }: Props) {
  return (
    <section>
      <h2>{words.sidebar.home.tabs}</h2>
      <ul class="rows">
        {tabs.map((tab) => (
          <TabRow
            key={tab.id}
            tab={tab}
            rows={rows?.tab === tab.id ? rows : undefined}
            waits={waits}
            words={words}
            dispatch={dispatch}
          />
        ))}
      </ul>
    </section>
  );
}
