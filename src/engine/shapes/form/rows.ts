import type { TabId } from '../../../tabs/ids';
import type { Environment } from '../../../workbook/column';
import type { FormRow, FormTab } from '../../../workbook/tab';

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

/** Rows of a form whose tab was taken out: they keep their place, blank and hidden. */
export const inactiveRows = (
  tab: FormTab,
  environment: Environment,
  isThere: (row: string) => boolean,
): string[] => {
  const active = new Set(formRows(tab, environment).map(([key]) => key));
  return Object.keys(tab.rows).filter((key) => !active.has(key) && isThere(key));
};
