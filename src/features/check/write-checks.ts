import type { Layout } from '../../engine/lay-out';
import { rectangles } from '../../engine/sheet/rectangles';
import { blockWrite, type TabWrites } from '../../engine/sheet/writes';
import { titleIn } from '../../engine/title-in';
import type { CellAddress } from '../../records/records';
import type { Finding } from '../../rules/finding';
import { sayFinding } from '../../rules/say';
import type { TabId } from '../../tabs/ids';
import { cellName } from '../../workbook/a1';
import type { CellContent } from '../../workbook/cell';
import type { Day } from '../../workbook/day';
import { acceptances } from './accepted';
import { keyOf } from './finding-key';

/** A finding as it is listed: in words, with its place, and with what people said to it. */
export interface ListedFinding {
  finding: Finding;
  key: string;
  title: string;
  sheetId: number;
  cell: string;
  witnesses?: { tab: TabId; title: string; sheetId: number; cell: string }[];
  message: string;
  fix: string;
  fixes: string[];
  accepted: string;
  before: string;
}

/** Findings in words; those that people accepted come last, one that they accept now among them. */
export function listFindings(
  findings: Finding[],
  layout: Layout,
  accepted?: { key: string; reason: string },
): ListedFinding[] {
  const acceptanceOf = acceptances(layout.tabLayouts.checks, accepted);
  const listed = findings.map((finding): ListedFinding => {
    const { tab: _, ...place } = placeIn(layout, finding.place);
    const witnesses = finding.witnesses?.map((witness) => placeIn(layout, witness));
    const worded = sayFinding(finding, layout.language, layout.context.environment.currency);
    const key = keyOf(finding, layout);
    const { reason, before } = acceptanceOf(key);
    const again = before && layout.context.messages.findingWords.acceptedBefore(before);
    return {
      finding,
      key: key.key,
      ...place,
      ...(witnesses && { witnesses }),
      ...worded,
      fix: again ? `${worded.fix} ${again}` : worded.fix,
      accepted: reason,
      before,
    };
  });
  return [...listed.filter(({ accepted }) => !accepted), ...listed.filter(({ accepted }) => accepted)];
}

const placeIn = (layout: Layout, { tab, row, column }: CellAddress) => ({
  tab,
  title: titleIn(layout, tab),
  sheetId: layout.tabLayouts[tab]?.marker?.sheet ?? 0,
  cell: cellName(row, column),
});

/** The checks tab as it should read now: one block over the rows of the last check and of this one. */
export function checksWrites(listed: ListedFinding[], layout: Layout, today: Day): TabWrites {
  const tabLayout = layout.tabLayouts.checks;
  if (!tabLayout) return { tab: 'checks', writes: [] };
  const keys = ['id', 'severity', 'what', 'place', 'jump', 'mend', 'accepted', 'key', 'before'];
  const at = keys.map((key) => tabLayout.columns.get(key) ?? 0);
  const first = Math.min(...at);
  const width = Math.max(...at) - first + 1;
  const rows = Math.max(listed.length, tabLayout.grid.rows - tabLayout.first + 1);
  const grid: CellContent[][] = Array.from({ length: rows }, (_, index) => {
    const line: CellContent[] = Array.from({ length: width }, (_, offset) =>
      own(tabLayout.grid.value(tabLayout.first + index, first + offset), at.includes(first + offset)),
    );
    const found = listed[index];
    if (found) {
      const cells: CellContent[] = [
        `F${index + 1}`,
        layout.context.wordFor('severities', found.accepted ? 'accepted' : found.finding.severity),
        found.message,
        `${found.title} ${found.cell}`,
        { formula: `=HYPERLINK("#gid=${found.sheetId}&range=${found.cell}";"→")` },
        found.fix,
        found.accepted,
        found.key,
        found.before,
      ];
      cells.forEach((cell, position) => {
        line[(at[position] ?? first) - first] = cell;
      });
    }
    return line;
  });
  const errors = listed.filter(({ finding, accepted }) => finding.severity === 'error' && !accepted).length;
  const what = tabLayout.columns.get('what') ?? 0;
  return {
    tab: 'checks',
    writes: [
      // The columns were made with the tab; rows that were read are there.
      ...(listed.length > 0 && tabLayout.first + rows - 1 > tabLayout.grid.rows
        ? [{ act: 'ensureSize', rows: tabLayout.first + rows, columns: 0 } as const]
        : []),
      ...rectangles<CellContent>([
        { row: tabLayout.rows.get('lastRun') ?? 0, column: what, content: { day: today } },
        { row: tabLayout.rows.get('errors') ?? 0, column: what, content: errors },
      ]).map(blockWrite),
      ...(rows > 0 ? [blockWrite({ row: tabLayout.first, column: first, grid })] : []),
    ],
  };
}

/** A column that people put between ours keeps what it holds. */
const own = (held: CellContent, isOurs: boolean): CellContent => (isOurs ? '' : held);
