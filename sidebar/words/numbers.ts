import type { Language } from '../../src/workbook/language';
import { isCurrency } from '../../src/workbook/money';

/** How an amount was understood, so that a mistaken comma is seen before the build. */
export function amountAsRead(language: Language, amount: number, currency: string): string {
  const money = isCurrency(currency)
    ? ({ style: 'currency', currency, currencyDisplay: 'code' } as const)
    : {};
  return new Intl.NumberFormat(language, { ...money, numberingSystem: 'latn' }).format(amount);
}

/** `01` to `12` with the months' names. */
export function monthNames(language: Language): [value: string, name: string][] {
  const { format } = new Intl.DateTimeFormat(language, {
    month: 'long',
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  return Array.from({ length: 12 }, (_, index) => [
    String(index + 1).padStart(2, '0'),
    format(Date.UTC(2027, index, 1)),
  ]);
}

/** A day such as `2027-01-31` as people write it, in the digits the sheets use. */
export function dayName(language: Language, day: string): string {
  const { format } = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  });
  return format(Date.parse(day));
}

/** A month such as `2027-01` as people write it. */
export function monthName(language: Language, month: string): string {
  const { format } = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'short',
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  });
  return format(Date.parse(`${month.slice(0, 7)}-01`));
}

/** A number of the workbook, in the digits the sheets use. */
export const figure = (language: Language, value: number): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 6, numberingSystem: 'latn' }).format(value);
