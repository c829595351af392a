import type { Day } from '../../src/workbook/day';

/** The day of a moment. */
export type DayReader = (date: Date) => Day;

/** Days in the spreadsheet's own time zone; each moment is worked out once. */
export function dayReader(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): DayReader {
  let timeZone: string | undefined;
  const known = new Map<number, string>();
  return (date) => {
    timeZone ??= spreadsheet.getSpreadsheetTimeZone();
    const day = known.get(date.getTime()) ?? Utilities.formatDate(date, timeZone, 'yyyy-MM-dd');
    known.set(date.getTime(), day);
    return day;
  };
}
