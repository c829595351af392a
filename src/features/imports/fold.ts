import { plainText } from '../../workbook/plain-text';

/** A header or name as it is compared: without case, Arabic vowel signs, or spaces more than one. */
export const fold = (text: string): string =>
  plainText(text)
    .toLowerCase()
    .replace(/[\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/\s+/g, ' ');
