import { useRef } from 'preact/hooks';
import type { SidebarMessages } from '../../../src/messages/messages';
import { readFile } from '../../imports/read-file';
import type { Dispatch } from '../../state/event';
import { Button } from '../button';

interface Props {
  look: 'primary' | 'plain';
  label: string;
  waits: boolean;
  words: SidebarMessages['sidebar']['imports'];
  dispatch: Dispatch;
}

/** Reads a file the person chooses, here in the browser. */
export function ChooseFile({ look, label, waits, words, dispatch }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    // A file that cannot be read counts as empty.
    const bytes = await file.arrayBuffer().catch(() => new ArrayBuffer(0));
    dispatch({ type: 'fileRead', name: file.name, read: readFile(new Uint8Array(bytes)) });
  };
  return (
    <>
      <Button look={look} waits={waits} onPress={() => chooser.current?.click()}>
        {label}
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={words.choose}
        onChange={(event) => {
          const chosen = event.currentTarget;
          void read(chosen.files?.[0]);
          // The same file may be chosen again after it was mended.
          chosen.value = '';
        }}
      />
    </>
  );
}
