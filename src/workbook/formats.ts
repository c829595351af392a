import { habitsOf, type Language, languages } from './language';

/** Google's date patterns; names of months follow the spreadsheet's locale by themselves. */
export const datePattern = (language: Language): string => habitsOf(language).date;
export const monthPattern = (language: Language): string => habitsOf(language).month;
/** The day of a month alone, for narrow columns of weeks. */
export const dayPattern = 'd';
export const isDayFormat = (format: string): boolean =>
  languages.map(habitsOf).some(({ date, month }) => format === date || format === month);
export const sharePattern = '0.0%';
export const wholePattern = '#,##0';
export const timesPattern = '0.00';
export const tenthPattern = '#,##0.0';
