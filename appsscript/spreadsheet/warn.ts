import type { Write } from '../../src/layout/writes';

const description = 'Throughline';

/** Warns before worked-out cells are typed over; never locks anybody out. */
export function warn(sheet: GoogleAppsScript.Spreadsheet.Sheet, { blocks, fresh }: Extract<Write, { act: 'warn' }>): void {
  if (!fresh) {
    const held = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
    for (const protection of held) if (protection.getDescription() === description) protection.remove();
  }
  for (const { row, column, rows, columns } of blocks) {
    sheet.getRange(row, column, rows, columns).protect().setDescription(description).setWarningOnly(true);
  }
}
