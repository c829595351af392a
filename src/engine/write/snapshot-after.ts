import { type CellContent, type CellValue, isFormula } from '../../workbook/cell';
import { Grid } from '../sheet/grid';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { Write } from '../sheet/writes';

/**
 * A tab as it will be read when these writes have been carried out, so that nobody need read it. What a formula will give only
 * the spreadsheet knows: a cell that had one keeps its result until then, any other is blank.
 */
export function snapshotAfter(sheet: SheetSnapshot, writes: Write[]): SheetSnapshot {
  const grid = Grid.of(sheet.values, sheet.formulas);
  let { marker, title } = sheet;
  for (const write of writes) {
    switch (write.act) {
      case 'insertColumns':
        for (let count = 0; count < write.count; count++) grid.insertColumn(write.at);
        break;
      case 'deleteColumns':
        for (let count = 0; count < write.count; count++) grid.deleteColumn(write.at);
        break;
      case 'insertRows':
        for (let count = 0; count < write.count; count++) grid.insertRow(write.at);
        break;
      case 'deleteRows':
        for (let count = 0; count < write.count; count++) grid.deleteRow(write.at);
        break;
      case 'cells':
        putCells(grid, write);
        break;
      case 'rename':
        ({ title, marker } = write);
        break;
      case 'marker':
        ({ marker } = write);
        break;
    }
  }
  return { marker, title, values: grid.values, formulas: grid.formulas };
}

function putCells(grid: Grid, { row, column, grid: block }: Extract<Write, { act: 'cells' }>): void {
  grid.grow(row + block.length - 1, column + (block[0]?.length ?? 1) - 1);
  for (const [down, line] of block.entries()) {
    for (const [right, content] of line.entries()) putCell(grid, row + down, column + right, content);
  }
}

function putCell(grid: Grid, row: number, column: number, content: CellContent): void {
  if (isFormula(content)) {
    const result: CellValue = grid.formula(row, column) === '' ? '' : grid.value(row, column);
    grid.put(row, column, result, content.formula);
  } else grid.put(row, column, content, '');
}
