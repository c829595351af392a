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
