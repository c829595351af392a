/** How a spreadsheet's locale writes numbers and days; taken from CLDR, with Latin digits. */
export interface LocaleRules {
  decimal: '.' | ',';
  /** Between thousands. */
  group: '.' | ',' | ' ' | "'";
  /** Order of a short date. */
  date: 'mdy' | 'dmy' | 'ymd';
  dateMark: '/' | '.' | '-';
}

const american: LocaleRules = { decimal: '.', group: ',', date: 'mdy', dateMark: '/' };
const british: LocaleRules = { ...american, date: 'dmy' };
const chinese: LocaleRules = { ...american, date: 'ymd' };
const latin: LocaleRules = { decimal: ',', group: '.', date: 'dmy', dateMark: '/' };
const french: LocaleRules = { ...latin, group: ' ' };
const german: LocaleRules = { ...latin, dateMark: '.' };
const slavic: LocaleRules = { ...german, group: ' ' };
const swiss: LocaleRules = { decimal: '.', group: "'", date: 'dmy', dateMark: '.' };
const nordic: LocaleRules = { decimal: ',', group: ' ', date: 'ymd', dateMark: '-' };

const BY_LANGUAGE: Record<string, LocaleRules> = {
  en: american,
  fr: french,
  ar: british,
  vi: latin,
  zh: chinese,
  bg: slavic,
  bn: british,
  cs: slavic,
  da: german,
  de: german,
  el: latin,
  es: latin,
  et: slavic,
  fa: chinese,
  fi: slavic,
  he: { ...british, dateMark: '.' },
  hi: british,
  hr: german,
  hu: { ...nordic, dateMark: '.' },
  id: latin,
  it: latin,
  ja: chinese,
  ko: { ...chinese, dateMark: '.' },
  lt: nordic,
  lv: slavic,
  ms: british,
  nb: slavic,
  nl: { ...latin, dateMark: '-' },
  no: slavic,
  pl: slavic,
  pt: latin,
  ro: german,
  ru: slavic,
  sk: slavic,
  sl: german,
  sr: german,
  sv: nordic,
  th: british,
  tr: german,
  uk: slavic,
};

/** Countries that write otherwise than most who speak their language. */
const BY_COUNTRY: Record<string, LocaleRules> = {
  en_AU: british,
  en_CA: { ...american, date: 'ymd', dateMark: '-' },
  en_GB: british,
  en_IE: british,
  en_IN: british,
  en_NZ: british,
  en_ZA: { ...french, date: 'ymd' },
  fr_CA: nordic,
  fr_CH: slavic,
  ar_DZ: latin,
  ar_LY: latin,
  ar_MA: latin,
  ar_TN: latin,
  de_AT: slavic,
  de_CH: swiss,
  de_LI: swiss,
  it_CH: swiss,
  es_MX: british,
  es_US: british,
  es_GT: british,
  es_PE: british,
  es_DO: british,
  es_PR: british,
  nl_BE: latin,
  pt_PT: french,
  zh_HK: british,
};

export const isLocale = (locale: string): boolean =>
  /^[a-z]{2}(?:_[A-Z]{2})?$/.test(locale) && languageOf(locale) in BY_LANGUAGE;

export const localeRules = (locale: string): LocaleRules =>
  BY_COUNTRY[locale] ?? BY_LANGUAGE[languageOf(locale)] ?? american;

const languageOf = (locale: string): string => locale.slice(0, 2);
