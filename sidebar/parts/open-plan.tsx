import type { SidebarMessages } from '../../src/messages/messages';
import type { Dispatch } from '../state/event';
import { FileButton } from './file-button';

interface Props {
  words: SidebarMessages['sidebar']['file'];
  waits?: boolean;
  dispatch: Dispatch;
}

/** Reads a file the person chooses; it goes to the add-on as text and nowhere else. */
export function OpenPlan({ words, waits = false, dispatch }: Props) {
  const open = async (file: File): Promise<void> => {
    // A file that cannot be read counts as empty: the add-on then says what is wrong with it.
    const text = await file.text().catch(() => '');
    dispatch({ type: 'asked', work: { doing: 'openPlan', text } });
  };
  return (
    <FileButton label={words.open} name={words.choose} waits={waits} onChosen={(file) => void open(file)} />
  );
}
