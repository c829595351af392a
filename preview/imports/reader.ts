import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { readerWith } from '../../src/features/imports/flow/reader';
import { workbookLines } from '../../src/features/imports/flow/workbook-lines';
import { type ImportFault, isFault } from '../../src/features/imports/read/fault';
import type { Reading } from '../../src/features/imports/reading';

/** The reader that the sidebar fetches. */
export const reader = readerWith(Papa.Parser);

/** As the sidebar reads a file: text at once, workbooks with what reads those. */
export async function readingFrom(bytes: Uint8Array): Promise<Reading | ImportFault> {
  const read = reader.readFile(bytes);
  if (!isFault(read) || read.code !== 'workbook') return read;
  return reader.readLines(await workbookLines(readXlsx, bytes));
}
