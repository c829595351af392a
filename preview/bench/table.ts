/** Columns of words to the left, of numbers to the right, so that their sizes can be compared at a glance. */
export function table(lines: (string | number)[][]): string {
  const worded = lines.map((line) => line.map((cell) => (typeof cell === 'number' ? sayNumber(cell) : cell)));
  const widths = (worded[0] ?? []).map((_, column) =>
    Math.max(...worded.map((line) => line[column]?.length ?? 0)),
  );
  const isWords = (column: number) => lines.slice(1).every((line) => typeof line[column] === 'string');
  const aligned = worded.map((line) =>
    line
      .map((cell, column) =>
        isWords(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return `${aligned.join('\n')}\n`;
}

/** Counts whole; what was measured to three figures or so. */
const sayNumber = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
