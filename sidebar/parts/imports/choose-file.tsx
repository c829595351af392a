import type { SidebarMessages } from '../../../src/messages/messages';
import { readFile } from '../../imports/read-file';
import type { Dispatch } from '../../state/event';
import { FileButton } from '../file-button';

interface Props {
  look: 'primary' | 'plain';
  label: string;
  waits: boolean;
  words: SidebarMessages['sidebar']['imports'];
  dispatch: Dispatch;
}

/** Reads a file the person chooses, here in the browser. */
export function ChooseFile({ words, dispatch, ...button }: Props) {
  const read = async (file: File): Promise<void> => {
    // A file that cannot be read counts as empty.
    const bytes = await file.arrayBuffer().catch(() => new ArrayBuffer(0));
    dispatch({ type: 'fileRead', name: file.name, read: readFile(new Uint8Array(bytes)) });
  };
  return <FileButton {...button} name={words.choose} onChosen={(file) => void read(file)} />;
}
