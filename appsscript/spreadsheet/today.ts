/** The day it is in the spreadsheet's own time zone. */
export const todayIn = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string =>
  Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd');
