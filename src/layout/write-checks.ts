import type { Finding } from '../rules/finding';
import { sayFinding } from '../rules/say';
import { cellName } from '../workbook/a1';
import { type CellContent, encodeCell } from '../workbook/cell';
import type { Day } from '../workbook/day';
import type { Layout } from './lay-out';
import type { TabWrites } from './writes';

/** A finding as it is listed: in words, with its place. */
export interface ListedFinding {
  finding: Finding;
  title: string;
  sheetId: number;
  cell: string;
  message: string;
  mend: string;
}

export function listFindings(findings: Finding[], layout: Layout): ListedFinding[] {
  return findings.map((finding) => {
    const { tab, row, column } = finding.place;
    const arranged = layout.arrangement[tab];
    const said = sayFinding(finding, layout.language, layout.ground.world.currency);
    return {
      finding,
      title: arranged?.title ?? tab,
      sheetId: arranged?.stamp?.sheet ?? 0,
      cell: cellName(row, column),
      ...said,
    };
  });
}

/** The checks tab as it should read now: one block over the rows of the last check and of this one. */
export function checksWrites(listed: ListedFinding[], layout: Layout, today: Day): TabWrites {
  const arranged = layout.arrangement.checks;
  if (!arranged) return { tab: 'checks', writes: [] };
  const keys = ['id', 'severity', 'what', 'place', 'jump', 'mend'];
  const at = keys.map((key) => arranged.columns.get(key) ?? 0);
  const first = Math.min(...at);
  const width = Math.max(...at) - first + 1;
  const rows = Math.max(listed.length, arranged.grid.rows - arranged.first + 1);
  const grid: CellContent[][] = Array.from({ length: rows }, (_, index) => {
    const line: CellContent[] = Array.from({ length: width }, (_, offset) =>
      own(arranged.grid.value(arranged.first + index, first + offset), at.includes(first + offset)),
    );
    const found = listed[index];
    if (found) {
      const cells: CellContent[] = [
        `F${index + 1}`,
        layout.ground.wordFor('severities', found.finding.severity),
        found.message,
        `${found.title} ${found.cell}`,
        { formula: `=HYPERLINK("#gid=${found.sheetId}&range=${found.cell}";"→")` },
        found.mend,
      ];
      cells.forEach((cell, position) => {
        line[(at[position] ?? first) - first] = cell;
      });
    }
    return line;
  });
  const errors = listed.filter(({ finding }) => finding.severity === 'error').length;
  const what = arranged.columns.get('what') ?? 0;
  return {
    tab: 'checks',
    writes: [
      { act: 'ensureSize', rows: arranged.first + rows, columns: first + width - 1 },
      {
        act: 'cells',
        row: arranged.rows.get('lastRun') ?? 0,
        column: what,
        grid: [[encodeCell({ day: today })]],
      },
      { act: 'cells', row: arranged.rows.get('errors') ?? 0, column: what, grid: [[errors]] },
      ...(rows > 0
        ? [
            {
              act: 'cells',
              row: arranged.first,
              column: first,
              grid: grid.map((line) => line.map(encodeCell)),
            } as const,
          ]
        : []),
    ],
  };
}

/** A column that people put between ours keeps what it holds. */
const own = (held: CellContent, isOurs: boolean): CellContent => (isOurs ? '' : held);
