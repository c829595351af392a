import { useRef } from 'preact/hooks';
import type { SidebarMessages } from '../../src/messages/messages';
import type { Dispatch } from '../state/event';
import { Button } from './button';

interface Props {
  words: SidebarMessages['sidebar']['file'];
  waits?: boolean;
  dispatch: Dispatch;
}

/** Reads a file the person chooses; it goes to the add-on as text and nowhere else. */
export function OpenPlan({ words, waits = false, dispatch }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    // A file that cannot be read counts as empty: the add-on then says what is wrong with it.
    const text = await file.text().catch(() => '');
    dispatch({ type: 'asked', work: { doing: 'openPlan', text } });
  };
  return (
    <>
      <Button waits={waits} onPress={() => chooser.current?.click()}>
        {words.open}
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={words.choose}
        onChange={(event) => {
          const chosen = event.currentTarget;
          void open(chosen.files?.[0]);
          // The same file may be chosen again after it was mended.
          chosen.value = '';
        }}
      />
    </>
  );
}
