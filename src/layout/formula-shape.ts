import { foldedFormula } from '../workbook/print-formula';
import { fingerprint } from './fingerprint';

const title = String.raw`(?:(?:'(?:[^']|'')*'|[^\s'"();&=<>*/+-]+)!)?`;
const cell = String.raw`(?:\$?[A-Z]{1,3}\$?\d+|#REF!)`;
const place = new RegExp(`${title}${cell}(?::${cell})?`, 'g');
const sheetNumber = /"#GID=[^"]*"/gi;

/** A formula apart from the cells it names, in few letters: it stays the same wherever people move lines. */
export const shapeOf = (formula: string): string =>
  fingerprint(foldedFormula(formula).replace(sheetNumber, '#').replace(place, '@')).slice(0, 6);
