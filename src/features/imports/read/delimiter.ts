const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** The delimiter under which most lines of a sample have the same number of cells, and more than one. */
export function likelyDelimiter(rowsBy: (delimiter: Delimiter) => string[][]): Delimiter {
  const scored = delimiters.map((delimiter) => {
    const counts = new Map<number, number>();
    for (const { length } of rowsBy(delimiter))
      if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    const [best] = [...counts].map(([width, lines]) => lines + width / 1000).sort((a, b) => b - a);
    return { delimiter, score: best ?? 0 };
  });
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).delimiter;
}
