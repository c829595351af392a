import type { CellContent } from '../../workbook/cell';

/** A cell that belongs to the add-on, or that it has something to put into; one-based. */
export interface Drawn {
  row: number;
  column: number;
  content: CellContent;
  /** Somebody typed over what formulas look at: the text is kept in a note when that is put back. */
  isTypedOver?: true;
  /** Somebody typed over it, and what they typed stays until they ask for this. */
  keepsTyped?: true;
}
