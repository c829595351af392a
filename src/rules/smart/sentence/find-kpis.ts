import type { KpiId } from '../../../kpis/catalogue';
import type { SentenceText } from './chunks';
import { clausesOf, isResult } from './find-clauses';
import { comparable, isSkipped, type KpiName, kpiNames } from './kpi-names';
import type { Lexicon } from './lexicon';
import { isBoundary } from './placed';

/** The KPIs that a sentence speaks of, in its order, without those that only guard or bring about what it wants. */
export function findKpis(reading: SentenceText, lexicon: Lexicon): KpiId[] {
  const tokens = reading.text.trim().split(/ +/);
  const names = kpiNames(lexicon);
  const found: { ids: KpiId[]; at: number }[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = nameAt(tokens, at, names, lexicon);
    if (match && match.ids.length > 0 && isWhole(tokens, at, match.end, lexicon))
      found.push({ ids: match.ids, at });
    at = match?.end ?? at + 1;
  }
  if (found.length === 0) return [];
  const { guards, means } = clausesOf(reading, tokens, lexicon);
  return [...new Set(found.filter(({ at }) => !guards.has(at) && !means.has(at)).flatMap(({ ids }) => ids))];
}

/** The longest name that begins at a token. */
function nameAt(
  tokens: string[],
  start: number,
  names: Map<string, KpiName[]>,
  lexicon: Lexicon,
): { ids: KpiId[]; end: number } | undefined {
  for (const { ids, words } of names.get(comparable(tokens[start] ?? '', lexicon)) ?? []) {
    let at = start;
    const fits = words.every((word, index) => {
      const isWord = () => comparable(tokens[at] ?? '', lexicon) === word;
      while (index > 0 && !isWord() && isSkipped(tokens[at] ?? '', lexicon)) at++;
      return isWord() && ++at > 0;
    });
    if (fits) return { ids, end: at };
  }
  return undefined;
}

/** Whether a name of one word stands for itself: neither "sales team" nor "cycle de vente" speaks of sales. */
function isWhole(tokens: string[], start: number, end: number, lexicon: Lexicon): boolean {
  const { words, is, language } = lexicon;
  if (language === 'vi' || (language !== 'zh' && end - start > 1)) return true;
  const stands = (token: string, at: number) =>
    token === '' ||
    isBoundary(token) ||
    !/^[\p{L}']+$/u.test(token) ||
    is(token, words.notNouns) ||
    is(token, words.besideNames) ||
    Object.values(words.currencies).some((any) => is(token, any)) ||
    isResult(tokens, at, lexicon) ||
    is(token, words.keep);
  if (language === 'en') return stands(tokens[end] ?? '', end);
  if (language === 'zh') return !is(tokens[end] ?? '', words.besideNames);
  // French and Arabic say the head first: French with "of" between.
  if (language === 'fr' && !is(tokens[start - 1] ?? '', "de|du|des|d'")) return true;
  let before = start - 1;
  while (before >= 0 && isSkipped(tokens[before] ?? '', lexicon)) before--;
  return stands(tokens[before] ?? '', before);
}
