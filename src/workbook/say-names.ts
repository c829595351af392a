import type { Language } from './language';

const marks: Record<Language, string> = { en: ', ', fr: ', ', ar: '، ', vi: ', ', zh: '、' };

/** Names one after the other, parted as a language parts them. */
export const sayNames = (names: string[], language: Language): string => names.join(marks[language]);
