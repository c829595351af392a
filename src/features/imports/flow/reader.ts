import type { ImportOrder } from '../../../calls/imports';
import { currencyOf } from '../currency';
import {
  columnsFor,
  dateColumns,
  type ImportContext,
  isForeign,
  leftOut,
  type Mapping,
  measureOfUse,
  measureUse,
} from '../mapping';
import { type ImportFault, isFault } from '../read/fault';
import { foldedName } from '../read/folded-name';
import { orderIn, type Reading } from '../reading';
import { choicesFor, idForName, namesToMatch } from '../tally/names';
import { mappingFor, orderOfTally, rememberedMapping } from '../tally/order';
import { spanOf } from '../tally/row-dates';
import { rowsThatCount, signInDoubt } from '../tally/settled';
import { type Question, tally } from '../tally/tally';
import type { Account, Tally } from '../tally/tally-of';
import { type CsvParser, readFile, readLines, withTable } from './read-file';

/** A file added up, ready for the workbook; or what must be answered or mended before. */
export type AddedUp =
  | { added: Tally & Account; order: ImportOrder }
  | { question: Question; lines?: number[] }
  | { faults: ImportFault[] };

/** Adds a file up; `name` is what it is called where its source is none we know. */
function addUp(reading: Reading, mapping: Mapping, context: ImportContext, name: string): AddedUp {
  const added = tally(reading, mapping, context);
  if ('question' in added) return added;
  if (Array.isArray(added)) return { faults: added };
  if (added.series.length + added.spent.length === 0) return { question: 'measure' };
  const tool = reading.source?.name ?? name.replace(/\.[a-z]+$/i, '').slice(0, 60);
  return { added, order: orderOfTally(added, tool, reading, { mapping, context }) };
}

/** All that is known of reading files, as the sidebar fetches it when numbers are to come in. */
export const readerWith = (Parser: CsvParser) => ({
  readFile: (bytes: Uint8Array) => readFile(Parser, bytes),
  readLines,
  withTable,
  isFault,
  mappingFor,
  rememberedMapping,
  addUp,
  leftOut,
  isForeign,
  measureUse,
  measureOfUse,
  columnsFor,
  dateColumns,
  orderIn,
  namesToMatch,
  choicesFor,
  idForName,
  spanOf,
  rowsThatCount,
  signInDoubt,
  currencyOf,
  foldedName,
});

export type Reader = ReturnType<typeof readerWith>;
