import { type CellContent, isDayValue, isFormula, sameValue } from '../../workbook/cell';
import type { TabId } from '../../tabs/ids';
import { sameFormula } from '../../workbook/print-formula';
import type { TabLayouts } from '../resolve/addresses-of';
import { isOwnFormula, knownShapes } from '../resolve/own-formulas';
import { shapeOf } from '../resolve/formula-shape';
import type { TabLayout } from '../resolve/tab-layout';
import type { Drawn } from '../sheet/drawn';
import { isUnfinished } from '../sheet/snapshot';
import { differing, partsOf } from './reference-parts';

/** A cell of ours in which people put something else, or whose formula they altered. */
export interface AlteredCell {
  tab: TabId;
  row: number;
  column: number;
  held: CellContent;
  due: CellContent;
  /** It stays until people ask for what is due. */
  stays?: true;
}

/**
 * Every such cell of the tabs that were drawn. A formula that only lags behind the plan (rows and months were added, a tab was taken
 * out) is none: its kind is as old everywhere, while an altered one stands among others that are right.
 */
export function alteredCells(tabLayouts: TabLayouts, drawnIn: ReadonlyMap<TabId, Drawn[]>): AlteredCell[] {
  const tabs = [...drawnIn].flatMap(([id, drawn]) => {
    const tabLayout = tabLayouts[id];
    const isReady = tabLayout?.marker?.formulas !== undefined && !isUnfinished(tabLayout.marker);
    return tabLayout && isReady && id !== 'lists' ? [{ tabLayout, drawn }] : [];
  });
  const right = new Set(tabs.flatMap((each) => rightParts(each)));
  const isMoving = Object.values(tabLayouts).some(({ structure }) => structure.length > 0);
  return tabs.flatMap(({ tabLayout, drawn }) => alteredIn(tabLayout, drawn, { right, isMoving }));
}

interface Tab {
  tabLayout: TabLayout;
  drawn: Drawn[];
}

/** What formulas that stand as they should refer to, and of which shape they are in which column. */
function rightParts({ tabLayout, drawn }: Tab): string[] {
  const { id, title, grid } = tabLayout;
  return drawn.flatMap(({ row, column, content }) => {
    if (!isFormula(content) || !sameFormula(grid.formula(row, column), content.formula)) return [];
    return [`${id} ${column} ${shapeOf(content.formula)}`, ...partsOf(content.formula, { title, row })];
  });
}

interface Around {
  right: ReadonlySet<string>;
  isMoving: boolean;
}

function alteredIn(tabLayout: TabLayout, drawn: Drawn[], around: Around): AlteredCell[] {
  const { id, grid, marker } = tabLayout;
  const known = knownShapes(marker ?? {}, drawn);
  const written = knownShapes(marker ?? {}, []);
  return drawn.flatMap((cell): AlteredCell[] => {
    const { row, column, content, keepsTyped } = cell;
    const formula = grid.formula(row, column);
    const value = grid.value(row, column);
    const altered = (held: CellContent): AlteredCell[] => [
      { tab: id, row, column, held, due: content, ...(keepsTyped && { stays: keepsTyped }) },
    ];
    if (!isFormula(content)) return isOtherDay(cell, value) ? altered(formula ? { formula } : value) : [];
    if (formula === '')
      return value !== '' || (written.has(shapeOf(content.formula)) && wasDrawn(tabLayout, cell))
        ? altered(value)
        : [];
    if (sameFormula(formula, content.formula)) return [];
    const isTheirs = isOwnFormula(formula, marker, known) || isAstray(tabLayout, formula, cell, around);
    return isTheirs ? altered({ formula }) : [];
  });
}

/** The day of a month above its column: formulas look at it. */
const isOtherDay = ({ content }: Drawn, value: CellContent): boolean =>
  typeof content === 'object' &&
  isDayValue(content) &&
  value !== '' &&
  !(typeof value === 'object' && isFormula(value)) &&
  !sameValue(value, content);

/** A formula of ours that belongs elsewhere, or looks where no other of its kind does. */
function isAstray(
  { id, title }: TabLayout,
  held: string,
  { row, column, content }: Drawn,
  { right, isMoving }: Around,
): boolean {
  if (isMoving || held.includes('#REF!') || !isFormula(content)) return false;
  const shape = shapeOf(content.formula);
  if (shapeOf(held) !== shape) return right.has(`${id} ${column} ${shape}`);
  return differing(held, content.formula, { title, row }).some(({ parts, isRange }) =>
    isRange ? parts.some((part) => right.has(part)) : true,
  );
}

/** Whether a formula stood in a cell that is blank now: its row and its column were there. */
function wasDrawn({ grid, keyColumn, keyRow, first }: TabLayout, { row, column }: Drawn): boolean {
  const isData = first > 0 && row >= first;
  const hasRow = isData ? grid.formula(row, keyColumn) !== '' : grid.value(row, keyColumn) !== '';
  return hasRow && grid.value(keyRow, column) !== '';
}
