import type { Language } from '../workbook/language';
import type { Wording } from './wording';

const blockOf = (language: string): RegExp =>
  new RegExp(`<script type="application/json" data-words="(${language})">(.*?)</script>\n?`, 'g');

/** The words of one language as the page of the sidebar holds them. */
export const wordsBlock = (language: Language, wording: Wording): string =>
  `<script type="application/json" data-words="${language}">${JSON.stringify(wording).replace(/</g, '\\u003c')}</script>\n`;

/** The page of the sidebar with the words of one language, out of the file with the words of all. */
export const pageIn = (file: string, language: Language): string =>
  file.replace(blockOf('\\w+'), (block, of) => (of === language ? block : ''));

/** The words of one language out of the same file, as the JSON text of a wording. */
export const wordsIn = (file: string, language: Language): string | undefined =>
  blockOf(language).exec(file)?.[2];
