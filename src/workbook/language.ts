export const languages = ['en', 'fr', 'ar', 'vi', 'zh'] as const;
export type Language = (typeof languages)[number];

export const isRightToLeft = (language: Language): boolean => language === 'ar';

/** The language we speak that is nearest to a locale such as `fr_CA` or `zh-TW`; English when there is none. */
export function languageOf(locale: string): Language {
  const start = locale.slice(0, 2).toLowerCase();
  return languages.find((language) => language === start) ?? 'en';
}
