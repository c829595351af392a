import type { Block, Write } from '../../src/engine/sheet/writes';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Warns before worked-out cells are typed over; never locks anybody out. */
export function warn(sheet: Sheet, { blocks, fresh }: Extract<Write, { act: 'warn' }>): void {
  if (!fresh) {
    const held = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
    for (const protection of held) {
      if (isOurs(protection, blocks)) protection.remove();
    }
  }
  for (const { row, column, rows, columns } of blocks) {
    sheet.getRange(row, column, rows, columns).protect().setWarningOnly(true);
  }
}

/** Ours are the warnings that begin where one of the blocks begins, and what a build that was cut off left over a whole one. */
function isOurs(protection: GoogleAppsScript.Spreadsheet.Protection, blocks: Block[]): boolean {
  const range = protection.getRange();
  const block = blocks.find(({ row, column }) => range.getRow() === row && range.getColumn() === column);
  if (!block || protection.getDescription() !== '') return false;
  const isWhole = range.getNumRows() === block.rows && range.getNumColumns() === block.columns;
  return protection.isWarningOnly() || isWhole;
}
