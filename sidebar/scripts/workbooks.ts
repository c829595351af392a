import { readXlsx } from 'hucre/xlsx';
import { workbookLines } from '../../src/features/imports/flow/workbook-lines';

/** What the sidebar fetches when a workbook of Excel is chosen. */
export const script = (bytes: Uint8Array) => workbookLines(readXlsx, bytes);
