import { type TableId, tabsOfSize } from '../tabs/all';
import type { Plan } from './plan';

const light = tabsOfSize('light');

export const isFull = ({ records }: Plan): boolean => records.settings.size === 'full';

/** Whether every column of a table is asked for: a light plan may leave open what it likes, but whoever adds an optional tab uses it. */
export const isAskedInFull = (plan: Plan, table: TableId): boolean =>
  plan.has(table) && (isFull(plan) || !light.includes(table));

/** A plan of the full size in which something is to be done: a strategy must stand above it. */
export const isUnderWay = (plan: Plan): boolean =>
  isFull(plan) &&
  (['campaigns', 'tasks', 'content', 'budget'] as const).some(
    (table) => plan.records.tables[table].length > 0,
  );
