import type { ImportOrder, RememberedMapping } from '../../../calls/imports';
import { fingerprint } from '../../../engine/sheet/fingerprint';
import type { Piece } from '../pieces';
import { foldedName } from '../read/folded-name';

/** The row that numbers of a file went to, and what was written there, by month. */
export interface ImportedRow {
  row: string;
  figures: Record<string, number>;
  /** The days of each month that they are for; nothing where earlier versions did not remember them. */
  pieces?: Record<string, Piece[]>;
}

/** What the add-on remembers of files: how each kind was taken, and which numbers came from one; the latest come last. */
export interface Imported {
  version: 1;
  mappings: RememberedMapping[];
  rows: Record<string, ImportedRow>;
}

export const noneImported: Imported = { version: 1, mappings: [], rows: {} };

/** Names what numbers of a file belong together, whatever the file is called. */
export const importKey = (...parts: string[]): string => fingerprint(parts);

/** What keeps the numbers of one account apart from those of another. */
export const accountKey = ({ account }: ImportOrder): string[] => (account ? [foldedName(account)] : []);

const mostMappings = 10;

/** The same with a mapping that is used now. */
export const withMapping = (imported: Imported, mapping: RememberedMapping): Imported => ({
  ...imported,
  mappings: [...imported.mappings.filter(({ key }) => key !== mapping.key), mapping].slice(-mostMappings),
});

/** As much of it as there is room for: the days of the oldest numbers go first. Numbers that are forgotten count as typed: then people are asked. */
export function fitting(imported: Imported, room: number): string {
  const text = JSON.stringify(imported);
  if (text.length <= room) return text;
  const daily = Object.entries(imported.rows).find(([, { pieces }]) =>
    Object.values(pieces ?? {}).some(isLong),
  );
  if (daily) {
    const [key, { pieces = {}, ...row }] = daily;
    const coarse = Object.fromEntries(
      Object.entries(pieces).map(([month, some]) => [month, inOne(some, row.figures[month])]),
    );
    return fitting({ ...imported, rows: { ...imported.rows, [key]: { ...row, pieces: coarse } } }, room);
  }
  const [oldest] = Object.keys(imported.rows);
  if (oldest === undefined) return JSON.stringify({ ...imported, mappings: [] });
  const { [oldest]: _, ...rows } = imported.rows;
  return fitting({ ...imported, rows }, room);
}

const isLong = (pieces: Piece[]): boolean => pieces.length > 1;
const inOne = (pieces: Piece[], figure = 0): Piece[] => [
  [Math.min(...pieces.map(([from]) => from)), Math.max(...pieces.map(([, until]) => until)), figure],
];
