/** Google's own names for what the stand-in models. */
export type GoogleSpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
export type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
export type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
export type GoogleRangeList = GoogleAppsScript.Spreadsheet.RangeList;
export type GoogleNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
export type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;
export type GoogleMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
export type GoogleMetadataLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
export type GoogleMetadataFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
export type GoogleValidation = GoogleAppsScript.Spreadsheet.DataValidation;
export type GoogleValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
export type GoogleFormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
export type GoogleFormatRuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** The classes whose calls are counted. */
export interface GoogleClasses {
  Spreadsheet: GoogleSpreadsheet;
  Sheet: GoogleSheet;
  Range: GoogleRange;
  RangeList: GoogleRangeList;
  NamedRange: GoogleNamedRange;
  Protection: GoogleProtection;
  DeveloperMetadata: GoogleMetadata;
  DeveloperMetadataLocation: GoogleMetadataLocation;
  DeveloperMetadataFinder: GoogleMetadataFinder;
}
