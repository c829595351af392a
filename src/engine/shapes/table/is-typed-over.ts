import { isFormula } from '../../../workbook/cell';
import { sameFormula } from '../../../workbook/print-formula';
import { isOwnFormula, knownShapes } from '../../resolve/own-formulas';
import type { TabLayout } from '../../resolve/tab-layout';
import type { Drawn } from '../../sheet/drawn';

/** Whether people put something else into a worked-out cell: a number, a word, or a formula of their own. */
export function isTypedOver({ grid, marker }: TabLayout, drawn: Drawn): boolean {
  const { row, column, content } = drawn;
  const formula = grid.formula(row, column);
  if (formula === '') return grid.value(row, column) !== '';
  if (marker === null || (isFormula(content) && sameFormula(formula, content.formula))) return false;
  return isOwnFormula(formula, marker, knownShapes(marker, [drawn]));
}
