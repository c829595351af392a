import { parseWhole } from './amount';

/** The rows to be added to a table, as typed. */
export interface NewRows {
  tab: string;
  count: string;
  /** How often the number was sent with something wrong in it. */
  refused: number;
}

/** Enough for an afternoon's typing, and easily changed. */
export const newRows = (tab: string): NewRows => ({ tab, count: '20', refused: 0 });

/** The number of rows, once it is one that can be added at a time. */
export function countOf({ count }: NewRows): number | undefined {
  const rows = parseWhole(count);
  return rows !== undefined && rows >= 1 && rows <= 500 ? rows : undefined;
}
