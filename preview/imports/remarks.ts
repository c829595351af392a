import type { AddedUp } from '../../src/features/imports/flow/reader';
import { type ImportContext, leftOut, type Mapping } from '../../src/features/imports/mapping';
import type { Reading } from '../../src/features/imports/reading';
import type { Account } from '../../src/features/imports/tally/tally-of';
import { sidebarMessagesOf } from '../../src/messages/sidebar-all';
import type { Language } from '../../src/workbook/language';
import type { Outcome } from './import-case';
import { reader } from './reader';

/** What the sidebar says of a file beside its numbers. */
export function remarksOf(
  reading: Reading,
  mapping: Mapping,
  { context, result, language }: { context: ImportContext; result: AddedUp; language: Language },
): string[] {
  const worded = sidebarMessagesOf(language).sidebar.imports;
  const { written, tables, used, table } = reading;
  const columns = table.header.flatMap((header, index) => {
    const why = mapping.uses[index] === '' ? leftOut(reading, context, index) : null;
    if (!why) return [];
    return [`${header}: ${why === 'currency' ? worded.why.currency(context.currency) : worded.why[why]}`];
  });
  const period = reader.spanOf(reading, mapping);
  return [
    ...(written.encoding === 'utf-8' ? [] : [worded.encoding(written.encoding)]),
    ...(tables.length > 1 ? [worded.tables(used + 1, tables.length)] : []),
    ...(period ? [worded.period(period.from, period.until)] : []),
    ...columns,
    ...('added' in result ? remarksOfTally(result.added, reading, language) : []),
  ];
}

function remarksOfTally(
  added: Account & { outside: string[]; people: number[] },
  { table }: Reading,
  language: Language,
): string[] {
  const worded = sidebarMessagesOf(language).sidebar.imports;
  return [
    worded.rows(added.read, added.added),
    ...(added.shared > 0 ? [worded.shared(added.shared)] : []),
    ...(added.unnamed > 0 ? [worded.unnamed(added.unnamed)] : []),
    ...(added.outside.length > 0 ? [worded.outside(added.outside.join(', '))] : []),
    ...added.people.map((column) => `${table.header[column]}: ${worded.why.people}`),
  ];
}

/** The rows that were set apart, by why. */
export const setApartOf = ({ apart }: Account): Outcome['setApart'] =>
  (['total', 'note'] as const).flatMap((why) => {
    const some = apart.filter((each) => each.why === why);
    return some.length > 0
      ? [{ rows: some.length, why, lines: some.slice(0, 5).map(({ line }) => line) }]
      : [];
  });
