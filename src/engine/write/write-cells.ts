import { cellText, isFormula, sameValue } from '../../workbook/cell';
import { sameFormula } from '../../workbook/print-formula';
import type { Drawn } from '../draw/cell-writer';
import type { TabLayout } from '../resolve/lay-out-tab';
import { isOwnFormula } from '../resolve/own-formulas';
import { isBlankGrid, range } from '../sheet/grid';
import { rectangles } from '../sheet/rectangles';
import { blockWrite, type Write } from '../sheet/writes';
import { mergeBlocks } from './merge-blocks';

/**
 * The writes that bring a tab's cells to what was drawn; none where all stands already. Where rows or columns of any tab
 * have yet to be moved, every formula is written: the spreadsheet changes those that stand there meanwhile. `known`: the shapes
 * of formulas that are ours.
 */
export function writeCells(
  tabLayout: TabLayout,
  drawn: Drawn[],
  { isMoving, known }: { isMoving: boolean; known: Set<string> },
): Write[] {
  const due = drawn.filter(
    (cell) => !cell.stays && ((isMoving && isFormula(cell.content)) || isDue(tabLayout, cell)),
  );
  const blocks = isBlankGrid(tabLayout.grid) ? [wholeTab(due)] : mergeBlocks(rectangles(due), oursIn(drawn));
  return [...due.flatMap((cell) => kept(tabLayout, cell, known)), ...blocks.map(blockWrite)];
}

/** What stays as people typed it is not ours to write. */
const oursIn = (drawn: Drawn[]): Drawn[] => drawn.filter(({ stays }) => !stays);

function isDue({ grid }: TabLayout, { row, column, content }: Drawn): boolean {
  const formula = grid.formula(row, column);
  if (isFormula(content)) return !sameFormula(formula, content.formula);
  if (content === '') return formula !== '';
  return formula !== '' || !sameValue(grid.value(row, column), content);
}

/**
 * What people typed over a formula, or over words that formulas look at, is kept in a note before they are put back: a number,
 * a word, or a formula of their own.
 */
function kept(
  tabLayout: TabLayout,
  { row, column, content, isTypedOver }: Drawn,
  known: Set<string>,
): Write[] {
  const { grid, marker } = tabLayout;
  const formula = grid.formula(row, column);
  const typed = grid.value(row, column);
  if (formula !== '')
    return isOwnFormula(formula, marker, known) ? [{ act: 'keepInNote', row, column, text: formula }] : [];
  if (typed === '' || (!isFormula(content) && !isTypedOver)) return [];
  return [{ act: 'keepInNote', row, column, text: cellText(typed) }];
}

/** A new tab is one block, blank cells included. */
function wholeTab(cells: Drawn[]) {
  const height = Math.max(1, ...cells.map((cell) => cell.row));
  const width = Math.max(1, ...cells.map((cell) => cell.column));
  const grid: Drawn['content'][][] = range(height).map(() => range(width).map(() => ''));
  for (const { row, column, content } of cells) {
    const line = grid[row - 1];
    if (line) line[column - 1] = content;
  }
  return { row: 1, column: 1, grid };
}
