import type { Output } from '../../src/calls/contract';
import type { ImportEntry, ImportOrder } from '../../src/calls/imports';
import { type ImportFault, isFault } from '../../src/features/imports/fault';
import type { Mapping } from '../../src/features/imports/mapping';
import { mappingFor, orderOfTally, rememberedMapping } from '../../src/features/imports/order';
import type { Reading } from '../../src/features/imports/reading';
import { type Question, tally } from '../../src/features/imports/tally/tally';
import type { Tally } from '../../src/features/imports/tally/tally-of';
import type { Asked } from './state';

/** A file on its way into the workbook: chosen, mapped, weighed. */
export interface Importing {
  /** The file's own name; '' before one was chosen. */
  name: string;
  reading: Reading | null;
  context: Output<'openImport'> | null;
  mapping: Mapping | null;
  /** What is wrong in the file, or what is still to be answered. */
  faults: ImportFault[];
  question: Question | null;
  added: Tally | null;
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
  question: null,
  added: null,
  order: null,
  entries: null,
};

export const withFile = (name: string, read: Reading | ImportFault): Importing =>
  isFault(read) ? { ...noFile, name, faults: [read] } : { ...noFile, name, reading: read };

export const withContext = (importing: Importing, context: Output<'openImport'>): Importing => ({
  ...importing,
  context,
  mapping: importing.reading && mappingFor(importing.reading, context),
});

/** A change of the mapping takes away what was wrong with the one before. */
export const mapped = (importing: Importing, change: Partial<Mapping>): Importing => ({
  ...importing,
  mapping: importing.mapping && { ...importing.mapping, ...change },
  faults: [],
  question: null,
});

/** Adds the file up; `tool` is what it is called where the source is none we know. */
export function addedUp(importing: Importing): Importing {
  const { reading, context, mapping } = importing;
  if (!reading || !context || !mapping) return importing;
  const added = tally(reading, mapping, context);
  if ('question' in added) return { ...importing, question: added.question };
  if (Array.isArray(added)) return { ...importing, faults: added };
  if (added.series.length + added.spent.length === 0) return { ...importing, added, question: 'measure' };
  const tool = reading.source?.name ?? importing.name.replace(/\.[a-z]+$/i, '').slice(0, 60);
  return { ...importing, added, order: orderOfTally(added, tool, reading, { mapping, context }) };
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

/** Every number that people typed and that the file says otherwise, as the call names them. */
export const conflictsOf = (entries: ImportEntry[]): string[] =>
  entries.flatMap(({ cells }, index) =>
    cells.flatMap(({ at, state }) => (state === 'conflict' ? [`${index}:${at}`] : [])),
  );

/** How many numbers will be written. */
export const countToWrite = (entries: ImportEntry[], ticked: string[]): number =>
  entries.flatMap(({ cells }) => cells).filter(({ state }) => state === 'new' || state === 'update').length +
  conflictsOf(entries).filter((one) => ticked.includes(one)).length;

/** The call that writes them. */
export function writeOf({ order, reading, mapping }: Importing, ticked: string[]): Asked | null {
  return order && reading && mapping
    ? { doing: 'writeImport', order, take: ticked, mapping: rememberedMapping(reading, mapping) }
    : null;
}
