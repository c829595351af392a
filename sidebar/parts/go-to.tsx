import type { SidebarMessages } from '../../src/messages/messages';
import type { Dispatch } from '../state/event';
import { isolated } from '../words/isolated';
import { Button } from './button';

interface Props {
  /** The tab, and a cell in it or an empty text. */
  to: { title: string; sheetId: number; cell: string };
  words: SidebarMessages;
  dispatch: Dispatch;
}

/** Shows a place of the spreadsheet beside the sidebar. */
export function GoTo({ to: { title, sheetId, cell }, words, dispatch }: Props) {
  const where = [title, cell].filter(Boolean).map(isolated).join(' ');
  return (
    <Button
      look="link"
      onPress={() => dispatch({ type: 'asked', work: { doing: 'goTo', sheetId, ...(cell ? { cell } : {}) } })}
    >
      {words.sidebar.home.goTo(where)}
    </Button>
  );
}
