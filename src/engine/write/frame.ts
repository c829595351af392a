import { groupColours } from '../look/palette';
import type { TabLayout } from '../resolve/tab-layout';
import { shapeOf } from '../shapes/all';
import type { FrameAct } from '../sheet/writes';
import { leadingKeys, widths } from './dress-columns';

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
  const shape = shapeOf(tab);
  if (shape.isHidden) return [];
  const titleColumn = columns.get(tabLayout.blueprint.columns[0]?.key ?? '') ?? 1;
  return [
    ...leadingKeys(tabLayout).flatMap((key) => widths(tabLayout, [key])),
    { act: 'hideRow', row: keyRow },
    { act: 'hideColumns', column: keyColumn, count: 1 },
    { act: 'titleSize', row: rows.get('title') ?? 1, column: titleColumn },
    { act: 'freeze', ...shape.inSight(tabLayout) },
    { act: 'tabColour', colour: groupColours[tab.group].tab },
    { act: 'gridlines', hidden: shape.hasPlainGround },
    { act: 'rightToLeft', on: rightToLeft },
  ];
}

/** What is to be done to a sheet of one frame so that it has another. */
export function reframe(from: FrameAct[], to: FrameAct[]): FrameAct[] {
  const held = from.map((act) => JSON.stringify(act));
  return to.filter((act) => !held.includes(JSON.stringify(act)));
}
