import type { Layout } from '../../engine/lay-out';
import type { TabLayout } from '../../engine/resolve/tab-layout';
import { rectangles } from '../../engine/sheet/rectangles';
import { blockWrite, type TabWrites } from '../../engine/sheet/writes';
import type { CellContent } from '../../workbook/cell';
import type { Day } from '../../workbook/day';
import type { ListedFinding } from './list-findings';

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
        [found.message, ...partsOf(found, 'follows').map(({ message }) => `→ ${message}`)].join('\n'),
        placesOf(found),
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

/** More than these would make a row grow out of sight. */
const mostParts = 12;

const partsOf = ({ parts }: ListedFinding, is: 'row' | 'follows') =>
  parts.filter((part) => part.is === is).slice(0, mostParts);

function placesOf(found: ListedFinding): string {
  const rows = partsOf(found, 'row');
  const cells = rows.length > 0 ? rows.map(({ cell }) => cell).join(', ') : found.cell;
  return `${found.title} ${cells}${found.parts.filter(({ is }) => is === 'row').length > rows.length ? ' …' : ''}`;
}
