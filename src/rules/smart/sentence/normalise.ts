import type { Language } from '../../../workbook/language';
import { withoutMarks } from './without-marks';

/** Digits of other scripts as 0 to 9; NFKC has already done the full-width ones. */
const digit = (sign: string): string => {
  const code = sign.charCodeAt(0);
  return String(code - (code >= 0x06f0 ? 0x06f0 : 0x0660));
};

/** "(T)", "[M]", "(S, M)": marks of the criteria that people write into a goal. */
const marks = /[([]\s*[SMART](?:\s*[,/+&]\s*[SMART])*\s*[)\]]/g;

/** One spelling for all: small letters, our digits, our signs, no marks of criteria, nothing of the private use area. */
export function normalise(text: string, language: Language): string {
  const plain = text
    .slice(0, longest)
    // A comma of Chinese never stands within a number.
    .replace(/[，、]/g, ', ')
    .normalize('NFKC')
    // One sign may have become a dozen.
    .slice(0, longest)
    .replace(/[\ue000-\uf8ff]/g, ' ')
    .replace(marks, ' ')
    .toLowerCase()
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit)
    .replace(/[\u066a]/g, '%')
    .replace(/(\d)[\u066c\u060c](?=\d{3}(?!\d))/g, '$1,')
    .replace(/(\d)\u066b(?=\d)/g, '$1.')
    .replace(/[\u060c\u3001]/g, ',')
    .replace(/[\u061b]/g, ';')
    .replace(/[\u3002\u061f]/g, '.')
    .replace(/[\u2018\u2019\u02bc\u0060]/g, "'")
    .replace(/[\u2010-\u2015\u2212\u301c~\uff5e]/g, '-')
    .replace(/(?:->|=>|\u21d2|\u27a1|\u279c|>>)/g, '\u2192')
    .replace(/https?:\/\/\S+|[^\s@]{1,64}@[^\s@]{1,255}\.\w{2,24}/g, ' ');
  return withoutMarks(plain, language);
}

/** A goal is a sentence; what stands beyond this is not read. */
const longest = 1000;
