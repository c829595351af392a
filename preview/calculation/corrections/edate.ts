import {
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
} from '@univerjs/engine-formula';

const DAY_MILLISECONDS = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** Univer's own runs over the end of short months: 31 January and one month gave 3 March. */
export class Edate extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(start: BaseValueObject, months: BaseValueObject): BaseValueObject {
    const [day, count] = [single(start), single(months)];
    if (day.isError()) return day;
    if (count.isError()) return count;
    const serial = Number(day.getValue());
    const shift = Math.trunc(Number(count.getValue()));
    if (Number.isNaN(serial) || Number.isNaN(shift)) return ErrorValueObject.create(ErrorType.VALUE);
    const from = new Date((Math.floor(serial) - SERIAL_OF_1970) * DAY_MILLISECONDS);
    const month = from.getUTCMonth() + shift;
    const lastDay = new Date(Date.UTC(from.getUTCFullYear(), month + 1, 0)).getUTCDate();
    const to = Date.UTC(from.getUTCFullYear(), month, Math.min(from.getUTCDate(), lastDay));
    return NumberValueObject.create(to / DAY_MILLISECONDS + SERIAL_OF_1970);
  }
}

function single(value: BaseValueObject): BaseValueObject {
  return value.isArray() ? (value as unknown as { getFirstCell(): BaseValueObject }).getFirstCell() : value;
}
