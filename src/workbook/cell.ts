import { type Day, serialOf } from './day';

/** What a cell holds when it is read: a day is kept apart from numbers; blank is ''. */
export type CellValue = string | number | boolean | { day: Day };

/** What we put into a cell. A formula comes printed, with its `=`. */
export type CellContent = CellValue | { formula: string };

export const isDayValue = (value: CellContent): value is { day: Day } =>
  typeof value === 'object' && 'day' in value;
export const isFormula = (value: CellContent): value is { formula: string } =>
  typeof value === 'object' && 'formula' in value;

/** What a cell says as text; a day as `2027-01-31`. */
export const cellText = (value: CellValue): string => (isDayValue(value) ? value.day : String(value));

const errorText = /^#(REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!)/;

/** A formula's result that is an error, such as `#REF!`. */
export const isErrorValue = (value: CellValue): boolean => typeof value === 'string' && errorText.test(value);

/** Texts that a spreadsheet would take for a number, a date, a formula or a truth value. */
const mistakable = (text: string): boolean =>
  /\p{N}|^\P{L}/u.test(text) || /^(true|false|vrai|faux)$/i.test(text);

/** The value to hand to a bulk setter: text can never become a formula or a date, days go in as serial numbers. */
export function encodeCell(content: CellContent): string | number | boolean {
  if (isFormula(content)) return content.formula;
  if (isDayValue(content)) return serialOf(content.day);
  if (typeof content === 'string' && content !== '' && mistakable(content)) return `'${content}`;
  return content;
}

/** Whether a cell already holds this content, whatever it is shown as (formulas are compared elsewhere). */
export function sameValue(left: CellValue, right: CellValue): boolean {
  const plain = (value: CellValue) => (isDayValue(value) ? serialOf(value.day) : value);
  return plain(left) === plain(right);
}
