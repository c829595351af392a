import type { Column } from '../../workbook/column';
import { isMonth, type Month } from '../../workbook/day';
import type { HeadRow } from '../../workbook/tab';

/** A column as it is to stand in the sheet: a monthly column of a table is one for each month. */
export interface BlueprintColumn {
  key: string;
  /** The described column's own key. */
  name: string;
  column: Column | null;
  month?: Month;
}

/** What a tab is to consist of, in order, before anybody knows where it stands. */
export interface Blueprint {
  columns: BlueprintColumn[];
  /** Keys of the rows above the data, or of a form's rows. */
  rows: string[];
  hasData: boolean;
  /** What the ids that its rows are given begin with. */
  prefix?: string;
}

export const monthKey = (name: string, month: Month): string => `${name}:${month}`;

/** The month of a key such as `months:2027-01`; undefined for other keys. */
export function monthOfKey(key: string, name: string): Month | undefined {
  const month = key.startsWith(`${name}:`) ? key.slice(name.length + 1) : '';
  return isMonth(month) ? month : undefined;
}

/** The cells of a row above a table, by the keys of the columns they stand in. */
export const headCells = ({ blueprint }: { blueprint: Blueprint }, { cells }: HeadRow) =>
  blueprint.columns.flatMap(({ key, name, month }) => {
    const cell = cells[name];
    return cell ? [{ key, month, cell }] : [];
  });
