import type { Output } from '../../src/calls/contract';
import type { ImportEntry, ImportOrder } from '../../src/calls/imports';
import type { Reader } from '../../src/features/imports/flow/reader';
import type { Mapping } from '../../src/features/imports/mapping';
import type { ImportFault } from '../../src/features/imports/read/fault';
import type { Reading } from '../../src/features/imports/reading';
import type { Question } from '../../src/features/imports/tally/tally';
import type { Account, Tally } from '../../src/features/imports/tally/tally-of';
import type { Asked } from './asked';

/** A file on its way into the workbook: chosen, mapped, weighed. */
export interface Importing {
  /** The file's own name; '' before one was chosen. */
  name: string;
  reading: Reading | null;
  context: Output<'openImport'> | null;
  mapping: Mapping | null;
  /** What is wrong in the file, or what is still to be answered. */
  faults: ImportFault[];
  /** Every question that was open so far: what was answered can be answered otherwise. */
  questions: Question[];
  question: Question | null;
  added: (Tally & Account) | null;
  order: ImportOrder | null;
  /** What the workbook says to the numbers; null while they are being mapped. */
  entries: ImportEntry[] | null;
}

export const noFile: Importing = {
  name: '',
  reading: null,
  context: null,
  mapping: null,
  faults: [],
  questions: [],
  question: null,
  added: null,
  order: null,
  entries: null,
};

export const withFile = (name: string, read: Reading | ImportFault): Importing =>
  'code' in read ? { ...noFile, name, faults: [read] } : { ...noFile, name, reading: read };

export const withContext = (
  reader: Reader,
  importing: Importing,
  context: Output<'openImport'>,
): Importing => ({
  ...importing,
  context,
  mapping: importing.reading && reader.mappingFor(importing.reading, context),
});

/** Another table of the same file. */
export function withTable(reader: Reader, importing: Importing, used: number): Importing {
  const { name, reading, context } = importing;
  const read = reading && reader.withTable(reading, used);
  if (!read || !context || 'code' in read) return importing;
  return withContext(reader, { ...noFile, name, reading: read }, context);
}

/** A change of the mapping takes away what was wrong with the one before. */
export const mapped = (importing: Importing, change: Partial<Mapping>): Importing => ({
  ...importing,
  mapping: importing.mapping && { ...importing.mapping, ...change },
  faults: [],
  question: null,
});

/** Adds the file up. */
export function addedUp(reader: Reader, importing: Importing): Importing {
  const { name, reading, context, mapping, questions } = importing;
  if (!reading || !context || !mapping) return importing;
  const result = reader.addUp(reading, mapping, context, name);
  if ('faults' in result) return { ...importing, faults: result.faults };
  if ('added' in result) return { ...importing, ...result };
  const { question } = result;
  return { ...importing, question, questions: [...new Set([...questions, question])] };
}

/** The same order with another row for one of its measures. */
export function withRow({ order }: Importing, entry: number, row: string): ImportOrder | null {
  return (
    order && {
      ...order,
      series: order.series.map((series, index) =>
        index === entry ? { ...series, row: row || 'new' } : series,
      ),
    }
  );
}

/** Every number that gives way only where people say so, as the call names them. */
export const conflictsOf = (entries: ImportEntry[], of?: 'conflict' | 'overlap'): string[] =>
  entries.flatMap(({ cells }, index) =>
    cells.flatMap(({ at, state }) =>
      state === of || (!of && (state === 'conflict' || state === 'overlap')) ? [`${index}:${at}`] : [],
    ),
  );

/** How many numbers will be written. */
export const countToWrite = (entries: ImportEntry[], ticked: string[]): number =>
  entries.flatMap(({ cells }) => cells).filter(({ state }) => state === 'new' || state === 'update').length +
  conflictsOf(entries).filter((one) => ticked.includes(one)).length;

/** The call that writes them. */
export function writeOf(
  reader: Reader,
  { order, reading, mapping }: Importing,
  ticked: string[],
): Asked | null {
  return order && reading && mapping
    ? { doing: 'writeImport', order, take: ticked, mapping: reader.rememberedMapping(reading, mapping) }
    : null;
}
