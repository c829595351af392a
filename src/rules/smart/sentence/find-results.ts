import { isResult } from './find-clauses';
import type { Lexicon } from './lexicon';
import { normalise } from './normalise';
import { tokensOf } from './tokens';

/** How far a verb may stand from the beginning of its part, where what it acts on comes first. */
const verbWithin = { en: 2, fr: 2, ar: 1, vi: 2, zh: 12 };
/** So much is enough to see how a part begins. */
const beginning = 60;

/**
 * The results that a sentence wants, each as typed, where it wants several: parts behind a comma or "and" that begin with a verb of
 * result and hold a figure of their own. Nothing where there is but one.
 */
export function findResults(
  text: string,
  lexicon: Lexicon,
  hasFigure: (part: string) => boolean,
): string[] | undefined {
  const separator = separatorOf(lexicon);
  const parts: string[] = [];
  let begin = 0;
  for (let cut = separator.exec(text); cut; cut = separator.exec(text)) {
    const end = cut.index + cut[0].length;
    if (!beginsResult(text.slice(end, end + beginning), lexicon)) continue;
    parts.push(text.slice(begin, cut.index));
    begin = end;
  }
  const results = [...parts, text.slice(begin)].map((part) => part.trim());
  return results.length > 1 && results.every(hasFigure) ? results : undefined;
}

/** A comma, a word such as "and", or both; Arabic writes the word in one with the next, Chinese without spaces. */
function separatorOf({ language, words }: Lexicon): RegExp {
  const and = `(?:${words.between})`;
  if (language === 'ar') return /\s*[،,;؛]\s*(?:و\s*)?|\s+و\s*(?=\p{L})/gu;
  if (language === 'zh') return new RegExp(`[，；、,;]\\s*${and}?|${and}`, 'gu');
  return new RegExp(`\\s*[,;]\\s+(?:${and}\\s+)?|\\s+${and}\\s+`, 'giu');
}

function beginsResult(text: string, lexicon: Lexicon): boolean {
  const { is, words } = lexicon;
  const tokens = tokensOf(normalise(text, lexicon.language), lexicon);
  // "..., a third above the 9 million of 2026" only compares.
  if (is(tokens[0] ?? '', words.comparing ?? '')) return false;
  const end = tokens.findIndex((token) => /^[,;.]$/.test(token));
  const within = Math.min(verbWithin[lexicon.language], end < 0 ? tokens.length : end);
  return Array.from({ length: within }, (_, at) => at).some(
    (at) => isResult(tokens, at, lexicon) && !growsAlone(tokens, at),
  );
}

/** "Sell 1,500 boxes, grow 25 % on last year": with nothing of its own that grows, it tells more of the same. */
const growsAlone = (tokens: string[], verb: number): boolean =>
  /^\d/.test(tokens[verb + 1] ?? '') && tokens[verb + 2] === '%';
