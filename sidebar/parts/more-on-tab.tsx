import type { TabView } from '../../src/calls/contract';
import type { SidebarMessages } from '../../src/messages/messages';
import type { Dispatch } from '../state/event';
import { Button } from './button';

interface Props {
  count: number;
  tab: TabView | undefined;
  words: SidebarMessages;
  dispatch: Dispatch;
}

/** Leads to the tab on which all findings stand. */
export const MoreOnTab = ({ count, tab, words, dispatch }: Props) => (
  <Button
    look="link"
    onPress={() => tab && dispatch({ type: 'asked', work: { doing: 'goTo', sheetId: tab.sheetId } })}
  >
    {words.sidebar.home.more(count)}
  </Button>
);
