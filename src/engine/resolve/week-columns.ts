import type { Block } from '../sheet/writes';
import type { TabLayout } from './lay-out-tab';

/** The columns of the weeks over all rows between these; columns that people put between are in it, too. */
export function weekBlock(tabLayout: TabLayout, ...rows: number[]): Block {
  const addresses = weekKeys(tabLayout).map((key) => tabLayout.columns.get(key) ?? 0);
  const row = Math.min(...rows);
  const column = Math.min(...addresses);
  return {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...addresses) - column + 1,
  };
}

export const hasWeeks = (tabLayout: TabLayout): boolean => weekKeys(tabLayout).length > 0;

export const hasNewWeeks = (tabLayout: TabLayout): boolean => {
  const weeks = new Set(weekKeys(tabLayout));
  return tabLayout.newColumns.some((key) => weeks.has(key));
};

const weekKeys = ({ blueprint }: TabLayout): string[] =>
  blueprint.columns.filter(({ name }) => name === 'weeks').map(({ key }) => key);
