import type { TabId } from '../../tabs/ids';
import { type CellContent, isDayValue, isFormula, sameValue } from '../../workbook/cell';
import { sameFormula } from '../../workbook/print-formula';
import type { TabLayouts } from '../resolve/addresses-of';
import { shapeOf } from '../resolve/formula-shape';
import { isOwnFormula, knownShapes } from '../resolve/own-formulas';
import type { TabLayout } from '../resolve/tab-layout';
import type { Drawn } from '../sheet/drawn';
import { isUnfinished } from '../sheet/snapshot';
import { hangsOnRow } from './hangs-on-row';
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

/** What formulas that stand as they should refer to. */
function rightParts({ tabLayout, drawn }: Tab): string[] {
  const { title, grid } = tabLayout;
  return drawn.flatMap(({ row, column, content }) => {
    if (!isFormula(content) || !sameFormula(grid.formula(row, column), content.formula)) return [];
    return partsOf(content.formula, { title, row });
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
  const elsewhere = shapesBy(tabLayout, drawn);
  const hanging = new Set(columnsThatHang(tabLayout));
  const changed = rowsChanged(tabLayout, drawn, hanging);
  const isChanged = ({ row, column }: Drawn) => hanging.has(column) && changed.has(row);
  return drawn.flatMap((cell): AlteredCell[] => {
    const { row, column, content, keepsTyped } = cell;
    const formula = grid.formula(row, column);
    const value = grid.value(row, column);
    const altered = (held: CellContent): AlteredCell[] => [
      { tab: id, row, column, held, due: content, ...(keepsTyped && { stays: keepsTyped }) },
    ];
    if (!isFormula(content)) return isOtherDay(cell, value) ? altered(formula ? { formula } : value) : [];
    if (formula === '')
      return value !== '' ||
        (!isChanged(cell) && written.has(shapeOf(content.formula)) && wasDrawn(tabLayout, cell))
        ? altered(value)
        : [];
    if (sameFormula(formula, content.formula)) return [];
    const isTheirs =
      isOwnFormula(formula, marker, known) ||
      isAstray(tabLayout, formula, cell, { ...around, elsewhere, hanging });
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

interface InTab extends Around {
  elsewhere: ReadonlyMap<string, ReadonlySet<number>>;
  hanging: ReadonlySet<number>;
}

/** A formula of ours that belongs elsewhere, or looks where no other of its kind does. */
function isAstray(
  { title, first }: TabLayout,
  held: string,
  { row, column, content }: Drawn,
  { right, isMoving, elsewhere, hanging }: InTab,
): boolean {
  if (isMoving || held.includes('#REF!') || !isFormula(content)) return false;
  const isHanging = row >= first && hanging.has(column);
  const shape = shapeOf(held);
  if (shape !== shapeOf(content.formula)) {
    const columns = elsewhere.get(shape) ?? new Set();
    return !isHanging && row >= first && columns.size > 0 && !columns.has(column);
  }
  return differing(held, content.formula, { title, row }).some(({ isRange, isOtherRow, rows, columns }) => {
    if (!isRange) return isOtherRow || !isHanging;
    return (rows !== null && right.has(rows)) || (columns !== null && right.has(columns) && !isHanging);
  });
}

/** In which columns formulas of a shape stand; 0 for those above the rows of data. */
function shapesBy({ first }: TabLayout, drawn: Drawn[]): ReadonlyMap<string, ReadonlySet<number>> {
  const columns = new Map<string, Set<number>>();
  for (const { row, column, content } of drawn) {
    if (!isFormula(content)) continue;
    const shape = shapeOf(content.formula);
    columns.set(shape, (columns.get(shape) ?? new Set()).add(row >= first ? column : 0));
  }
  return columns;
}

const columnsThatHang = ({ blueprint, columns }: TabLayout): number[] =>
  blueprint.columns.flatMap(({ key, column }) => (hangsOnRow(column) ? [columns.get(key) ?? 0] : []));

/** Rows in which formulas of an earlier choice stand: where that had none, a cell is blank. */
function rowsChanged(
  { grid, first }: TabLayout,
  drawn: Drawn[],
  hanging: ReadonlySet<number>,
): ReadonlySet<number> {
  const isOther = ({ row, column, content }: Drawn) => {
    const held = grid.formula(row, column);
    return (
      row >= first &&
      hanging.has(column) &&
      held !== '' &&
      !(isFormula(content) && sameFormula(held, content.formula))
    );
  };
  return new Set(drawn.filter(isOther).map(({ row }) => row));
}

/** Whether a formula stood in a cell that is blank now: its row and its column were there. */
function wasDrawn({ tab, grid, keyColumn, keyRow, first }: TabLayout, { row, column }: Drawn): boolean {
  const isData = first > 0 && row >= first;
  // What stands above the weeks hangs on the first day of the plan.
  if (!isData && tab.shape === 'timeline') return false;
  const hasRow = isData ? grid.formula(row, keyColumn) !== '' : grid.value(row, keyColumn) !== '';
  return hasRow && grid.value(keyRow, column) !== '';
}
