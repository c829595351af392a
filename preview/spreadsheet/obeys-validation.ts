import type { Area, CellValue, Validation } from './book';
import { addressesOf, cellAt } from './cells';
import { displayText } from './display-text';
import type { OpenBook } from './open-book';

/** Whether a value may stand in a cell with this validation; formulas of people's own are not worked out and let all pass. */
export function obeysValidation(open: OpenBook, { kind, values }: Validation, value: CellValue): boolean {
  const [first, second] = values;
  const number = (bound: unknown) => (typeof bound === 'number' ? bound : Number.NaN);
  const compares = (test: (value: number) => boolean) => typeof value === 'number' && test(value);
  const text = displayText({ value }, open.book.locale);
  switch (kind) {
    case 'VALUE_IN_LIST':
      return values.some((item) => item === value || item === text);
    case 'VALUE_IN_RANGE':
      return typeof first !== 'object' || isInArea(open, first, value);
    case 'CHECKBOX':
      return values.length === 0 ? typeof value === 'boolean' : values.includes(value);
    case 'DATE_IS_VALID_DATE':
      return typeof value === 'number';
    case 'DATE_AFTER':
    case 'NUMBER_GREATER_THAN':
      return compares((it) => it > number(first));
    case 'DATE_BEFORE':
    case 'NUMBER_LESS_THAN':
      return compares((it) => it < number(first));
    case 'DATE_ON_OR_AFTER':
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return compares((it) => it >= number(first));
    case 'DATE_ON_OR_BEFORE':
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return compares((it) => it <= number(first));
    case 'DATE_EQUAL_TO':
    case 'NUMBER_EQUAL_TO':
      return compares((it) => it === number(first));
    case 'NUMBER_NOT_EQUAL_TO':
      return compares((it) => it !== number(first));
    case 'DATE_BETWEEN':
    case 'NUMBER_BETWEEN':
      return compares((it) => it >= number(first) && it <= number(second));
    case 'DATE_NOT_BETWEEN':
    case 'NUMBER_NOT_BETWEEN':
      return compares((it) => it < number(first) || it > number(second));
    case 'TEXT_CONTAINS':
      return text.includes(String(first));
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.includes(String(first));
    case 'TEXT_EQUAL_TO':
      return text === first;
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    case 'TEXT_IS_VALID_URL':
      return /^(?:https?:\/\/)?[^\s/.]+\.[^\s/]+(?:\/\S*)?$/.test(text);
    default:
      return true;
  }
}

function isInArea(open: OpenBook, area: Area, value: CellValue): boolean {
  const sheet = open.book.sheets.find(({ id }) => id === area.sheetId);
  if (!sheet) return false;
  const cells = () => addressesOf(area).map(({ row, column }) => cellAt(sheet, row, column));
  if (cells().some((cell) => cell?.formula !== undefined)) open.settle();
  // Without a calculator nobody knows what the list holds.
  if (cells().some((cell) => cell?.formula !== undefined && cell.value === undefined)) return true;
  const text = displayText({ value }, open.book.locale);
  return cells().some(
    (cell) => cell && (cell.value === value || displayText(cell, open.book.locale) === text) && text !== '',
  );
}
