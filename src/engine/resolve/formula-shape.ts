import { foldedFormula } from '../../workbook/print-formula';
import { fingerprint } from '../look/fingerprint';

const title = String.raw`(?:(?:'(?:[^']|'')*'|[^\s'"();&=<>*/+-]+)!)?`;
const cell = String.raw`(?:\$?[A-Z]{1,3}\$?\d+|#REF!)`;
const place = new RegExp(`${title}${cell}(?::${cell})?`, 'g');
const sheetNumber = /"#GID=[^"]*"/gi;

/** A formula apart from the cells it names, in few letters: it stays the same wherever people move lines. */
export function shapeOf(formula: string): string {
  const known = shapes.get(formula);
  if (known !== undefined) return known;
  const shape = fingerprint(foldedFormula(formula).replace(sheetNumber, '#').replace(place, '@')).slice(0, 6);
  if (shapes.size >= mostKept) shapes.clear();
  shapes.set(formula, shape);
  return shape;
}

/** Formulas are looked at several times in a build. */
const shapes = new Map<string, string>();
const mostKept = 20_000;
