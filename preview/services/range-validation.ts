import type { Area, Cell, Validation } from '../spreadsheet/book';
import { cellForWriting, dropIfEmpty, setProperty } from '../spreadsheet/cells';
import { copyValidation } from '../spreadsheet/copy-validation';
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
      const kept = rule && keep(rule, row - area.row, column - area.column);
      setProperty(cellForWriting(sheet, row, column), 'validation', kept);
      dropIfEmpty(sheet, row, column);
    }
    return self();
  };
  return {
    getDataValidation: () => readFirst(context, area, read),
    getDataValidations: () => readGrid(context, area, read),
    // One rule for many cells is written for the first of them.
    setDataValidation: (rule) => put(sameValue(area, rule), copyValidation),
    setDataValidations: (rules) => put(rules, unmoved),
    clearDataValidations: () => put(sameValue(area, null), unmoved),
  };
}

const unmoved = (rule: Validation): Validation => structuredClone(rule);
