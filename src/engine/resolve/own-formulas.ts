import { isFormula } from '../../workbook/cell';
import type { Drawn } from '../sheet/drawn';

import type { Marker } from '../sheet/snapshot';
import { shapeOf } from './formula-shape';

/** The shapes of all formulas that were ever written to a tab, and of those that are to be. */
export function knownShapes({ formulas }: Pick<Marker, 'formulas'>, drawn: Drawn[]): Set<string> {
  const texts = new Set(drawn.flatMap(({ content }) => (isFormula(content) ? [content.formula] : [])));
  return new Set([...remembered(formulas), ...[...texts].map(shapeOf)]);
}

/** Whether people wrote a formula that stands in a tab; before the shapes of ours are remembered, none is theirs. */
export const isOwnFormula = (formula: string, marker: Marker | null, known: Set<string>): boolean =>
  formula !== '' && marker?.formulas !== undefined && !known.has(shapeOf(formula));

export const joinedShapes = (shapes: Set<string>): string => [...shapes].sort().join(' ');
const remembered = (formulas = ''): string[] => formulas.split(' ').filter(Boolean);
