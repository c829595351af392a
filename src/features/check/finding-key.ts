import type { Layout } from '../../engine/lay-out';
import { keyAt } from '../../engine/resolve/tab-layout';

import { fingerprint } from '../../engine/sheet/fingerprint';
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

/** The key of several rows of which the same is found: another as soon as one comes or goes. */
export function groupKeyOf(rows: Finding[], keyIn: (finding: Finding) => FindingKey): FindingKey {
  const [first] = rows;
  const about = first ? keyIn(first).about.replace(/@.*/, '@*') : '';
  return { about, key: `${about}:${fingerprint(rows.map((row) => keyIn(row).key))}` };
}

/** The column with the row's id, or with the key of a row that has none, so that moved rows stay themselves. */
function subjectOf({ place }: Finding, { tabLayouts }: Layout): string {
  const tabLayout = tabLayouts[place.tab];
  if (!tabLayout) return '';
  const column = keyAt(tabLayout.columns, place.column);
  const id = isTable(tabLayout.tab) ? tabLayout.grid.value(place.row, tabLayout.columns.get('id') ?? 0) : '';
  const row = keyAt(tabLayout.rows, place.row);
  return `${column}@${row || String(id)}`;
}
