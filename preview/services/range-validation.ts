import type { Area, Cell, Validation } from '../spreadsheet/book';
import { cellForWriting, dropIfEmpty, setProperty } from '../spreadsheet/cells';
import { copyFormula } from '../spreadsheet/copy-formula';
import type { Context } from './context';
import { dataValidation } from './data-validation';
import type { GoogleRange, GoogleValidation } from './google-types';
import { validations } from './identities';
import { liveSheet, placedValues, readFirst, readGrid, sameValue } from './range-grid';

type ValidationMembers = Pick<
  GoogleRange,
  | 'clearDataValidations'
  | 'getDataValidation'
  | 'getDataValidations'
  | 'setDataValidation'
  | 'setDataValidations'
>;

/** What cells accept. */
export function rangeValidation(context: Context, area: Area, self: () => GoogleRange): ValidationMembers {
  const read = (cell: Cell | undefined) =>
    cell?.validation ? dataValidation(context, cell.validation) : null;
  const put = (
    grid: (GoogleValidation | null)[][],
    keep: (rule: Validation, down: number, right: number) => Validation,
  ) => {
    const sheet = liveSheet(context, area);
    for (const { row, column, value } of placedValues(context, area, grid, 'Range.setDataValidations')) {
      const rule = value === null ? undefined : validations.of(value, 'Range.setDataValidation');
      const kept = rule && keep(structuredClone(rule), row - area.row, column - area.column);
      setProperty(cellForWriting(sheet, row, column), 'validation', kept);
      dropIfEmpty(sheet, row, column);
    }
    return self();
  };
  return {
    getDataValidation: () => readFirst(context, area, read),
    getDataValidations: () => readGrid(context, area, read),
    setDataValidation: (rule) => put(sameValue(area, rule), relativeTo),
    setDataValidations: (rules) => put(rules, (rule) => rule),
    clearDataValidations: () => put(sameValue(area, null), (rule) => rule),
  };
}

/** One rule for many cells is written for the first; a formula reads from each of the others as if copied there. */
function relativeTo(rule: Validation, down: number, right: number): Validation {
  if (rule.kind !== 'CUSTOM_FORMULA') return rule;
  const values = rule.values.map((value) =>
    typeof value === 'string' ? copyFormula(value, down, right) : value,
  );
  return { ...rule, values };
}
