import type { Finding, Severity } from '../finding';

/** How serious findings are; what the plan has reached is no fault, so nothing that is done brings or takes it. */
const weights: Record<Severity, number> = { result: 0, advice: 1, warning: 2, error: 3 };

/** What tells a finding from others: what it says of which cell. */
const markOf = ({ code, place: { tab, row, column } }: Finding): string => `${code} ${tab} ${row} ${column}`;

/** Findings by their marks, to look them up in. */
export type Known = ReadonlyMap<string, Finding>;
export const known = (found: Finding[]): Known => new Map(found.map((finding) => [markOf(finding), finding]));

export const isStillThere = (finding: Finding, after: Known): boolean => after.has(markOf(finding));

/** Whether something as serious came, or became worse, that was not there before. */
export const hasHarm = (finding: Finding, before: Known, after: Known): boolean =>
  [...after.values()].some(
    (other) =>
      weights[other.severity] >= weights[finding.severity] && isWorse(before.get(markOf(other)), other),
  );

/** Facts that say how far something is off. */
const distances = ['difference', 'over', 'unspent'] as const;

function isWorse(before: Finding | undefined, after: Finding): boolean {
  if (before === undefined || weights[before.severity] < weights[after.severity]) return true;
  return distances.some((name) => distance(after, name) > distance(before, name));
}

function distance({ facts }: Finding, name: string): number {
  const fact = facts[name];
  return typeof fact === 'object' && 'minor' in fact ? Math.abs(fact.minor) : 0;
}
