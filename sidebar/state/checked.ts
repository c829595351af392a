import type { FindingView, Output } from '../../src/calls/contract';
import { tabIds } from '../../src/tabs/ids';

export type Checked = Output<'check'>;
export type Severity = FindingView['severity'];

/** How the plan stands, then what is gravest. */
const severities = ['result', 'error', 'warning', 'advice'] as const satisfies readonly Severity[];

/** Findings of one severity, by tab. */
export interface SeverityGroup {
  severity: Severity;
  count: number;
  tabs: { tab: string; title: string; findings: FindingView[] }[];
}

const order: readonly string[] = tabIds;

/** The gravest first, and within a severity tab by tab. */
export const inOrder = (findings: FindingView[]): FindingView[] =>
  [...findings].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      order.indexOf(a.tab) - order.indexOf(b.tab),
  );

export const openOf = ({ findings }: Checked): FindingView[] =>
  findings.filter(({ accepted }) => accepted === '');

export const acceptedOf = ({ findings }: Checked): FindingView[] =>
  findings.filter(({ accepted }) => accepted !== '');

/** Open findings by severity and tab, in the order they stand in. */
export function groupsOf(open: FindingView[]): SeverityGroup[] {
  return severities.flatMap((severity) => {
    const found = open.filter((finding) => finding.severity === severity);
    const tabs = [...new Set(found.map(({ tab }) => tab))].map((tab) => {
      const findings = found.filter((finding) => finding.tab === tab);
      return { tab, title: findings[0]?.title ?? tab, findings };
    });
    return found.length > 0 ? [{ severity, count: found.length, tabs }] : [];
  });
}

/** A finding's own key, and those of the rows that it is about. */
export const keysOf = ({ key, parts }: FindingView): string[] => [key, ...parts.map((part) => part.key)];

/** Where reading goes on after something was done about a finding: there if it is open still or again, else at the next. */
export function nextAfter(before: Checked | null, key: string, now: Checked): string | null {
  const keys = openOf(now).map((finding) => finding.key);
  const listed = before ? openOf(before).flatMap(keysOf) : [];
  return [key, ...listed.slice(listed.indexOf(key) + 1)].find((one) => keys.includes(one)) ?? null;
}
