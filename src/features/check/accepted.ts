import type { TabLayout } from '../../engine/resolve/lay-out-tab';
import { range } from '../../engine/sheet/grid';
import type { FindingKey } from './finding-key';

/** Why people left a finding as it is, and why they did before its facts changed. */
export interface Acceptance {
  reason: string;
  before: string;
}

/** Reads from the rows of the last check what was accepted, and takes what is accepted now: a reason holds for the facts it was given for. */
export function acceptances(
  checks: TabLayout | undefined,
  now?: { key: string; reason: string },
): (found: FindingKey) => Acceptance {
  const exact = new Map<string, string>();
  const earlier = new Map<string, string>();
  for (const row of checks ? range(checks.grid.rows) : []) {
    const cell = (column: string) =>
      String(checks?.grid.value(row, checks.columns.get(column) ?? 0) ?? '').trim();
    const key = cell('key');
    if (row < (checks?.first ?? 0) || key === '') continue;
    const about = key.slice(0, key.lastIndexOf(':'));
    if (cell('accepted') !== '') {
      exact.set(key, cell('accepted'));
      earlier.set(about, cell('accepted'));
    } else if (cell('before') !== '') earlier.set(about, cell('before'));
  }
  if (now) exact.set(now.key, now.reason.trim());
  return ({ key, about }) => {
    const reason = exact.get(key) ?? '';
    return { reason, before: reason === '' ? (earlier.get(about) ?? '') : '' };
  };
}
