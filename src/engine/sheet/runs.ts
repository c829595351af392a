/** Gathers neighbours of the same value: one service call for each run. */
export function runs<T>(addresses: { at: number; value: T }[]): { first: number; count: number; value: T }[] {
  const found: { first: number; count: number; value: T }[] = [];
  for (const { at, value } of [...addresses].sort((left, right) => left.at - right.at)) {
    const last = found[found.length - 1];
    if (last && last.first + last.count === at && last.value === value) last.count++;
    else found.push({ first: at, count: 1, value });
  }
  return found;
}
