import { readFormula } from '../spreadsheet/read-formula';
import { ServiceError } from './service-error';

/** A rule's formula is read as if it were typed into a cell; a rule that cannot be read is refused. */
export function readRuleFormula(text: string, locale: string): string {
  const { formula, problem } = readFormula(text.startsWith('=') ? text : `=${text}`, locale);
  if (problem) throw new ServiceError(`Invalid formula: ${text}`);
  return formula;
}
