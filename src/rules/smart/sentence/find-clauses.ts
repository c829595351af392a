import { chunkAt, type SentenceText } from './chunks';
import type { Lexicon } from './lexicon';
import { foundBy, foundByAny } from './patterns';
import { isBoundary } from './placed';

/** The tokens of clauses that guard another figure ("without letting"), and of those that say by what means ("by hiring"). */
export function clausesOf(
  reading: SentenceText,
  tokens: string[],
  lexicon: Lexicon,
): Record<'guards' | 'means', Set<number>> {
  const of = (found: { item: number }[]) => new Set(found.flatMap(({ item }) => clause(item)));
  /** From its first word to the sign that ends it, or to the verb of the next result. */
  const clause = (from: number): number[] => {
    const places: number[] = [];
    let counted = false;
    for (let at = from; at < tokens.length && (at === from || !isBoundary(tokens[at] ?? '')); at++) {
      if (counted && isResult(tokens, at, lexicon)) break;
      const kind = chunkAt(reading, tokens[at] ?? '')?.is;
      counted ||= kind === 'quantity' || kind === 'number';
      places.push(at);
    }
    return places;
  };
  const guards = of(foundByAny(reading, lexicon, lexicon.words.guards));
  const isOne = tokens.filter((token) => chunkAt(reading, token)?.is === 'quantity').length < 2;
  if (!isOne) for (const at of limits(reading, tokens, lexicon)) guards.add(at);
  return { guards, means: of(foundBy(reading, lexicon, lexicon.any.means)) };
}

/** Limits in clauses that bring about nothing ("..., return rate under 6 %"), where another clause brings about something. */
function limits(reading: SentenceText, tokens: string[], lexicon: Lexicon): number[] {
  const clauses: { resulting: boolean; counted: number[]; limits: number[] }[] = [];
  let open = true;
  for (const [at, token] of tokens.entries()) {
    const joined = lexicon.language === 'zh' ? token + (tokens[at + 1] ?? '') : token;
    if (open || isBoundary(token) || [token, joined].some((one) => lexicon.is(one, lexicon.words.between)))
      clauses.push({ resulting: false, counted: [], limits: [] });
    open = false;
    const last = clauses[clauses.length - 1];
    const chunk = chunkAt(reading, token);
    if (!last) continue;
    last.resulting ||= isResult(tokens, at, lexicon);
    if (chunk?.is !== 'quantity') continue;
    // "From 85 to 60": its verb is read with it.
    last.resulting ||= chunk.quantity.from !== undefined;
    last.counted.push(at);
    if (chunk.quantity.bound && chunk.quantity.role === undefined) last.limits.push(at);
  }
  const isSome = clauses.some(({ resulting, counted }) => resulting && counted.length > 0);
  return isSome ? clauses.flatMap((one) => (one.resulting ? [] : one.limits)) : [];
}

/** Whether a verb that brings a result begins here. */
export function isResult(tokens: string[], at: number, { words, is, language }: Lexicon): boolean {
  const [one = '', two = ''] = tokens.slice(at, at + 2);
  // "Not above" brings about nothing.
  if (language === 'zh' && tokens[at - 1] === '不') return false;
  const verbs = language === 'zh' ? [one + two] : [one, `${one} ${two}`];
  return verbs.some((verb) => [words.up, words.down, words.outcomes].some((any) => is(verb, any)));
}
