type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const recordIn = (spreadsheet: Spreadsheet, key: string) =>
  spreadsheet.createDeveloperMetadataFinder().withKey(key).find()[0];

/** What a metadata of the spreadsheet holds; null where there is none. */
export const readRecord = (spreadsheet: Spreadsheet, key: string): string | null =>
  recordIn(spreadsheet, key)?.getValue() ?? null;

export const dropRecord = (spreadsheet: Spreadsheet, key: string): void => {
  recordIn(spreadsheet, key)?.remove();
};

export function saveRecord(spreadsheet: Spreadsheet, key: string, text: string): void {
  const record = recordIn(spreadsheet, key);
  if (record) record.setValue(text);
  else spreadsheet.addDeveloperMetadata(key, text);
}
