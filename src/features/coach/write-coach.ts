import type { Layout } from '../../engine/lay-out';
import type { TabLayout } from '../../engine/resolve/lay-out-tab';
import { type At, rectangles } from '../../engine/sheet/rectangles';
import { blockWrite, type TabWrites, type Write } from '../../engine/sheet/writes';
import { codeOf } from '../../records/words';
import type { JudgedGoal } from '../../rules/smart/judged-goals';
import { isRemark, sayRemark } from '../../rules/smart/remark';
import { criteria } from '../../tabs/strategy/goals';
import { type CellContent, cellText } from '../../workbook/cell';

const keys = ['remark', ...criteria] as const;

/** What the coach says of each goal, in the columns of the goals tab that are kept for it; words of people's own go to a note. */
export function coachWrites(judged: JudgedGoal[], layout: Layout): TabWrites {
  const goals = layout.tabLayouts.goals;
  // Where a workbook has a gap, nothing was moved, and the places may not be there.
  if (!goals || goals.structure.length > 0 || keys.some((key) => !goals.columns.has(key)))
    return { tab: 'goals', writes: [] };
  const cells = cellsOf(goals, new Map(judged.map((one) => [one.goal.row, said(one, layout)])));
  const due = cells.filter(({ row, column, content }) => !holds(goals, row, column, content));
  const rows = due.map(({ row }) => row);
  // From the first row that differs to the last, so that it is one block.
  const block = cells.filter(({ row }) => row >= Math.min(...rows) && row <= Math.max(...rows));
  return {
    tab: 'goals',
    writes: [
      ...due.flatMap(({ row, column }) => kept(goals, row, column)),
      ...rectangles<CellContent>(block).map(blockWrite),
    ],
  };
}

/** In the order of the keys. */
const said = ({ judgement }: JudgedGoal, { language, context }: Layout): string[] => [
  sayRemark(judgement, language, context.environment.currency),
  ...(['S', 'M', 'A', 'R', 'T'] as const).map((letter) =>
    context.wordFor('smartVerdicts', judgement[letter]),
  ),
];

/** Every cell that is the coach's: blank where there is no goal, or none any more. */
function cellsOf({ first, grid, columns }: TabLayout, saidOf: Map<number, string[]>): At<string>[] {
  const last = Math.max(grid.rows, ...saidOf.keys());
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).flatMap((row) =>
    keys.map((key, position) => ({
      row,
      column: columns.get(key) ?? 0,
      content: saidOf.get(row)?.[position] ?? '',
    })),
  );
}

const holds = ({ grid }: TabLayout, row: number, column: number, content: string): boolean =>
  grid.formula(row, column) === '' && grid.value(row, column) === content;

/** What somebody typed over the coach's words. */
function kept({ grid, columns }: TabLayout, row: number, column: number): Write[] {
  const text = grid.formula(row, column) || cellText(grid.value(row, column));
  const isOurs = column === columns.get('remark') ? isRemark : isVerdict;
  return text === '' || isOurs(text) ? [] : [{ act: 'keepInNote', row, column, text }];
}

const isVerdict = (text: string): boolean => codeOf('smartVerdicts', text) !== undefined;
