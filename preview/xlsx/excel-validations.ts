import type { DataValidation } from 'hucre/xlsx';
import { areaName } from '../spreadsheet/a1';
import type { BookSheet, Validation } from '../spreadsheet/book';
import { cellsOf } from '../spreadsheet/cells';
import { copyValidation } from '../spreadsheet/copy-validation';
import type { ExcelNames } from './excel-formula';
import { excelValidation } from './excel-validation';

interface Run {
  row: number;
  column: number;
  rows: number;
  validation: Validation;
  key: string;
}

/** All rules of a sheet; cells one under the other that share a rule are written together. */
export function excelValidations(sheet: BookSheet, names: ExcelNames): DataValidation[] {
  return runsOf(sheet).flatMap(({ validation, ...run }) => {
    const rule = excelValidation(validation, names);
    return rule ? [{ ...rule, range: areaName({ ...run, columns: 1 }) }] : [];
  });
}

function runsOf(sheet: BookSheet): Run[] {
  const runs = new Map<number, Run>();
  const all: Run[] = [];
  for (const { row, column, cell } of [...cellsOf(sheet)].sort((one, other) => one.row - other.row)) {
    const { validation } = cell;
    if (!validation) continue;
    const key = keyOf(validation, row);
    const open = runs.get(column);
    if (open && open.row + open.rows === row && open.key === key) {
      open.rows += 1;
      continue;
    }
    const run = { row, column, rows: 1, validation, key };
    runs.set(column, run);
    all.push(run);
  }
  return all;
}

/** Formulas that say the same of their own row are the same. */
const keyOf = (validation: Validation, row: number): string =>
  JSON.stringify(copyValidation(validation, FAR_DOWN - row, 0));

/** So far down that no reference falls off the top. */
const FAR_DOWN = 1_000_000;
