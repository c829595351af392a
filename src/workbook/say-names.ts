import { habitsOf, type Language } from './language';

/** Names one after the other, parted as a language parts them. */
export const sayNames = (names: string[], language: Language): string => names.join(habitsOf(language).comma);
