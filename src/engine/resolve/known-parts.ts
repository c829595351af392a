import { fingerprint } from '../sheet/fingerprint';
import type { Marker } from '../sheet/snapshot';
import type { Blueprint } from './blueprint';

/** Little enough for all columns and rows of a workbook, and enough to tell those of a tab apart. */
const letters = 4;
const mark = (key: string): string => fingerprint(key).slice(0, letters);

/** All columns and rows of a tab in few letters. */
export const partsOf = ({ columns, rows }: Blueprint): string =>
  [...columns.map(({ key }) => key), ...rows].map(mark).join('');

/** Whether a column or row, by its key, stood in a tab when it was last built. */
export function stoodIn(marker: Pick<Marker, 'parts'> | undefined): (key: string) => boolean {
  const { parts = '' } = marker ?? {};
  const known = new Set<string>();
  for (let at = 0; at < parts.length; at += letters) known.add(parts.slice(at, at + letters));
  return (key) => known.has(mark(key));
}
