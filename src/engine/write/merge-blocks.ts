import type { CellContent } from '../../workbook/cell';
import type { At, Rectangle } from '../sheet/rectangles';

/** Looking for more than that among many small blocks takes longer than writing them. */
const largest = 4000;

/**
 * Fewer blocks for the same cells: neighbours become one where every cell between them is ours too, so that writing it once more changes
 * nothing. `ours`: all cells of the add-on with what they hold or are to hold.
 */
export function mergeBlocks(
  blocks: Rectangle<CellContent>[],
  ours: At<CellContent>[],
): Rectangle<CellContent>[] {
  if (blocks.length < 2) return blocks;
  const held: Held = new Map(ours.map(({ row, column, content }) => [keyOf(row, column), content]));
  let merged = blocks;
  for (let count = 0; count !== merged.length; ) {
    count = merged.length;
    merged = mergedOnce(merged, held);
  }
  return merged;
}

type Held = Map<number, CellContent>;

function mergedOnce(blocks: Rectangle<CellContent>[], held: Held): Rectangle<CellContent>[] {
  const merged: Rectangle<CellContent>[] = [];
  for (const block of blocks) {
    // What is far apart is seldom one block: only the last few are tried.
    const from = Math.max(0, merged.length - 8);
    let joined: Rectangle<CellContent> | null = null;
    let at = merged.length - 1;
    for (; at >= from && !joined; at--) {
      const other = merged[at];
      joined = other ? fill(around(other, block), held) : null;
    }
    if (joined) merged[at + 1] = joined;
    else merged.push(block);
  }
  return merged;
}

interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** The smallest area that holds both. */
function around(one: Rectangle<unknown>, other: Rectangle<unknown>): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const end = Math.max(one.row + one.grid.length, other.row + other.grid.length);
  const right = Math.max(rightOf(one), rightOf(other));
  return { row, column, rows: end - row, columns: right - column };
}

const rightOf = ({ column, grid }: Rectangle<unknown>): number => column + (grid[0]?.length ?? 0);

/** The area with what each cell is to hold; null where one of them is not ours. */
function fill({ row, column, rows, columns }: Area, held: Held): Rectangle<CellContent> | null {
  if (rows * columns > largest) return null;
  const grid: CellContent[][] = [];
  for (let down = 0; down < rows; down++) {
    const line: CellContent[] = [];
    for (let right = 0; right < columns; right++) {
      const content = held.get(keyOf(row + down, column + right));
      if (content === undefined) return null;
      line.push(content);
    }
    grid.push(line);
  }
  return { row, column, grid };
}

/** A sheet has at most 18,278 columns. */
const keyOf = (row: number, column: number): number => row * 20_000 + column;
