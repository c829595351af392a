import type { TabLayout } from '../resolve/lay-out-tab';
import type { FrameAct } from '../sheet/writes';
import { leadingKeys, widths } from './dress-columns';
import { groupColours } from './palette';

/** What a sheet has that nobody has touched. */
export const plainFrame: FrameAct[] = [
  { act: 'freeze', rows: 0, columns: 0 },
  { act: 'gridlines', hidden: false },
  { act: 'rightToLeft', on: false },
];

/**
 * What only a new tab gets, later it is people's to change: keys out of sight, headers and names in sight, its group's
 * colour. Every frame says the same things, so that one can be made of another.
 */
export function frameOf(tabLayout: TabLayout, rightToLeft: boolean): FrameAct[] {
  const { tab, keyRow, keyColumn, rows, columns } = tabLayout;
  const titleColumn = columns.get(tabLayout.blueprint.columns[0]?.key ?? '') ?? 1;
  if (tab.shape === 'lists') return [];
  const isForm = tab.shape === 'form';
  const name = tab.shape === 'table' ? columns.get(tab.name) : titleColumn;
  return [
    ...leadingKeys(tabLayout).flatMap((key) => widths(tabLayout, [key])),
    { act: 'hideRow', row: keyRow },
    { act: 'hideColumns', column: keyColumn, count: 1 },
    { act: 'titleSize', row: rows.get('title') ?? 1, column: titleColumn },
    {
      act: 'freeze',
      rows: isForm ? 0 : (rows.get('header') ?? 0),
      columns: isForm ? 0 : (name ?? 0),
    },
    { act: 'tabColour', colour: groupColours[tab.group].tab },
    { act: 'gridlines', hidden: isForm },
    { act: 'rightToLeft', on: rightToLeft },
  ];
}

/** What is to be done to a sheet of one frame so that it has another. */
export function reframe(from: FrameAct[], to: FrameAct[]): FrameAct[] {
  const held = from.map((act) => JSON.stringify(act));
  return to.filter((act) => !held.includes(JSON.stringify(act)));
}
