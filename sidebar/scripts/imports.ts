import Papa from 'papaparse';
import { readerWith } from '../../src/features/imports/flow/reader';

/** What the sidebar fetches when numbers are to come in. */
export const script = readerWith(Papa.Parser);
