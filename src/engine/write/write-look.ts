import { isDayValue } from '../../workbook/cell';
import { isDayFormat } from '../../workbook/formats';
import { isRightToLeft } from '../../workbook/language';
import type { Context } from '../draw/context';
import { type CellLook, type Looks, lookKey } from '../look/cell-look';
import { type LookPart, propertyNames, propertyOf } from '../look/look-parts';
import type { Side } from '../look/sides';
import type { TabLayout } from '../resolve/tab-layout';
import { shapeOf } from '../shapes/all';
import { isBlankGrid, range } from '../sheet/grid';
import { isUnfinished } from '../sheet/snapshot';
import type { Block, PropertyWrite, StatusRule, Write } from '../sheet/writes';
import { dressColumns } from './dress-columns';
import { frameOf } from './frame';

/** How a tab is to look, and which parts of that are due. */
export interface Dress {
  looks: Looks;
  status: StatusRule[];
  warnings: Block[];
  due: Set<LookPart>;
}

/** The writes that dress a tab: everything for a new one, else the parts that are due. */
export function writeLook(
  tabLayout: TabLayout,
  { looks, status, warnings, due }: Dress,
  context: Context,
): Write[] {
  const { marker } = tabLayout;
  const shape = shapeOf(tabLayout.tab);
  const isFresh = marker === null || isUnfinished(marker);
  const isFramed = marker !== null && marker.look !== '';
  const wasRightToLeft = isFramed && isRightToLeft(marker.language);
  const rightToLeft = isRightToLeft(context.language);
  const turned: Write[] = rightToLeft === wasRightToLeft ? [] : [{ act: 'rightToLeft', on: rightToLeft }];
  const frame: Write[] = isFramed ? turned : frameOf(tabLayout, rightToLeft);
  if (shape.isHidden) return isFresh ? [{ act: 'hideTab' }] : [];
  return [
    ...properties(tabLayout, looks, { due, fresh: isFresh }),
    ...(status.length > 0 && due.has('status')
      ? [{ act: 'statusRules', rules: status, fresh: isFresh } as const]
      : []),
    ...dressColumns(tabLayout, isFresh),
    ...(isFresh ? [] : shape.inactiveWrites(tabLayout, context.environment)),
    ...frame,
    ...shape.alignments(tabLayout, {
      side: side(rightToLeft),
      before: isFresh ? null : side(wasRightToLeft),
    }),
    ...(due.has('warnings')
      ? [{ act: 'warn', blocks: warnings, fresh: isFresh && isBlankGrid(tabLayout.grid) } as const]
      : []),
  ];
}

function properties(
  tabLayout: TabLayout,
  looks: Looks,
  { due, fresh }: { due: Set<LookPart>; fresh: boolean },
): Write[] {
  const height = Math.max(tabLayout.last, ...tabLayout.rows.values());
  const width = Math.max(...tabLayout.columns.values());
  const writes: Write[] = [];
  for (const name of propertyNames.filter((one) => due.has(one))) {
    const grid = range(height).map((row) =>
      range(width).map((column) => {
        const look = looks.get(lookKey(row, column));
        if (!look || (name === 'formats' && turnsDay(tabLayout, row, column, look))) return undefined;
        return propertyOf[name](look);
      }),
    );
    if (grid.some((line) => line.some((cell) => cell !== undefined))) {
      // Where something stands already, people may have noted something beside it.
      const isFresh = fresh && (name !== 'notes' || isBlankGrid(tabLayout.grid));
      writes.push({ act: 'property', name, fresh: isFresh, grid } as PropertyWrite);
    }
  }
  return writes;
}

const side = (rightToLeft: boolean): Side => (rightToLeft ? 'right' : 'left');

/** A day typed where an amount belongs would be one once it is shown as one: it stays a day, and the check names it. */
const turnsDay = ({ grid }: TabLayout, row: number, column: number, { format }: CellLook): boolean =>
  format !== undefined &&
  !isDayFormat(format) &&
  isDayValue(grid.value(row, column)) &&
  grid.formula(row, column) === '';
