import { languageNames } from '../workbook/language';

/** Each language by its own name, the same in every language. */
export const languages = languageNames;
