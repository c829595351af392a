import type { Area, Validation } from '../spreadsheet/book';
import { instantOfSerial, serialOfInstant } from '../spreadsheet/serial-days';
import type { Context } from './context';
import type { CriteriaName } from './enums';
import { rangeAreas } from './identities';
import { readRuleFormula } from './read-rule-formula';
import { isDate } from './realm';
import { ServiceError } from './service-error';

/** Google's limit. */
const LIST_LENGTH = 500;

type KeptValues = Validation['values'];

/** Criteria in the book's words. */
export function keptCriteria(context: Context, kind: CriteriaName, args: readonly unknown[]): KeptValues {
  switch (kind) {
    case 'VALUE_IN_LIST':
      return keptList(args);
    case 'VALUE_IN_RANGE':
      refuseWithoutArrow(args[1]);
      return [rangeAreas.of(args[0], 'DataValidationBuilder.requireValueInRange')];
    case 'CUSTOM_FORMULA':
      return [readRuleFormula(String(args[0]), context.open.book.locale)];
    default:
      return args.map((arg) => keptBound(context, arg));
  }
}

/** Criteria in Google's words, as `getCriteriaValues` gives them. */
export function criteriaValues(
  context: Context,
  { kind, values }: Pick<Validation, 'kind' | 'values'>,
): unknown[] {
  if (kind === 'VALUE_IN_LIST') return [[...values], true];
  if (kind === 'VALUE_IN_RANGE')
    return [...values.map((value) => (isArea(value) ? context.make.range(value) : value)), true];
  if (!kind.startsWith('DATE_')) return [...values];
  return values.map((value) =>
    typeof value === 'number'
      ? new context.realm.Date(instantOfSerial(value, context.open.book.timeZone))
      : value,
  );
}

const isArea = (value: KeptValues[number]): value is Area => typeof value === 'object';

function keptList([items, arrow]: readonly unknown[]): KeptValues {
  refuseWithoutArrow(arrow);
  if (!Array.isArray(items))
    throw new ServiceError('The list of values of a data validation rule must be an array.');
  if (items.length > LIST_LENGTH) {
    throw new ServiceError(
      `The data validation rule has more items than the limit of ${LIST_LENGTH}. Use the 'List from a range' criteria instead.`,
    );
  }
  return items.map(String);
}

function refuseWithoutArrow(arrow: unknown): void {
  if (arrow === false)
    throw new ServiceError('A list without its arrow is not modelled by the local spreadsheet.');
}

function keptBound({ open: { book } }: Context, arg: unknown): KeptValues[number] {
  if (isDate(arg)) return Math.floor(serialOfInstant(arg.getTime(), book.timeZone));
  if (typeof arg === 'string' || typeof arg === 'number' || typeof arg === 'boolean') return arg;
  throw new ServiceError('The arguments of a data validation rule do not match its criteria.');
}
