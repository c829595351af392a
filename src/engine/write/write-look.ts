import { isDayValue } from '../../workbook/cell';
import { isDayFormat } from '../../workbook/formats';
import { isRightToLeft } from '../../workbook/language';
import type { Context } from '../draw/context';
import { alignments, type Side } from '../look/alignments';
import { computedBlocks } from '../look/computed-blocks';
import { dressColumns } from '../look/dress-columns';
import { frameOf } from '../look/frame';
import { inactiveWrites } from '../look/inactive-parts';
import { type CellLook, type Looks, lookKey } from '../look/look';
import { statusRules } from '../look/status-rules';
import type { TabLayout } from '../resolve/lay-out-tab';
import { isBlankGrid, range } from '../sheet/grid';
import { isUnfinished } from '../sheet/snapshot';
import type { CellProperties, PropertyName, PropertyWrite, Write } from '../sheet/writes';

/** The writes that dress a tab: everything for a new one, formats and rules for one whose look is due. */
export function writeLook(tabLayout: TabLayout, looks: Looks, context: Context): Write[] {
  const { tab, marker } = tabLayout;
  const isFresh = marker === null || isUnfinished(marker);
  const isFramed = marker !== null && marker.look !== '';
  const wasRightToLeft = isFramed && isRightToLeft(marker.language);
  const rightToLeft = isRightToLeft(context.language);
  const turned: Write[] = rightToLeft === wasRightToLeft ? [] : [{ act: 'rightToLeft', on: rightToLeft }];
  const frame: Write[] = isFramed ? turned : frameOf(tabLayout, rightToLeft);
  if (tab.shape === 'lists') return isFresh ? [{ act: 'hideTab' }] : [];
  const rules = statusRules(tabLayout, context);
  return [
    ...properties(tabLayout, looks, isFresh),
    ...(rules.length > 0 ? [{ act: 'statusRules', rules, fresh: isFresh } as const] : []),
    ...dressColumns(tabLayout, isFresh),
    ...(isFresh ? [] : inactiveWrites(tabLayout, context.environment)),
    ...frame,
    ...alignments(tabLayout, { side: side(rightToLeft), before: isFresh ? null : side(wasRightToLeft) }),
    { act: 'warn', blocks: computedBlocks(tabLayout), fresh: isFresh && isBlankGrid(tabLayout.grid) },
  ];
}

type Wanted = { [Name in PropertyName]: (look: CellLook) => CellProperties[Name] | undefined };
const wanted: Wanted = {
  formats: (look) => look.format,
  backgrounds: (look) => look.background,
  colours: (look) => look.colour,
  weights: (look) => (look.bold ? 'bold' : undefined),
  wraps: (look) => look.wrap,
  notes: (look) => look.note,
  rules: (look) => look.rule,
};

function properties(tabLayout: TabLayout, looks: Looks, fresh: boolean): Write[] {
  const height = Math.max(tabLayout.last, ...tabLayout.rows.values());
  const width = Math.max(...tabLayout.columns.values());
  const writes: Write[] = [];
  for (const name of Object.keys(wanted) as PropertyName[]) {
    const grid = range(height).map((row) =>
      range(width).map((column) => {
        const look = looks.get(lookKey(row, column));
        if (!look || (name === 'formats' && turnsDay(tabLayout, row, column, look))) return undefined;
        return wanted[name](look);
      }),
    );
    if (grid.some((line) => line.some((cell) => cell !== undefined))) {
      writes.push({ act: 'property', name, fresh, grid } as PropertyWrite);
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
