import { currencyInFormat } from '../../../workbook/currency-signs';
import { dayOf } from '../../../workbook/day';
import type { Line } from '../read/table';

/** As much of a sheet as is read. */
interface Sheet {
  rows: (string | number | boolean | Date | null)[][];
  cells?: Map<string, { style?: { numFmt?: string } }>;
  hidden?: boolean;
  veryHidden?: boolean;
}

/** What reads workbooks: whoever brings one brings it. */
type ReadBook = (bytes: Uint8Array, options: { readStyles: true }) => Promise<{ sheets: Sheet[] }>;

/** The lines of all sheets of a workbook as Excel writes it, a blank one behind each sheet; null where it cannot be read. */
export async function workbookLines(read: ReadBook, bytes: Uint8Array): Promise<Line[] | null> {
  const book = await read(bytes, { readStyles: true }).catch(() => null);
  if (!book) return null;
  const rows = book.sheets
    .filter(({ hidden, veryHidden }) => !hidden && !veryHidden)
    .flatMap((sheet) => [...linesOf(sheet), ['']]);
  return rows.map((cells, index) => ({ line: index + 1, cells }));
}

/** The cells of a sheet as an export would write them, as many in each line. */
function linesOf({ rows, cells }: Sheet): string[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row, at) =>
    Array.from({ length: width }, (_, column) => {
      const value = row[column];
      if (value === null || value === undefined) return '';
      if (value instanceof Date) return dayIn(value);
      const format = cells?.get(`${at},${column}`)?.style?.numFmt ?? '';
      return typeof value === 'number' ? `${plain(value)}${beside(currencyInFormat(format))}` : String(value);
    }),
  );
}

const dayIn = (date: Date): string => dayOf(date.getTime() / 86_400_000 + 25_569);

/** Without powers of ten, which no export writes. */
const plain = (value: number): string => {
  const text = String(value);
  return /e/.test(text) ? value.toFixed(6).replace(/\.?0+$/, '') : text;
};

const beside = (currency: string | undefined): string => (currency ? ` ${currency}` : '');
