import { type KpiId, kpiIds } from '../../../kpis/catalogue';
import { kpiWordsOf } from '../../../kpis/words/all';
import { messagesOf } from '../../../messages/all';
import type { Language } from '../../../workbook/language';
import type { Lexicon } from './lexicon';
import { normalise } from './normalise';

/** A name, as the words that must stand together: of a KPI, of a count and its rate, the usual one first, or of none where it only looks like one. */
export interface KpiName {
  ids: KpiId[];
  words: string[];
}

const made = new Map<Language, Map<string, KpiName[]>>();

/** Every name, abbreviation and everyday word of every KPI, by its first word, the longest first. */
export function kpiNames(lexicon: Lexicon): Map<string, KpiName[]> {
  let names = made.get(lexicon.language);
  if (!names) {
    names = namesIn(lexicon);
    made.set(lexicon.language, names);
  }
  return names;
}

function namesIn(lexicon: Lexicon): Map<string, KpiName[]> {
  const { kpis } = messagesOf(lexicon.language);
  const everyday = kpiWordsOf(lexicon.language);
  const english = messagesOf('en').kpis;
  const names = new Map<string, KpiName[]>();
  const known = new Map<string, KpiName>();
  const add = (id: KpiId | undefined, text: string) => {
    const words = wordsOf(text, lexicon);
    const [first] = words;
    const whole = words.join(' ');
    if (first === undefined) return;
    const same = known.get(whole);
    if (same) {
      const isOther = id !== undefined && same.ids.length > 0 && !same.ids.includes(id);
      if (isOther) same.ids.push(id);
      return;
    }
    const name = { ids: id === undefined ? [] : [id], words };
    known.set(whole, name);
    names.set(first, [...(names.get(first) ?? []), name]);
  };
  const wordsFor = (id: KpiId) => (everyday[id] ?? '').split('|');
  for (const word of kpiIds.flatMap(wordsFor)) if (word.startsWith('!')) add(undefined, word.slice(1));
  for (const id of kpiIds) if (isTelling(kpis[id].name)) add(id, plainName(kpis[id].name));
  for (const id of kpiIds) for (const word of wordsFor(id)) if (!word.startsWith('!')) add(id, word);
  for (const id of kpiIds)
    for (const { name } of [english[id], kpis[id]]) for (const short of abbreviations(name)) add(id, short);
  for (const list of names.values()) list.sort((left, right) => right.words.length - left.words.length);
  return names;
}

/** "Cost per lead (CPL)" without what stands in brackets. */
const plainName = (name: string): string => name.replace(/\s*[(（].*$/, '');
/** One word says too little where it needs others in brackets: « Abonnés (réseaux sociaux) ». */
const isTelling = (name: string): boolean => !/^\S+ \(\p{Ll}+ \p{Ll}/u.test(name);
/** What stands in brackets, where it is an abbreviation. */
const abbreviations = (name: string): string[] => [
  ...(/[(（]([A-Z][A-Za-z]{1,4}(?:[:/][A-Z]{2,4})?)[)）]/.exec(name)?.slice(1) ?? []),
];

/** A text as words that can be compared, whatever its articles and endings. */
const wordsOf = (text: string, lexicon: Lexicon): string[] => {
  const all = lexicon
    .rewritten(normalise(text, lexicon.language))
    .split(lexicon.language === 'zh' ? / |(?<=\p{Script=Han})|(?=\p{Script=Han})/u : /[ '’/:-]+|(?<=')/)
    .filter((word) => word !== '');
  const telling = all.filter((word) => !isSkipped(word, lexicon));
  // A single character is no name: 销量 is not 销.
  const words = lexicon.language === 'zh' && telling.join('').length === 1 ? all : telling;
  return words.map((word) => comparable(word, lexicon));
};

/** Articles and the like, which a name may have or not. */
export const isSkipped = (word: string, { words, is }: Lexicon): boolean => is(word, words.skipped);

/** A word without the ending of its plural, or the article that Arabic writes in one with it. */
export function comparable(word: string, { language }: Lexicon): string {
  if (language === 'ar') return word.replace(/^(?:و|ف)?(?:بال|لل|كال|ال)(?=..)/, '');
  if (language === 'en' || language === 'fr') return word.length > 3 ? word.replace(/s$/, '') : word;
  return word;
}
