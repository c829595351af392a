import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reader } from '../../../../preview/imports/reader';
import { firstMapping, type ImportContext, type Mapping } from '../../../../src/features/imports/mapping';
import { type ImportFault, isFault } from '../../../../src/features/imports/read/fault';
import type { Reading } from '../../../../src/features/imports/reading';
import { tally } from '../../../../src/features/imports/tally/tally';
import type { Account, Tally } from '../../../../src/features/imports/tally/tally-of';
import { measureIds, measures } from '../../../../src/kpis/measures';
import { measures as words } from '../../../../src/messages/en/measures';
import { monthsFrom } from '../../../../src/workbook/day';

const folder = join(__dirname, '..', '..', '..', 'fixtures', 'imports');
export const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));
export const bytesOfText = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A workbook for a file to be matched with: a year from July 2026, in euros. */
export const context: ImportContext = {
  language: 'en',
  currency: 'EUR',
  months: monthsFrom('2026-07', 12),
  measures: measureIds.map((id) => ({ id, name: words[id], ...measures[id] })),
  channels: [{ id: 'H1', name: 'Paid Search' }],
  campaigns: [{ id: 'C2', name: 'Tasting page and search ads' }],
  lines: [{ id: 'B3', name: 'Search ads', campaign: 'C2', channel: 'H1', category: 'ads' }],
  hasSpend: true,
};

export const read = (bytes: Uint8Array): Reading | ImportFault => reader.readFile(bytes);

export function opened(bytes: Uint8Array): Reading {
  const reading = read(bytes);
  if (isFault(reading)) throw new Error(JSON.stringify(reading));
  return reading;
}

export const added = (
  reading: Reading,
  change: Partial<Mapping> = {},
  environment: ImportContext = context,
) => tally(reading, { ...firstMapping(reading, environment), ...change }, environment);

/** The file added up as it is mapped at first sight. */
export function totals(
  reading: Reading,
  change: Partial<Mapping> = {},
  environment: ImportContext = context,
): Tally & Account {
  const found = added(reading, change, environment);
  if (!('series' in found)) throw new Error(JSON.stringify(found));
  return found;
}

/** Months by measure and name, for comparing. */
export const seriesOf = ({ series }: Pick<Tally, 'series'>): Record<string, Record<string, number>> =>
  Object.fromEntries(
    series.map(({ measure, name, months }) => [name ? `${measure} · ${name}` : measure, months]),
  );
