import type { Records } from '../records/records';
import type { TableId } from '../tabs/all';
import type { Content } from './sheet/content';

/** How many rows the timeline has to show: campaigns and milestones, those that are there and those to come. */
export function timelineRows(records: Records, content: Content): number {
  const all = <Id extends TableId>(table: Id) => {
    const there = records.tables[table];
    const known = new Set<string>(there.map(({ id }) => id));
    return [...there, ...(content.tables[table] ?? []).filter(({ id }) => !known.has(id))];
  };
  return all('campaigns').length + all('tasks').filter(({ typed }) => typed.kind === 'milestone').length;
}
