import type { Day, Month } from './day';
import { habitsOf, type Language } from './language';
import { minorDigits } from './money';

/** Signs in sentences are the language's; tabs use the spreadsheet's own. Apps Script's Intl is unverified. */
function grouped(value: number, digits: number, language: Language): string {
  const [whole = '', part = ''] = Math.abs(value).toFixed(digits).split('.');
  const { group, decimal } = habitsOf(language);
  const text = whole.replace(/\B(?=(\d{3})+$)/g, group) + (part === '' ? '' : decimal + part);
  return value < 0 ? `-${text}` : text;
}

/** An amount in minor units with its currency code; decimals only where there are any. */
export function sayAmount(minor: number, currency: string, language: Language): string {
  const digits = minorDigits(currency);
  const value = minor / 10 ** digits;
  return `${grouped(value, Number.isInteger(value) ? 0 : digits, language)}${currency ? `\u00a0${currency}` : ''}`;
}

export function sayNumber(value: number, language: Language): string {
  const digits = Number.isInteger(value) ? 0 : Math.min(4, `${value}`.split('.')[1]?.length ?? 0);
  return grouped(value, digits, language);
}

/** A share of 0.25 as 25%. */
export function sayShare(value: number, language: Language): string {
  const percent = Math.round(value * 1000) / 10;
  return sayNumber(percent, language) + habitsOf(language).percent;
}

export const sayDay = (day: Day, language: Language): string =>
  habitsOf(language).dayFirst ? day.split('-').reverse().join('/') : day;

export const sayMonth = (month: Month, language: Language): string =>
  habitsOf(language).dayFirst ? month.split('-').reverse().join('/') : month;
