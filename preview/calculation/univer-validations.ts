import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  type ISheetDataValidationRule,
  DataValidationOperator as Operator,
  DataValidationType as Type,
} from '@univerjs/core';
import type { Area, Book, BookSheet, Validation } from '../spreadsheet/book';
import { withCommas } from './argument-separators';
import { rangeText } from './range-text';
import { rangesOf } from './rectangles';
import { areaOfText } from './univer-references';

type UniverRule = Omit<ISheetDataValidationRule, 'uid' | 'ranges'>;
type Condition = Pick<UniverRule, 'type' | 'operator'>;

const number = (operator: Operator): Condition => ({ type: Type.DECIMAL, operator });
const date = (operator: Operator): Condition => ({ type: Type.DATE, operator });
const ANYTHING: Condition = { type: Type.ANY };

/** Google's criteria; what Univer cannot judge is let pass there, for the stand-in's services judge it anyway. */
const CONDITIONS: Record<string, Condition> = {
  CHECKBOX: { type: Type.CHECKBOX },
  CUSTOM_FORMULA: { type: Type.CUSTOM },
  DATE_AFTER: date(Operator.GREATER_THAN),
  DATE_BEFORE: date(Operator.LESS_THAN),
  DATE_BETWEEN: date(Operator.BETWEEN),
  DATE_EQUAL_TO: date(Operator.EQUAL),
  DATE_IS_VALID_DATE: date(Operator.GREATER_THAN),
  DATE_NOT_BETWEEN: date(Operator.NOT_BETWEEN),
  DATE_ON_OR_AFTER: date(Operator.GREATER_THAN_OR_EQUAL),
  DATE_ON_OR_BEFORE: date(Operator.LESS_THAN_OR_EQUAL),
  NUMBER_BETWEEN: number(Operator.BETWEEN),
  NUMBER_EQUAL_TO: number(Operator.EQUAL),
  NUMBER_GREATER_THAN: number(Operator.GREATER_THAN),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number(Operator.GREATER_THAN_OR_EQUAL),
  NUMBER_LESS_THAN: number(Operator.LESS_THAN),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number(Operator.LESS_THAN_OR_EQUAL),
  NUMBER_NOT_BETWEEN: number(Operator.NOT_BETWEEN),
  NUMBER_NOT_EQUAL_TO: number(Operator.NOT_EQUAL),
  VALUE_IN_LIST: { type: Type.LIST },
  VALUE_IN_RANGE: { type: Type.LIST },
};

/** One rule for all the cells of a sheet that share a validation; its identifier carries the validation back. */
export function toUniverValidations(sheet: BookSheet, book: Book): ISheetDataValidationRule[] {
  const cells = new Map<string, { row: number; column: number }[]>();
  for (const [row, columns] of Object.entries(sheet.cells)) {
    for (const [column, { validation }] of Object.entries(columns)) {
      if (!validation) continue;
      const key = JSON.stringify(validation);
      cells.set(key, [...(cells.get(key) ?? []), { row: Number(row), column: Number(column) }]);
    }
  }
  return [...cells].map(([key, at]) => ({
    uid: key,
    ranges: rangesOf(at),
    ...ruleFor(JSON.parse(key), book),
  }));
}

/** Rules that a person made in the grid's own panel come back too, where their kind has a counterpart. */
export function fromUniverValidation(
  rule: ISheetDataValidationRule,
  sheetIds: Map<string, number>,
): Validation | null {
  if (rule.uid.startsWith('{')) return withMovedArea(JSON.parse(rule.uid), rule, sheetIds);
  const kind = Object.keys(CONDITIONS).find(
    (name) => CONDITIONS[name]?.type === rule.type && CONDITIONS[name]?.operator === rule.operator,
  );
  if (!kind) return null;
  const values = [rule.formula1, rule.formula2]
    .filter((value) => value !== undefined && value !== '')
    .map(String);
  return {
    kind: rule.type === Type.LIST ? 'VALUE_IN_LIST' : kind,
    values: rule.type === Type.LIST ? listOf(rule.formula1 ?? '') : values.map(asNumber),
    allowInvalid: rule.errorStyle !== DataValidationErrorStyle.STOP,
    help: rule.error ?? null,
  };
}

/** Univer keeps the range of a list in step when rows are inserted above it. */
function withMovedArea(
  validation: Validation,
  rule: ISheetDataValidationRule,
  sheetIds: Map<string, number>,
): Validation {
  if (validation.kind !== 'VALUE_IN_RANGE') return validation;
  const area = areaOfText((rule.formula1 ?? '').slice(1), sheetIds);
  if (!area) return validation;
  return {
    ...validation,
    values: validation.values.map((value) => (typeof value === 'object' ? area : value)),
  };
}

function ruleFor({ kind, values, allowInvalid, help }: Validation, book: Book): UniverRule {
  const [formula1, formula2] = formulasFor(kind, values, book);
  return {
    ...(CONDITIONS[kind] ?? ANYTHING),
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    allowBlank: true,
    showDropDown: !values.includes(false),
    showErrorMessage: true,
    errorStyle: allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    renderMode: DataValidationRenderMode.ARROW,
    ...(help && { error: help }),
  };
}

function formulasFor(kind: string, values: Validation['values'], book: Book): (string | undefined)[] {
  const area = values.find((value): value is Area => typeof value === 'object');
  if (kind === 'VALUE_IN_RANGE') return [`=${(area && rangeText(area, book)) ?? '#REF!'}`];
  if (kind === 'VALUE_IN_LIST')
    return [JSON.stringify(values.filter((value) => typeof value !== 'boolean').map(String))];
  if (kind === 'CUSTOM_FORMULA') return [withCommas(String(values[0]))];
  // Any day is later than day 0.
  if (kind === 'DATE_IS_VALID_DATE') return ['0'];
  if (kind === 'CHECKBOX') return [];
  return values.map(String);
}

function listOf(formula: string): Validation['values'] {
  try {
    return JSON.parse(formula);
  } catch {
    return formula.split(',');
  }
}

const asNumber = (text: string): string | number => (Number.isNaN(Number(text)) ? text : Number(text));
