import { enumeration } from './enumeration';

type Enums = typeof GoogleAppsScript.Spreadsheet;

export const ProtectionType = enumeration<Enums['ProtectionType']>('ProtectionType', { RANGE: 0, SHEET: 1 });

export const Dimension = enumeration<Enums['Dimension']>('Dimension', { COLUMNS: 0, ROWS: 1 });

export const BorderStyle = enumeration<Enums['BorderStyle']>('BorderStyle', {
  DOTTED: 0,
  DASHED: 1,
  SOLID: 2,
  SOLID_MEDIUM: 3,
  SOLID_THICK: 4,
  DOUBLE: 5,
});

export const WrapStrategy = enumeration<Enums['WrapStrategy']>('WrapStrategy', {
  WRAP: 0,
  OVERFLOW: 1,
  CLIP: 2,
});

export const InterpolationType = enumeration<Enums['InterpolationType']>('InterpolationType', {
  NUMBER: 0,
  PERCENT: 1,
  PERCENTILE: 2,
  MIN: 3,
  MAX: 4,
});

export const DeveloperMetadataVisibility = enumeration<Enums['DeveloperMetadataVisibility']>(
  'DeveloperMetadataVisibility',
  { DOCUMENT: 0, PROJECT: 1 },
);

export const DeveloperMetadataLocationType = enumeration<Enums['DeveloperMetadataLocationType']>(
  'DeveloperMetadataLocationType',
  { SPREADSHEET: 0, SHEET: 1, ROW: 2, COLUMN: 3 },
);

export const BooleanCriteria = enumeration<Enums['BooleanCriteria']>('BooleanCriteria', {
  CELL_EMPTY: 0,
  CELL_NOT_EMPTY: 1,
  DATE_AFTER: 2,
  DATE_BEFORE: 3,
  DATE_EQUAL_TO: 4,
  DATE_AFTER_RELATIVE: 5,
  DATE_BEFORE_RELATIVE: 6,
  DATE_EQUAL_TO_RELATIVE: 7,
  NUMBER_BETWEEN: 8,
  NUMBER_EQUAL_TO: 9,
  NUMBER_GREATER_THAN: 10,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 11,
  NUMBER_LESS_THAN: 12,
  NUMBER_LESS_THAN_OR_EQUAL_TO: 13,
  NUMBER_NOT_BETWEEN: 14,
  NUMBER_NOT_EQUAL_TO: 15,
  TEXT_CONTAINS: 16,
  TEXT_DOES_NOT_CONTAIN: 17,
  TEXT_EQUAL_TO: 18,
  TEXT_STARTS_WITH: 19,
  TEXT_ENDS_WITH: 20,
  CUSTOM_FORMULA: 21,
});

export const DataValidationCriteria = enumeration<Enums['DataValidationCriteria']>('DataValidationCriteria', {
  DATE_AFTER: 0,
  DATE_BEFORE: 1,
  DATE_BETWEEN: 2,
  DATE_EQUAL_TO: 3,
  DATE_IS_VALID_DATE: 4,
  DATE_NOT_BETWEEN: 5,
  DATE_ON_OR_AFTER: 6,
  DATE_ON_OR_BEFORE: 7,
  NUMBER_BETWEEN: 8,
  NUMBER_EQUAL_TO: 9,
  NUMBER_GREATER_THAN: 10,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 11,
  NUMBER_LESS_THAN: 12,
  NUMBER_LESS_THAN_OR_EQUAL_TO: 13,
  NUMBER_NOT_BETWEEN: 14,
  NUMBER_NOT_EQUAL_TO: 15,
  TEXT_CONTAINS: 16,
  TEXT_DOES_NOT_CONTAIN: 17,
  TEXT_EQUAL_TO: 18,
  TEXT_IS_VALID_EMAIL: 19,
  TEXT_IS_VALID_URL: 20,
  VALUE_IN_LIST: 21,
  VALUE_IN_RANGE: 22,
  CUSTOM_FORMULA: 23,
  CHECKBOX: 24,
});

export type CriteriaName = keyof Enums['DataValidationCriteria'];
