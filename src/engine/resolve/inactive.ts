import { type Column, type ComputedColumn, type Environment, isTyped } from '../../workbook/column';

/** A worked-out column whose tab was taken out: it keeps its place, blank and hidden, until the tab is back. */
export const inactive: ComputedColumn = {
  kind: 'computed',
  shown: 'text',
  formula: () => null,
  hidden: true,
};

/** A described column in this environment; null where it has nothing to do here. One in which people type stays when the tab it needs goes. */
export function columnIn(environment: Environment, column: Column, isThere: boolean): Column | null {
  if (!column.needs || environment.has(column.needs)) return column;
  if (!isThere) return null;
  return isTyped(column) ? column : inactive;
}
