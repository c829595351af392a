import type { FormId, FormOf, RowOf, Settings, TableId } from '../tabs/all';
import type { TabId } from '../tabs/ids';
import type { CellValue } from '../workbook/cell';
import type { Month } from '../workbook/day';
import type { Expected } from './read-cell';

/** A cell, one-based, with the tab it stands in. */
export interface CellAddress {
  tab: TabId;
  row: number;
  column: number;
}

/** A cell whose content does not fit its column; what was typed is kept. */
export interface CellFault extends CellAddress {
  key: string;
  month?: Month;
  /** The row's id, '' for a form. */
  id: string;
  typed: CellValue;
  expected: Expected;
}

/** One row of a table that holds something typed. */
export interface TableRow<R> {
  id: string;
  row: number;
  typed: R;
  /** Results of the computed columns as last calculated. */
  computed: Record<string, CellValue>;
}

/** Everything people typed, read back. */
export interface Records {
  settings: Settings;
  forms: { [Id in FormId]: FormOf<Id> };
  tables: { [Id in TableId]: TableRow<RowOf<Id>>[] };
  faults: CellFault[];
}
