import type { Validation } from './book';
import { copyFormula } from './copy-formula';

/** A rule as it reads when it is copied so many rows down and columns to the right. */
export function copyValidation(validation: Validation, rows: number, columns: number): Validation {
  if (validation.kind !== 'CUSTOM_FORMULA') return structuredClone(validation);
  const values = validation.values.map((value) =>
    typeof value === 'string' ? copyFormula(value, rows, columns) : value,
  );
  return { ...validation, values };
}
