import { type ImportFault, isFault } from './fault';
import { type DayOrder, orderOf, periodIn } from './read/dates';
import { type Line, type Table, tableOf, withoutNameless } from './read/table';
import { knowsHeader, type Recognised, recognise } from './recognise';

/** A file read and recognised; what its columns are to be is still to be chosen. */
export interface Reading extends Recognised {
  table: Table;
  /** The period that the lines above the table name. */
  period: { from: string; until: string } | null;
  /** The decimal mark that files with this delimiter usually have. */
  usualMark: '.' | ',';
}

/** Reads the rows of a file, as a parser of CSV gives them, each with the line it begins on. */
export function readingOf(lines: Line[], delimiter: string): Reading | ImportFault {
  const found = tableOf(lines, knowsHeader);
  if (isFault(found)) return found;
  const recognised = recognise(found.header);
  const names = recognised.columns.flatMap(({ meaning }, index) =>
    meaning?.is === 'campaign' || meaning?.is === 'channel' ? [index] : [],
  );
  const table = names.length > 0 ? withoutNameless(found, names) : found;
  return {
    ...recognised,
    table,
    period: periodIn(table.before) ?? null,
    usualMark: delimiter === ';' ? ',' : '.',
  };
}

/** The cells of a column with their lines. */
export function* cellsOf({ rows }: Table, column: number): Generator<{ line: number; cell: string }> {
  for (const { line, cells } of rows) yield { line, cell: cells[column] ?? '' };
}

/** Whether days come before months in the columns of dates. */
export const orderIn = (table: Table, columns: number[]): DayOrder | 'either' | ImportFault =>
  orderOf(
    (function* () {
      for (const column of columns) yield* cellsOf(table, column);
    })(),
  );
