import { isFormula } from '../../workbook/cell';
import { sameFormula } from '../../workbook/print-formula';
import type { Drawn } from '../draw/cell-writer';
import type { Marker } from '../sheet/snapshot';
import { shapeOf } from './formula-shape';
import type { TabLayout } from './lay-out-tab';

/** The shapes of all formulas that were ever written to a tab, and of those that are to be. */
export function knownShapes({ formulas }: Pick<Marker, 'formulas'>, drawn: Drawn[]): Set<string> {
  const texts = new Set(drawn.flatMap(({ content }) => (isFormula(content) ? [content.formula] : [])));
  return new Set([...remembered(formulas), ...[...texts].map(shapeOf)]);
}

/** Whether people wrote a formula that stands in a tab; before the shapes of ours are remembered, none is theirs. */
export const isOwnFormula = (formula: string, marker: Marker | null, known: Set<string>): boolean =>
  formula !== '' && marker?.formulas !== undefined && !known.has(shapeOf(formula));

/** Whether people put something else into a worked-out cell: a number, a word, or a formula of their own. */
export function isTypedOver({ grid, marker }: TabLayout, drawn: Drawn): boolean {
  const { row, column, content } = drawn;
  const formula = grid.formula(row, column);
  if (formula === '') return grid.value(row, column) !== '';
  if (marker === null || (isFormula(content) && sameFormula(formula, content.formula))) return false;
  return isOwnFormula(formula, marker, knownShapes(marker, [drawn]));
}

export const saidTogether = (shapes: Set<string>): string => [...shapes].sort().join(' ');
const remembered = (formulas = ''): string[] => formulas.split(' ').filter(Boolean);
