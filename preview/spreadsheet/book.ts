/** One local spreadsheet as plain JSON: what is saved, drawn, calculated and exported. Rows and columns are zero-based. */
export interface Book {
  title: string;
  /** As Google names it: `en_US`, `fr_FR`, `ar_EG` ... */
  locale: string;
  timeZone: string;
  sheets: BookSheet[];
  activeSheetId: number;
  names: NamedRange[];
  metadata: Metadata[];
  /** Next free number for sheets, metadata and protections. */
  nextId: number;
}

export interface BookSheet {
  id: number;
  title: string;
  rowCount: number;
  columnCount: number;
  hidden: boolean;
  rightToLeft: boolean;
  gridlines: boolean;
  tabColor: string | null;
  frozenRows: number;
  frozenColumns: number;
  hiddenRows: number[];
  hiddenColumns: number[];
  /** Pixels, by column. */
  columnWidths: Record<number, number>;
  /** Pixels, by row. */
  rowHeights: Record<number, number>;
  /** Row → column → cell; only cells that hold something. */
  cells: Record<number, Record<number, Cell>>;
  conditionalFormats: ConditionalFormat[];
  protections: Protection[];
}

export type CellValue = string | number | boolean;

export interface Cell {
  /** Typed value or the formula's last calculated one; a day is a serial number with a date format; an error is its text. */
  value?: CellValue;
  /** With its `=`, as it was set. */
  formula?: string;
  /** The calculated value is an error such as `#REF!`. */
  error?: true;
  format?: string;
  background?: string;
  color?: string;
  bold?: true;
  italic?: true;
  /** Points. */
  size?: number;
  align?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
  wrap?: true;
  note?: string;
  validation?: Validation;
}

export interface Area {
  sheetId: number;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface NamedRange {
  name: string;
  area: Area;
}

export interface Metadata {
  id: number;
  key: string;
  value: string;
  /** Null: the spreadsheet itself. */
  sheetId: number | null;
  /** Absent: every script sees it. */
  visibility?: 'PROJECT';
}

/** `kind` and `values` follow Google's DataValidationCriteria; a range is an Area. */
export interface Validation {
  kind: string;
  values: (string | number | boolean | Area)[];
  allowInvalid: boolean;
  help: string | null;
}

export interface ConditionalFormat {
  areas: Area[];
  /** A formula with its `=`, relative to the first area's first cell. */
  formula: string;
  background: string | null;
  color: string | null;
  bold: boolean;
}

export interface Protection {
  id: number;
  area: Area | null;
  sheetId: number;
  description: string;
  warningOnly: boolean;
  /** Parts of a protected sheet that anyone may change. */
  unprotected?: Area[];
}

export interface CellAddress {
  sheetId: number;
  row: number;
  column: number;
}

export interface Calculated extends CellAddress {
  value: CellValue | null;
  error?: true;
}

/** Works out formulas; returns only when it is done, as Google's services do. */
export interface Calculator {
  /** Changed cells since the last call, or null when anything may have changed; gives every formula cell whose value is known. */
  calculate(book: Book, changed: CellAddress[] | null): Calculated[];
  close(): void;
}
