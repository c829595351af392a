import { decimalsByCurrency } from './iso-4217';

/** Whether it is the code of a currency in use: neither DEM nor RMB. */
export const isCurrency = (code: string): boolean => decimalsByCurrency[code] !== undefined;

/** How many decimals amounts of a currency have. */
export const minorDigits = (currency: string): number => decimalsByCurrency[currency] ?? 2;

/** An amount as typed (major units) in minor units, so that sums are exact. */
export const toMinor = (amount: number, currency: string): number =>
  Math.round(amount * 10 ** minorDigits(currency));

/** Minor units as an amount that people read. */
export const toMajor = (minor: number, currency: string): number => minor / 10 ** minorDigits(currency);

/** Google's number pattern for amounts of a currency; the code itself stands in the header. */
export const moneyPattern = (currency: string): string =>
  minorDigits(currency) === 0 ? '#,##0' : `#,##0.${'0'.repeat(minorDigits(currency))}`;
