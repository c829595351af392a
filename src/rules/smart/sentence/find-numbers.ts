import { type ChunkKind, put, type SentenceText } from './chunks';
import type { Lexicon } from './lexicon';
import { type FoundNumber, numberAt } from './number-words';

/** Puts a chunk in the place of every number, written in digits or words; each thing that stands there then begins at a token. */
export function findNumbers(tokens: string[], lexicon: Lexicon): SentenceText & { begins: number[] } {
  const begins: number[] = [];
  const reading = { text: '', chunks: [], present: new Set<ChunkKind>(), begins };
  for (let index = 0; index < tokens.length; ) {
    const skipped = noNumberAt(tokens, index, lexicon);
    const found = skipped === 0 ? numberAt(tokens, index, lexicon) : undefined;
    const end = found?.end ?? index + Math.max(1, skipped);
    if (found) {
      const { end: _, ...number } = found;
      const year = isYear(found, lexicon);
      begins.push(index);
      reading.text += ` ${put(reading, { is: 'number', ...number, ...(year && { year }) })}`;
    } else
      for (let each = index; each < end; each++) {
        begins.push(each);
        reading.text += ` ${tokens[each]}`;
      }
    index = end;
  }
  return reading;
}

/** How many tokens from here make a word that only looks like a number. */
function noNumberAt(tokens: string[], start: number, { notNumber }: Lexicon): number {
  if (!notNumber) return 0;
  const length = notNumber.exec(tokens.slice(start, start + 6).join(''))?.[0].length ?? 0;
  let count = 0;
  for (let read = 0; read < length; count++) read += tokens[start + count]?.length ?? 1;
  return count;
}

/** Four digits, or signs for them: 2027, 二〇二七. */
const isYear = ({ value, digits }: FoundNumber, { language }: Lexicon): boolean =>
  value >= 2010 && value <= 2100 && (digits === undefined ? language === 'zh' : digits.length === 4);
