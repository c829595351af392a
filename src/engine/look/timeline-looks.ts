import { tabWords } from '../../messages/tab-words';
import { dayPattern } from '../../workbook/formats';
import { weekRows } from '../../workbook/tab';
import type { Context } from '../draw/context';
import type { TabLayout } from '../resolve/lay-out-tab';
import { range } from '../sheet/grid';
import { formatOf } from './format-of';
import type { SetLook } from './look';
import { barColours, computedShade, groupColours } from './palette';

/** How the timeline's cells look, the weeks below the header apart: those are left plain for the bars. */
export function timelineLooks(tabLayout: TabLayout, context: Context, set: SetLook): void {
  const { tab, rows, columns, blueprint, first, last } = tabLayout;
  if (tab.shape !== 'timeline') return;
  const colours = groupColours[tab.group];
  const words = tabWords(context.messages, 'timeline').columns;
  const header = { background: colours.header, bold: true } as const;
  for (const [key, { shown }] of Object.entries(tab.columns)) {
    const at = columns.get(key);
    const note = words?.[key]?.note;
    set(rows.get('header'), at, { ...header, ...(note ? { note } : {}) });
    const look = { ...formatOf(shown, context, {}), background: computedShade };
    for (const row of range(last).slice(first - 1)) set(row, at, look);
  }
  for (const [key, tone] of Object.entries(tab.legend))
    set(rows.get('years'), columns.get(key), { background: barColours[tone].strong });
  for (const [row, head] of Object.entries(tab.head)) {
    set(rows.get(row), columns.get(head.label), { bold: true });
    for (const [key, { shown }] of Object.entries(head.cells))
      set(rows.get(row), columns.get(key), { ...formatOf(shown, context, {}), background: computedShade });
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
