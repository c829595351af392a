/** A cell with what is to stand in it, one-based. */
export interface At<T> {
  row: number;
  column: number;
  content: T;
}
export interface Rectangle<T> {
  row: number;
  column: number;
  grid: T[][];
}

/** Gathers single cells into few full rectangles: runs side by side, equal runs one under the other. */
export function rectangles<T>(cells: At<T>[]): Rectangle<T>[] {
  const sorted = [...cells].sort((left, right) => left.row - right.row || left.column - right.column);
  const runs: Rectangle<T>[] = [];
  for (const { row, column, content } of sorted) {
    const last = runs[runs.length - 1];
    const line = last?.grid[0];
    if (last && line && last.row === row && last.column + line.length === column) line.push(content);
    else runs.push({ row, column, grid: [[content]] });
  }
  const open = new Map<string, Rectangle<T>>();
  const done: Rectangle<T>[] = [];
  for (const run of runs) {
    const key = `${run.column}:${run.grid[0]?.length}`;
    const above = open.get(key);
    if (above && above.row + above.grid.length === run.row) above.grid.push(...run.grid);
    else {
      open.set(key, run);
      done.push(run);
    }
  }
  return done;
}
