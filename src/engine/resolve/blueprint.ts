import type { TabId } from '../../tabs/ids';
import { lookUpIds } from '../../tabs/words';
import {
  type Column,
  type ComputedColumn,
  type Environment,
  isMonthly,
  isTyped,
} from '../../workbook/column';
import { isMonth, type Month } from '../../workbook/day';
import { type FormRow, type FormTab, type HeadRow, type Tab, weekKey, weekRows } from '../../workbook/tab';
import { weeksOf } from '../../workbook/weeks';

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
}

export const monthKey = (name: string, month: Month): string => `${name}:${month}`;

/** The month of a key such as `months:2027-01`; undefined for other keys. */
export function monthOfKey(key: string, name: string): Month | undefined {
  const month = key.startsWith(`${name}:`) ? key.slice(name.length + 1) : '';
  return isMonth(month) ? month : undefined;
}

/** The columns of a form. */
export const formParts = ['label', 'answer', 'note'];

/** A form's rows, without those of tabs that are not there. */
export const formRows = (tab: FormTab, environment: Environment): [string, FormRow][] =>
  Object.entries(tab.rows).filter(([, row]) => neededBy(row).every((needed) => environment.has(needed)));

/** The tabs without which a row has nothing to say. */
export const neededBy = (row: FormRow): TabId[] => [
  ...(row.kind === 'tab' ? [row.tab] : []),
  ...(row.needs === undefined ? [] : [row.needs]),
];

/** A worked-out column whose tab was taken out: it keeps its place, blank and hidden, until the tab is back. */
export const inactive: ComputedColumn = {
  kind: 'computed',
  shown: 'text',
  formula: () => null,
  hidden: true,
};

/** A described column in this environment; null where it has nothing to do here. One in which people type stays when the tab it needs goes. */
function columnIn(environment: Environment, column: Column, isThere: boolean): Column | null {
  if (!column.needs || environment.has(column.needs)) return column;
  if (!isThere) return null;
  return isTyped(column) ? column : inactive;
}

/** Rows of a form whose tab was taken out: they keep their place, blank and hidden. */
export const inactiveRows = (
  tab: FormTab,
  environment: Environment,
  isThere: (row: string) => boolean,
): string[] => {
  const active = new Set(formRows(tab, environment).map(([key]) => key));
  return Object.keys(tab.rows).filter((key) => !active.has(key) && isThere(key));
};

/** The parts of a tab with these months. */
export function blueprint(
  tab: Tab,
  environment: Environment,
  months: Month[],
  isThere: (column: string) => boolean,
): Blueprint {
  switch (tab.shape) {
    case 'form':
      return {
        columns: formParts.map((key) => ({ key, name: key, column: null })),
        rows: ['title', 'about', ...formRows(tab, environment).map(([key]) => key)],
        hasData: false,
      };
    case 'lists':
      return {
        columns: lookUpIds.map((key) => ({ key, name: key, column: null })),
        rows: ['title', 'about', 'header'],
        hasData: true,
      };
    case 'table': {
      const all = [...new Set(months)].sort();
      const columns = Object.entries(tab.columns).flatMap(([name, described]): [string, Column][] => {
        const column = columnIn(environment, described, isThere(name));
        return column ? [[name, column]] : [];
      });
      return {
        columns: [
          { key: 'id', name: 'id', column: null },
          ...columns.flatMap(([name, column]) =>
            isMonthly(column)
              ? all.map((month) => ({ key: monthKey(name, month), name, column, month }))
              : [{ key: name, name, column }],
          ),
        ],
        rows: ['title', 'about', ...Object.keys(tab.head ?? {}), 'header'],
        hasData: true,
      };
    }
    case 'timeline':
      return {
        columns: [
          ...Object.entries(tab.columns).map(([name, column]) => ({ key: name, name, column })),
          ...weeksOf(months).map((_, index) => ({ key: weekKey(index + 1), name: 'weeks', column: null })),
        ],
        rows: ['title', 'about', ...weekRows],
        hasData: true,
      };
  }
}

/** The cells of a row above a table, by the keys of the columns they stand in. */
export const headCells = ({ blueprint }: { blueprint: Blueprint }, { cells }: HeadRow) =>
  blueprint.columns.flatMap(({ key, name, month }) => {
    const cell = cells[name];
    return cell ? [{ key, month, cell }] : [];
  });
