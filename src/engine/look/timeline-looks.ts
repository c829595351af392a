import { dayPattern } from '../../workbook/formats';
import { weekRows } from '../../workbook/tab';
import type { Ground } from '../draw/ground';
import type { Arranged } from '../resolve/arrange';
import { range } from '../sheet/grid';
import { formatOf } from './format-of';
import type { SetLook } from './look';
import { barColours, computedShade, groupColours } from './palette';

/** How the timeline's cells look, the weeks below the header apart: those are left plain for the bars. */
export function timelineLooks(arranged: Arranged, ground: Ground, set: SetLook): void {
  const { tab, rows, columns, blueprint, first, last } = arranged;
  if (tab.shape !== 'timeline') return;
  const colours = groupColours[tab.group];
  const words = ground.messages.tabs.timeline.columns as Record<string, { note: string }>;
  const header = { background: colours.header, bold: true } as const;
  for (const [key, { shown }] of Object.entries(tab.columns)) {
    const at = columns.get(key);
    const note = words[key]?.note;
    set(rows.get('header'), at, { ...header, ...(note ? { note } : {}) });
    const look = { ...formatOf(shown, ground, {}), background: computedShade };
    for (const row of range(last).slice(first - 1)) set(row, at, look);
  }
  for (const [key, tone] of Object.entries(tab.legend))
    set(rows.get('years'), columns.get(key), { background: barColours[tone].strong });
  for (const [row, head] of Object.entries(tab.head)) {
    set(rows.get(row), columns.get(head.label), { bold: true });
    for (const [key, { shown }] of Object.entries(head.cells))
      set(rows.get(row), columns.get(key), { ...formatOf(shown, ground, {}), background: computedShade });
  }
  for (const { key, name } of blueprint.columns) {
    if (name !== 'weeks') continue;
    for (const row of weekRows)
      set(rows.get(row), columns.get(key), {
        background: row === 'header' ? colours.header : colours.heading,
        ...(row === 'today' ? {} : { bold: true }),
        ...(row === 'header' ? { format: dayPattern } : {}),
      });
  }
}
