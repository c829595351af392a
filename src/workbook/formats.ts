import type { Language } from './language';

/** Google's date patterns; names of months follow the spreadsheet's locale by themselves. */
const patterns: Record<Language, { date: string; month: string }> = {
  en: { date: 'd mmm yyyy', month: 'mmm yyyy' },
  fr: { date: 'd mmm yyyy', month: 'mmm yyyy' },
  ar: { date: 'd mmm yyyy', month: 'mmm yyyy' },
  vi: { date: 'dd/mm/yyyy', month: 'mm/yyyy' },
  zh: { date: 'yyyy/m/d', month: 'yyyy/m' },
};

export const datePattern = (language: Language): string => patterns[language].date;
export const monthPattern = (language: Language): string => patterns[language].month;
/** The day of a month alone, for narrow columns of weeks. */
export const dayPattern = 'd';
export const isDayFormat = (format: string): boolean =>
  Object.values(patterns).some(({ date, month }) => format === date || format === month);
export const sharePattern = '0.0%';
export const wholePattern = '#,##0';
export const timesPattern = '0.00';
export const tenthPattern = '#,##0.0';
