import type { Block } from '../sheet/writes';
import type { Arranged } from './arrange';

/** The columns of the weeks over all rows between these; columns that people put between are in it, too. */
export function weekBlock(arranged: Arranged, ...rows: number[]): Block {
  const places = weekKeys(arranged).map((key) => arranged.columns.get(key) ?? 0);
  const row = Math.min(...rows);
  const column = Math.min(...places);
  return {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...places) - column + 1,
  };
}

export const hasWeeks = (arranged: Arranged): boolean => weekKeys(arranged).length > 0;

export const hasNewWeeks = (arranged: Arranged): boolean => {
  const weeks = new Set(weekKeys(arranged));
  return arranged.newColumns.some((key) => weeks.has(key));
};

const weekKeys = ({ blueprint }: Arranged): string[] =>
  blueprint.columns.filter(({ name }) => name === 'weeks').map(({ key }) => key);
