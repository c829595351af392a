import type { SentenceText } from './chunks';
import type { Lexicon } from './lexicon';
import { rewriteAll } from './patterns';

/** How sure the writer is ("confidence 7/10", "80 % sûr"): it says the goal is within reach, and counts nothing. */
export function findConfidence(reading: SentenceText, lexicon: Lexicon): number | undefined {
  let confidence: number | undefined;
  rewriteAll(reading, lexicon, lexicon.words.confidence, (caught) => {
    const value = caught.number('n') ?? 0;
    const of = caught.number('n2') ?? (value > 10 ? 100 : value > 1 ? 10 : 1);
    confidence ??= Math.min(1, value / of);
    return { is: 'name' };
  });
  return confidence;
}
