import type { DataValidation } from 'hucre/xlsx';
import type { CriteriaName } from '../services/enums';
import { fixedAreaName } from '../spreadsheet/a1';
import type { Validation } from '../spreadsheet/book';
import { type ExcelNames, excelFormula } from './excel-formula';

type ExcelRule = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values'>;
type Operator = NonNullable<DataValidation['operator']>;

/** Excel's limits. */
const LIST_LENGTH = 255;
const HELP_LENGTH = 255;

/** A rule as Excel has it, but for its range; null where Excel has no twin. */
export function excelValidation(
  validation: Validation,
  names: ExcelNames,
): Omit<DataValidation, 'range'> | null {
  const rule = (RULES as Record<string, RuleMaker>)[validation.kind]?.(validation.values, names);
  if (!rule) return null;
  return {
    ...rule,
    allowBlank: true,
    showErrorMessage: !validation.allowInvalid,
    errorStyle: 'stop',
    ...(validation.help && { showInputMessage: true, inputMessage: validation.help.slice(0, HELP_LENGTH) }),
  };
}

type RuleMaker = (values: Validation['values'], names: ExcelNames) => ExcelRule | null;

const compare =
  (type: 'decimal' | 'date', operator: Operator): RuleMaker =>
  ([first, second]) => ({
    type,
    operator,
    formula1: String(first),
    ...(second !== undefined && { formula2: String(second) }),
  });

const none: RuleMaker = () => null;

const RULES = {
  VALUE_IN_LIST: excelList,
  VALUE_IN_RANGE: ([area], { titles }) => {
    const title = typeof area === 'object' ? titles.get(area.sheetId) : undefined;
    return typeof area === 'object' && title !== undefined
      ? { type: 'list', formula1: fixedAreaName(title, area) }
      : null;
  },
  CUSTOM_FORMULA: ([formula], names) => ({ type: 'custom', formula1: excelFormula(String(formula), names) }),
  CHECKBOX: (values) => (values.length === 0 ? { type: 'list', values: ['TRUE', 'FALSE'] } : null),
  DATE_IS_VALID_DATE: () => ({ type: 'date', operator: 'greaterThanOrEqual', formula1: '0' }),
  DATE_AFTER: compare('date', 'greaterThan'),
  DATE_BEFORE: compare('date', 'lessThan'),
  DATE_BETWEEN: compare('date', 'between'),
  DATE_EQUAL_TO: compare('date', 'equal'),
  DATE_NOT_BETWEEN: compare('date', 'notBetween'),
  DATE_ON_OR_AFTER: compare('date', 'greaterThanOrEqual'),
  DATE_ON_OR_BEFORE: compare('date', 'lessThanOrEqual'),
  NUMBER_BETWEEN: compare('decimal', 'between'),
  NUMBER_EQUAL_TO: compare('decimal', 'equal'),
  NUMBER_GREATER_THAN: compare('decimal', 'greaterThan'),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: compare('decimal', 'greaterThanOrEqual'),
  NUMBER_LESS_THAN: compare('decimal', 'lessThan'),
  NUMBER_LESS_THAN_OR_EQUAL_TO: compare('decimal', 'lessThanOrEqual'),
  NUMBER_NOT_BETWEEN: compare('decimal', 'notBetween'),
  NUMBER_NOT_EQUAL_TO: compare('decimal', 'notEqual'),
  TEXT_CONTAINS: none,
  TEXT_DOES_NOT_CONTAIN: none,
  TEXT_EQUAL_TO: none,
  TEXT_IS_VALID_EMAIL: none,
  TEXT_IS_VALID_URL: none,
} satisfies Record<CriteriaName, RuleMaker>;

/** Excel writes a list as one text with commas, so values that hold one cannot be listed. */
function excelList(values: Validation['values']): ExcelRule | null {
  const texts = values.map((value) => String(value).replace(/"/g, '""'));
  const fits = texts.join(',').length <= LIST_LENGTH && !texts.some((text) => text.includes(','));
  return fits ? { type: 'list', values: texts } : null;
}
