import type { Validation } from '../sheet/writes';

/** How one cell is to look; what is not named is left plain. */
export interface CellLook {
  format?: string;
  background?: string;
  colour?: string;
  bold?: true;
  wrap?: true;
  note?: string;
  rule?: Validation;
}

/** The looks of a tab's cells, by `row:column`. */
export type Looks = Map<string, CellLook>;

export const lookKey = (row: number, column: number): string => `${row}:${column}`;

export type SetLook = (row: number | undefined, column: number | undefined, look: CellLook) => void;
