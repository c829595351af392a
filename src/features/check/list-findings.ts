import type { Layout } from '../../engine/lay-out';
import { titleIn } from '../../engine/title-in';
import type { Plan } from '../../model/plan';
import type { CellAddress } from '../../records/records';
import type { Finding } from '../../rules/finding';
import { type Group, grouped } from '../../rules/grouped/group';
import { sayFinding } from '../../rules/say';
import type { TabId } from '../../tabs/ids';
import { cellName } from '../../workbook/a1';
import { acceptances } from './accepted';
import { cellAsItStands } from './as-it-stands';
import { groupKeyOf, keyOf } from './finding-key';
import { sayGroup } from './say-group';

/** A cell as it is shown and jumped to. */
interface ListedPlace {
  tab: TabId;
  title: string;
  sheetId: number;
  cell: string;
}

/** One of the rows that a finding is about, or what follows from it. */
export interface ListedPart extends ListedPlace {
  is: 'row' | 'follows';
  finding: Finding;
  key: string;
  message: string;
  fixes: string[];
}

/** A finding as it is listed: in words, with its place, with what it is about, and with what people said to it. */
export interface ListedFinding extends ListedPlace {
  finding: Finding;
  key: string;
  witnesses?: ListedPlace[];
  message: string;
  fix: string;
  fixes: string[];
  parts: ListedPart[];
  accepted: string;
  before: string;
}

/** Findings in words, one for each cause; those that people accepted come last, one that they accept now among them. */
export function listFindings(
  findings: Finding[],
  { plan, layout }: { plan: Plan; layout: Layout },
  accepted?: { key: string; reason: string },
): ListedFinding[] {
  const acceptanceOf = acceptances(layout.tabLayouts.checks, accepted);
  const keys = new Map(findings.map((finding) => [finding, keyOf(finding, layout)] as const));
  const keyIn = (finding: Finding) => keys.get(finding) ?? keyOf(finding, layout);
  const isAccepted = (finding: Finding) => acceptanceOf(keyIn(finding)).reason !== '';
  const list = (group: Group, reason = ''): ListedFinding => {
    const { finding, rows, follows } = group;
    const key = rows.length > 1 ? groupKeyOf(rows, keyIn) : keyIn(finding);
    const said = acceptanceOf(key);
    const again = said.before && layout.context.messages.findingWords.acceptedBefore(said.before);
    const worded = sayGroup(group, titleIn(layout, finding.place.tab), layout);
    const witnesses = finding.witnesses?.map((witness) => placeIn(layout, witness));
    const part = (is: ListedPart['is']) => (one: Finding) => partOf(one, { is, key: keyIn(one).key, layout });
    return {
      finding,
      key: key.key,
      ...placeIn(layout, finding.place),
      ...(witnesses && { witnesses }),
      ...worded,
      fix: again ? `${worded.fix} ${again}` : worded.fix,
      parts: [...(rows.length > 1 ? rows.map(part('row')) : []), ...follows.map(part('follows'))],
      accepted: reason || said.reason,
      before: said.before,
    };
  };
  const listed = grouped(plan, findings, isAccepted).flatMap((group) => {
    const one = list(group);
    const isMany = group.rows.length > 1 && one.accepted !== '';
    // What people say of many rows holds for each, whatever becomes of the others.
    return isMany
      ? group.rows.map((finding) => list({ ...group, finding, rows: [finding], follows: [] }, one.accepted))
      : [one];
  });
  return [...listed.filter((one) => !one.accepted), ...listed.filter((one) => one.accepted)];
}

function partOf(
  finding: Finding,
  { is, key, layout }: { is: ListedPart['is']; key: string; layout: Layout },
): ListedPart {
  const { message, fixes } = sayFinding(finding, layout.language, layout.context.environment.currency);
  return { is, finding, key, ...placeIn(layout, finding.place), message, fixes };
}

function placeIn(layout: Layout, place: CellAddress): ListedPlace {
  const { tab } = place;
  const tabLayout = layout.tabLayouts[tab];
  const { row, column } = tabLayout ? cellAsItStands(tabLayout.structure, place) : place;
  return {
    tab,
    title: titleIn(layout, tab),
    sheetId: tabLayout?.marker?.sheet ?? 0,
    cell: cellName(row, column),
  };
}
