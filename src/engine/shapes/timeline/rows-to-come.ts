import type { TimelineTab } from '../../../workbook/tab';
import type { Coming } from '../../sheet/content';

/** How many rows of other tabs it has to show: those that are there and those to come. */
export function rowsToCome({ gathers }: TimelineTab, { rowsOf, rowsThere }: Coming): number {
  const counts = gathers.map(({ table, where = () => true }) => {
    const there = rowsThere(table);
    const known = new Set(there.map(({ id }) => id));
    const all = [...there, ...rowsOf(table).filter(({ id }) => !known.has(id))];
    return all.filter(({ typed }) => where(typed)).length;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}
