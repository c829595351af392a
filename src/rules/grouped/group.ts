import type { Plan } from '../../model/plan';
import { isTypedTable } from '../../tabs/all';
import type { Finding } from '../finding';
import { causesIn } from './causes';

/** A finding as it is told: with the rows of which the same is found, itself among them, and with what follows from it. */
export interface Group {
  finding: Finding;
  /** Itself alone where there are few. */
  rows: Finding[];
  /** How many rows the table has. */
  all: number;
  follows: Finding[];
}

/** So many rows with the same gap are told at once; of what is only advice, two. */
const several = ({ severity }: Finding): number => (severity === 'advice' ? 2 : 3);

/**
 * One cause, one finding: what follows from another is folded under it, and rows with the same gap are one. The order stays.
 * `isAlone`: what people have accepted stays by itself, though others may follow from it.
 */
export function grouped(plan: Plan, found: Finding[], isAlone: (finding: Finding) => boolean): Group[] {
  const causeOf = causesIn(plan, found);
  const follows = new Map<Finding, Finding[]>();
  const heads = found.filter((finding) => {
    const cause = isAlone(finding) ? finding : rootOf(finding, causeOf);
    if (cause !== finding) follows.set(cause, [...(follows.get(cause) ?? []), finding]);
    return cause === finding;
  });
  const same = new Map<string, Finding[]>();
  // The months of a row are one column.
  const gapOf = ({ code, severity, place }: Finding): string =>
    `${code} ${severity} ${place.tab} ${plan.keyAt(place).split(':')[0]}`;
  for (const finding of heads.filter((head) => !isAlone(head))) {
    const alike = gapOf(finding);
    const known = same.get(alike);
    if (known) known.push(finding);
    else same.set(alike, [finding]);
  }
  return heads.flatMap((finding): Group[] => {
    const alike = same.get(gapOf(finding)) ?? [];
    const rows = alike.length >= several(finding) && !isAlone(finding) ? alike : [finding];
    if (rows[0] !== finding) return [];
    const { tab } = finding.place;
    const all = isTypedTable(tab) ? plan.records.tables[tab].length : 0;
    return [{ finding, rows, all, follows: rows.flatMap((row) => follows.get(row) ?? []) }];
  });
}

/** The first of a chain of causes, which has an end. */
function rootOf(finding: Finding, causeOf: (finding: Finding) => Finding | undefined): Finding {
  const cause = causeOf(finding);
  return cause ? rootOf(cause, causeOf) : finding;
}
