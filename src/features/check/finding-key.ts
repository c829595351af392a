import type { Layout } from '../../engine/lay-out';
import { fingerprint } from '../../engine/look/fingerprint';
import { keyAt } from '../../engine/resolve/arrange';
import type { Finding } from '../../rules/finding';
import { isTable } from '../../tabs/all';

/** What tells a finding from others (`about`), and from itself when its facts were different (`key`). */
export interface FindingKey {
  about: string;
  key: string;
}

export function keyOf(finding: Finding, layout: Layout): FindingKey {
  const about = `${finding.code}:${finding.place.tab}:${subjectOf(finding, layout)}`;
  // A row that is renamed is the same row.
  const { name: _, ...facts } = finding.facts;
  return { about, key: `${about}:${fingerprint(facts)}` };
}

/** The column with the row's id, or with the key of a row that has none, so that moved rows stay themselves. */
function subjectOf({ place }: Finding, { arrangement }: Layout): string {
  const arranged = arrangement[place.tab];
  if (!arranged) return '';
  const column = keyAt(arranged.columns, place.column);
  const id = isTable(arranged.tab) ? arranged.grid.value(place.row, arranged.columns.get('id') ?? 0) : '';
  const row = keyAt(arranged.rows, place.row);
  return `${column}@${row || String(id)}`;
}
