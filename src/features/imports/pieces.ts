/** Days of a month, from the first to the last of them, and the number that a file tells for them. */
export type Piece = [from: number, until: number, value: number];

/** What pieces of a month come to: a flow is summed; of levels the last, the first, or the mean counts, and a rate is never summed. */
export function pieceFigure(pieces: Piece[], kind: string): number {
  const inOrder = [...pieces].sort((a, b) => a[1] - b[1]);
  const [first, last] = [inOrder[0]?.[2] ?? 0, inOrder[inOrder.length - 1]?.[2] ?? 0];
  const sum = inOrder.reduce((total, [, , value]) => total + value, 0);
  switch (kind) {
    case 'stock':
    case 'rate':
      return last;
    case 'opening':
      return first;
    case 'average':
      return Math.round((sum / Math.max(1, inOrder.length)) * 1e6) / 1e6;
    default:
      return Math.round(sum * 1e6) / 1e6;
  }
}

/** Pieces of two tellings of one month; those about the same days are added. */
export function joined(some: Piece[], more: Piece[]): Piece[] {
  const all = some.map((piece): Piece => [...piece]);
  for (const [from, until, value] of more) {
    const same = all.find((piece) => piece[0] === from && piece[1] === until);
    if (same) same[2] = Math.round((same[2] + value) * 1e6) / 1e6;
    else all.push([from, until, value]);
  }
  return all;
}

/**
 * What a month comes to when a later file tells of some of its days, from `first` to `last`: its pieces take the place of those
 * before in these days and are added to the others. Null where pieces before are about some of these days and others too.
 */
export function after(before: Piece[], now: Piece[], [first, last]: [number, number]): Piece[] | null {
  const kept = before.filter(([from, until]) => until < first || from > last);
  const replaced = before.filter(([from, until]) => from >= first && until <= last);
  return kept.length + replaced.length === before.length ? joined(kept, now) : null;
}
