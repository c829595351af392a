import { cellName } from '../spreadsheet/a1';
import type { Area, Cell } from '../spreadsheet/book';
import { addressesOf, cellAt } from '../spreadsheet/cells';
import { displayText } from '../spreadsheet/display-text';
import { localeRules } from '../spreadsheet/locales';
import { isDateFormat } from '../spreadsheet/number-formats';
import { obeysValidation } from '../spreadsheet/obeys-validation';
import { instantOfSerial, serialOfInstant } from '../spreadsheet/serial-days';
import { dayFormatOf } from '../spreadsheet/typed-day';
import type { Typed } from '../spreadsheet/typed-text';
import { typedInto, writeContent } from '../spreadsheet/write-content';
import type { Context } from './context';
import type { GoogleRange } from './google-types';
import { liveSheet, placedValues, readFirst, readGrid, sameValue } from './range-grid';
import { isDate } from './realm';
import { ServiceError } from './service-error';

type ValueMembers = Pick<
  GoogleRange,
  | 'clearContent'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getFormula'
  | 'getFormulas'
  | 'getValue'
  | 'getValues'
  | 'setFormula'
  | 'setFormulas'
  | 'setValue'
  | 'setValues'
>;

/** Google's limit. */
const TEXT_LENGTH = 50_000;

/** What cells hold. */
export function rangeValues(context: Context, area: Area, self: () => GoogleRange): ValueMembers {
  const { open } = context;
  const { book } = open;
  const value = (cell: Cell | undefined) => scriptValue(context, cell);
  const display = (cell: Cell | undefined) => displayText(cell, book.locale);
  const formula = (cell: Cell | undefined) => cell?.formula ?? '';
  const settled = <Result>(read: () => Result): Result => {
    open.settle();
    return read();
  };
  const write = (
    grid: unknown[][],
    place: string,
    content: (value: unknown, cell: Cell | undefined) => Typed,
  ) => {
    const sheet = liveSheet(context, area);
    const contents = placedValues(context, area, grid, place).map(({ row, column, value: given }) => {
      const cell = cellAt(sheet, row, column);
      const typed = content(given, cell);
      refuseInvalid(context, cell, typed, cellName(row, column));
      return { address: { sheetId: area.sheetId, row, column }, typed };
    });
    for (const { address, typed } of contents) writeContent(book, address, typed);
    open.changed(contents.map(({ address }) => address));
    return self();
  };
  const typed = (given: unknown, cell: Cell | undefined) => typedValue(context, given, cell);

  return {
    getValue: () => settled(() => readFirst(context, area, value)),
    getValues: () => settled(() => readGrid(context, area, value)),
    getDisplayValue: () => settled(() => readFirst(context, area, display)),
    getDisplayValues: () => settled(() => readGrid(context, area, display)),
    getFormula: () => readFirst(context, area, formula),
    getFormulas: () => readGrid(context, area, formula),
    setValue: (given) => write(sameValue(area, given), 'Range.setValue', typed),
    setValues: (grid) => write(grid, 'Range.setValues', typed),
    setFormula: (text) => write(sameValue(area, text), 'Range.setFormula', typedFormula),
    setFormulas: (grid) => write(grid, 'Range.setFormulas', typedFormula),
    clearContent: () => {
      liveSheet(context, area);
      const cells = addressesOf(area);
      for (const address of cells) writeContent(book, address, {});
      open.changed(cells);
      return self();
    },
  };
}

/** A cell's value as scripts see it: blanks are empty texts and days are dates. */
function scriptValue({ open, realm }: Context, cell: Cell | undefined): unknown {
  const { value = '', format = '' } = cell ?? {};
  if (typeof value !== 'number' || !isDateFormat(format)) return value;
  return new realm.Date(instantOfSerial(value, open.book.timeZone));
}

function typedValue({ open: { book } }: Context, given: unknown, cell: Cell | undefined): Typed {
  if (given === null || given === '') return {};
  if (typeof given === 'boolean') return { value: given };
  if (typeof given === 'number' && Number.isFinite(given)) return { value: given };
  if (typeof given === 'string') {
    if (given.length > TEXT_LENGTH) {
      throw new ServiceError(
        `Your input contains more than the maximum of ${TEXT_LENGTH} characters in a single cell.`,
      );
    }
    return typedInto(book, cell, given);
  }
  if (isDate(given) && Number.isFinite(given.getTime())) {
    const value = Number(serialOfInstant(given.getTime(), book.timeZone).toFixed(10));
    const day = dayFormatOf(localeRules(book.locale));
    return { value, format: Number.isInteger(value) ? day : `${day} h:mm:ss` };
  }
  throw new ServiceError(`Cannot write ${describe(given)} into a cell.`);
}

const describe = (given: unknown): string =>
  typeof given === 'number' || given === undefined
    ? String(given)
    : isDate(given)
      ? 'an invalid date'
      : `a value of type ${typeof given}`;

/** Text without `=` becomes a formula too, as with Google; an empty text clears the cell. */
function typedFormula(text: unknown): Typed {
  if (typeof text !== 'string') throw new ServiceError(`Cannot write ${describe(text)} as a formula.`);
  if (text === '') return {};
  return { formula: text.startsWith('=') ? text : `=${text}` };
}

function refuseInvalid({ open }: Context, cell: Cell | undefined, { value }: Typed, place: string): void {
  if (!cell?.validation || cell.validation.allowInvalid || value === undefined) return;
  if (obeysValidation(open, cell.validation, value)) return;
  throw new ServiceError(
    `The data you entered in cell ${place} violates the data validation rules set on this cell.`,
  );
}
