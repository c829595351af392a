import type { Environment } from '../../workbook/column';
import type { Month } from '../../workbook/day';
import type { Blueprint } from './blueprint';
import type { Restructuring } from './restructuring';
import type { TabLayout } from './tab-layout';

/** What laying a tab out asks of its shape. */
export interface TabParts {
  /** The parts of the tab with these months. */
  blueprint(environment: Environment, months: Month[], isThere: (column: string) => boolean): Blueprint;
  /** Drops columns that these months leave nothing for; gives the other months whose columns stay. */
  dropColumns(restructuring: Restructuring, months: Month[], isOurs: (formula: string) => boolean): Month[];
  /** The last row of data: what is there, what is to come, and spare rows. */
  lastRow(tabLayout: TabLayout, rows: RowsWanted): number;
}

export interface RowsWanted {
  /** Rows that the content to be written needs at least, spare rows apart. */
  contentRows: number;
  /** Rows that are asked for beyond those that stand ready. */
  moreRows: number;
}
