import { fromKeys, keysOf } from './keys-of';

/** How a language writes: names, days (Google's patterns), numbers; the spreadsheet's own locale rules in its cells. */
interface Habits {
  /** The language by its own name, the same in every language. */
  name: string;
  rightToLeft?: true;
  date: string;
  month: string;
  /** Whether a day is said day first, as 31/12/2026. */
  dayFirst?: true;
  group: string;
  decimal: string;
  percent: string;
  /** What stands between names in a row. */
  comma: string;
}

const english = {
  date: 'd mmm yyyy',
  month: 'mmm yyyy',
  group: ',',
  decimal: '.',
  percent: '%',
  comma: ', ',
};

/** The languages we speak, in the order in which they are offered: a line each. */
const habits = {
  en: { ...english, name: 'English' },
  fr: { ...english, name: 'Français', dayFirst: true, group: '\u202f', decimal: ',', percent: '\u00a0%' },
  ar: { ...english, name: 'العربية', rightToLeft: true, comma: '، ' },
  vi: {
    ...english,
    name: 'Tiếng Việt',
    date: 'dd/mm/yyyy',
    month: 'mm/yyyy',
    dayFirst: true,
    group: '.',
    decimal: ',',
  },
  zh: { ...english, name: '简体中文', date: 'yyyy/m/d', month: 'yyyy/m', comma: '、' },
} as const satisfies Record<string, Habits>;

export type Language = keyof typeof habits;
export const languages = keysOf(habits);
export const habitsOf = (language: Language): Habits => habits[language];

export const languageNames = fromKeys(languages, (language) => habitsOf(language).name);
export const isRightToLeft = (language: Language): boolean => habitsOf(language).rightToLeft === true;

/** The language we speak that is nearest to a locale such as `fr_CA` or `zh-TW`; English when there is none. */
export function languageOf(locale: string): Language {
  const start = locale.slice(0, 2).toLowerCase();
  return languages.find((language) => language === start) ?? 'en';
}
