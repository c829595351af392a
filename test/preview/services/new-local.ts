import { type LocalOptions, openLocal } from '../../../preview/local';

/** A local spreadsheet with its first sheet at hand. */
export function newLocal(options: LocalOptions = {}) {
  const local = openLocal(options);
  const spreadsheet = local.services.SpreadsheetApp.getActive();
  const [sheet] = spreadsheet.getSheets();
  if (!sheet) throw new Error('A new spreadsheet has a sheet.');
  return { local, spreadsheet, sheet, app: local.services.SpreadsheetApp };
}
