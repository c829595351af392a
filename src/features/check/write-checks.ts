import type { Layout } from '../../engine/lay-out';
import type { TabLayout } from '../../engine/resolve/tab-layout';
import { rectangles } from '../../engine/sheet/rectangles';
import { blockWrite, type TabWrites } from '../../engine/sheet/writes';
import { titleIn } from '../../engine/title-in';
import type { Finding } from '../../rules/finding';
import { sayFinding } from '../../rules/say';
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
    const { tab, row, column } = finding.place;
    const tabLayout = layout.tabLayouts[tab];
    const worded = sayFinding(finding, layout.language, layout.context.environment.currency);
    const key = keyOf(finding, layout);
    const { reason, before } = acceptanceOf(key);
    const again = before && layout.context.messages.findingWords.acceptedBefore(before);
    return {
      finding,
      key: key.key,
      title: titleIn(layout, tab),
      sheetId: tabLayout?.marker?.sheet ?? 0,
      cell: cellName(row, column),
      ...worded,
      fix: again ? `${worded.fix} ${again}` : worded.fix,
      accepted: reason,
      before,
    };
  });
  return [...listed.filter(({ accepted }) => !accepted), ...listed.filter(({ accepted }) => accepted)];
}

/** The checks tab as it should read now: one block over the rows of the last check and of this one. */
export function checksWrites(listed: ListedFinding[], layout: Layout, today: Day): TabWrites {
  const tabLayout = layout.tabLayouts.checks;
  if (!tabLayout) return { tab: 'checks', writes: [] };
  const keys = ['id', 'severity', 'what', 'place', 'jump', 'mend', 'accepted', 'tab', 'key', 'before'];
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
        layout.context.wordFor('tabs', found.finding.place.tab),
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
        ...marksKept(layout, tabLayout),
        { row: tabLayout.rows.get('lastRun') ?? 0, column: what, content: { day: today } },
        { row: tabLayout.rows.get('errors') ?? 0, column: what, content: errors },
      ]).map(blockWrite),
      ...(rows > 0 ? [blockWrite({ row: tabLayout.first, column: first, grid })] : []),
    ],
  };
}

/** A column that people put between ours keeps what it holds. */
const own = (held: CellContent, isOurs: boolean): CellContent => (isOurs ? '' : held);

/** What is typed now, as the start tab boils it down, is what has been checked. */
const marksKept = ({ tabLayouts: { start } }: Layout, { rows, columns }: TabLayout) =>
  Object.entries({ lastRun: 'strategyTyped', errors: 'planTyped' }).map(([row, mark]) => ({
    row: rows.get(row) ?? 0,
    column: columns.get('before') ?? 0,
    content: start?.grid.value(start.rows.get(mark) ?? 0, start.columns.get('answer') ?? 0) ?? '',
  }));
