import { headerKey, headingOf } from '../read/header';
import { sources } from '../sources/all';
import { plain, plainOfAds, plainOfSites } from '../sources/plain';
import type { KnownColumn, Meaning, Source } from '../sources/source';

/** What a header says: the meaning of its column where it is known, and the unit it names. */
interface Worded {
  meaning: Meaning | null;
  /** Of several columns that mean the same, the one that says it best has the lowest. */
  rank: number;
  currencies: string[];
  factor: number;
}

export interface Recognised {
  /** None where the file bears the marks of no export we know. */
  source: Source | null;
  columns: Worded[];
}

type Known = Map<string, { meaning: Meaning; rank: number }>;

function knownOf(columns: KnownColumn[]): Known {
  const known: Known = new Map();
  let rank = 0;
  for (const { meaning, headers } of columns) {
    const longest = Math.max(...Object.values(headers).map((words) => words.length));
    for (const words of Object.values(headers))
      words.forEach((word, index) => {
        const key = headerKey(word);
        if (!known.has(key)) known.set(key, { meaning, rank: rank + index });
      });
    rank += longest;
  }
  return known;
}

const knownBy = new Map(sources.map((source) => [source, knownOf(source.columns)]));
const [plainWords, adWords, siteWords] = [plain, plainOfAds, plainOfSites].map(knownOf);
const everything: Known = new Map(
  [...knownBy.values(), plainWords, adWords].reverse().flatMap((words) => [...(words ?? [])]),
);

/** Whether any export has such a header. */
export const knowsHeader = (header: string): boolean =>
  everything.has(headerKey(header)) || everything.has(headingOf(header).key);

/** What a word means in anybody's file. */
export const plainMeaning = (key: string): Meaning | undefined => plainWords?.get(key)?.meaning;

/** What a file is and what its columns mean. A source is recognised by its own marks alone; `around` are the lines that are no rows. */
export function recognise(header: string[], around: string[]): Recognised {
  const keys = new Set(header.flatMap((text) => [headerKey(text), headingOf(text).key]));
  const found = sources.filter((source) => isMarked(source, keys, around));
  const scored = found.map((source) => ({ source, score: scoreOf(source, header) }));
  const best = scored.sort((one, other) => other.score - one.score)[0];
  const source = best?.source ?? null;
  return { source, columns: header.map((text) => worded(text, source, keys)) };
}

const scoreOf = (source: Source, header: string[]): number =>
  header.filter((text) => meaningIn(knownBy.get(source), text)).length;

function isMarked(
  { marks, unless = [], title, columns }: Source,
  keys: Set<string>,
  around: string[],
): boolean {
  const has = (word: string) => keys.has(headerKey(word));
  if (unless.some(has)) return false;
  if (marks.some((mark) => mark.split(' + ').every(has))) return true;
  // A title alone is a name; with headers of the same export it tells.
  const known = [...knownOf(columns).keys()].filter((key) => keys.has(key)).length;
  return title !== undefined && known >= 2 && around.some((line) => title.test(line));
}

function meaningIn(words: Known | undefined, header: string) {
  return words?.get(headerKey(header)) ?? words?.get(headingOf(header).key);
}

function worded(header: string, source: Source | null, keys: Set<string>): Worded {
  const { key, currencies, factor } = headingOf(header);
  const unit = { currencies, factor };
  const own = source && meaningIn(knownBy.get(source), header);
  if (own) return { ...unit, ...own };
  const common = meaningIn(plainWords, header) ?? meaningIn(isAboutAds(keys) ? adWords : siteWords, header);
  // Of another maker's file only what every file has: no number of it is what it would be elsewhere.
  const isUsed = common && (!source || common.meaning.is !== 'measure');
  if (isUsed) return { ...unit, ...common };
  const isRatio =
    /(?:^|\W)(?:rate|ratio|average|avg|moyen|moyenne|taux|tỷ lệ|trung bình)(?:\W|$)|率$|^متوسط|^معدل/.test(
      key,
    );
  return { ...unit, meaning: isRatio ? { is: 'ratio' } : null, rank: 0 };
}

/** Whether a file of nobody we know is about ads: it says what they cost or brought in, or calls a number an ad's; and nothing of it is of search, e-mails or posts. */
function isAboutAds(keys: Set<string>): boolean {
  const has = (words: Set<string>) => [...keys].some((key) => words.has(key));
  const measured = (...ids: string[]) =>
    [...keys].some((key) => {
      const meaning = plainWords?.get(key)?.meaning;
      return meaning?.is === 'measure' && ids.includes(meaning.measure);
    });
  return measured('adSpend') || ((has(adHeaders) || measured('revenue')) && !has(otherHeaders));
}
const keysOf = (text: string): Set<string> => new Set(text.split(', ').map(headerKey));
const adHeaders = keysOf(
  'CPC, CPM, Ad impressions, Ad clicks, Impr., ROAS, Avg. CPC, Campaign, Campaign name, Ad group, Ad set, Campagne, Nom de la campagne, Chiến dịch, Tên chiến dịch, الحملة, اسم الحملة, 广告系列, 推广计划, 计划名称',
);
const otherHeaders = keysOf(
  'Position, Average position, Avg. position, Query, Page, URL, Landing page, Keyword, Requête, Từ khóa, Opens, Unique opens, Recipients, Subject, Subject line, Followers, Likes, Post, Video, Watch time (hours), Sent, Delivered',
);
