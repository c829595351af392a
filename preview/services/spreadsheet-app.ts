import { formatRuleBuilder } from './conditional-format';
import type { Context } from './context';
import { dataValidationBuilder } from './data-validation';
import * as enums from './enums';
import type { GoogleSpreadsheetApp } from './google-types';
import { guard } from './guard';

type AppMembers = Pick<
  GoogleSpreadsheetApp,
  | 'BooleanCriteria'
  | 'DataValidationCriteria'
  | 'DeveloperMetadataLocationType'
  | 'DeveloperMetadataVisibility'
  | 'Dimension'
  | 'InterpolationType'
  | 'ProtectionType'
  | 'WrapStrategy'
  | 'create'
  | 'flush'
  | 'getActive'
  | 'getActiveSheet'
  | 'getActiveSpreadsheet'
  | 'getUi'
  | 'newConditionalFormatRule'
  | 'newDataValidation'
  | 'openById'
  | 'openByUrl'
> & {
  /** Google has it; its types forgot it. */
  BorderStyle: typeof GoogleAppsScript.Spreadsheet.BorderStyle;
};

/** Only the current spreadsheet: whatever would reach another is refused, as its scope is not asked for. */
export function spreadsheetApp(context: Context, ui: GoogleAppsScript.Base.Ui): GoogleSpreadsheetApp {
  const { gate, make } = context;
  const current = (call: string) => {
    gate.need(`SpreadsheetApp.${call}`, 'document');
    return make.spreadsheet();
  };
  const members: AppMembers = {
    BooleanCriteria: enums.BooleanCriteria,
    BorderStyle: enums.BorderStyle,
    DataValidationCriteria: enums.DataValidationCriteria,
    DeveloperMetadataLocationType: enums.DeveloperMetadataLocationType,
    DeveloperMetadataVisibility: enums.DeveloperMetadataVisibility,
    Dimension: enums.Dimension,
    InterpolationType: enums.InterpolationType,
    ProtectionType: enums.ProtectionType,
    WrapStrategy: enums.WrapStrategy,
    getActive: () => current('getActive'),
    getActiveSpreadsheet: () => current('getActiveSpreadsheet'),
    getActiveSheet: () => {
      gate.need('SpreadsheetApp.getActiveSheet', 'document');
      return make.sheet(context.open.book.activeSheetId);
    },
    getUi: () => ui,
    // Changes are seen at once, so nothing waits to be applied.
    flush: () => gate.need('SpreadsheetApp.flush', 'document'),
    newConditionalFormatRule: () => formatRuleBuilder(context),
    newDataValidation: () => dataValidationBuilder(context),
    create: () => gate.refuse('SpreadsheetApp.create', 'allDocuments'),
    openById: () => gate.refuse('SpreadsheetApp.openById', 'allDocuments'),
    openByUrl: () => gate.refuse('SpreadsheetApp.openByUrl', 'allDocuments'),
  };
  return guard<GoogleSpreadsheetApp>(members, { name: 'SpreadsheetApp', realm: () => context.realm });
}
