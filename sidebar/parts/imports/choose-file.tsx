import type { Reader } from '../../../src/features/imports/flow/reader';
import type { SidebarMessages } from '../../../src/messages/messages';
import type { Dispatch } from '../../state/event';
import { FileButton } from '../file-button';

interface Props {
  look: 'primary' | 'plain';
  label: string;
  waits: boolean;
  reader: Reader | null;
  words: SidebarMessages['sidebar']['imports'];
  dispatch: Dispatch;
}

/** Reads a file the person chooses, here in the browser. */
export function ChooseFile({ words, reader, waits, dispatch, ...button }: Props) {
  const read = async (file: File): Promise<void> => {
    // A file that cannot be read counts as empty.
    const bytes = new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0)));
    const read = reader?.readFile(bytes);
    if (!read) return;
    // What reads workbooks is fetched for those who bring one.
    const isBook = 'code' in read && read.code === 'workbook';
    if (isBook) dispatch({ type: 'asked', work: { doing: 'readWorkbook', name: file.name, bytes } });
    else dispatch({ type: 'fileRead', name: file.name, read });
  };
  return (
    <FileButton
      {...button}
      waits={waits || !reader}
      name={words.choose}
      onChosen={(file) => void read(file)}
    />
  );
}
