import { fold } from './fold';
import { sources } from './sources/all';
import type { Meaning, Source } from './sources/source';

/** What a header says: the meaning of its column where it is known, and a currency in brackets. */
export interface Worded {
  meaning: Meaning | null;
  currency: string | null;
}

export interface Recognised {
  /** None where the file is nobody's whose headers we know. */
  source: Source | null;
  columns: Worded[];
}

type Known = Map<string, Meaning>;

const knownOf = ({ columns }: Source): Known =>
  new Map(
    columns.flatMap(({ meaning, headers }) =>
      Object.values(headers).flatMap((words) =>
        words.map((word): [string, Meaning] => [headerKey(word), meaning]),
      ),
    ),
  );

const headerKey = (header: string): string => fold(header).replace(/[’`]/g, "'");
const known = new Map(sources.map((source) => [source, knownOf(source)]));
const all: Known = new Map([...known.values()].reverse().flatMap((words) => [...words]));

/** Whether any export has such a header. */
export const knowsHeader = (header: string): boolean => meaningIn(all, header) !== undefined;

const meaningIn = (words: Known, header: string): Meaning | undefined =>
  words.get(headerKey(header)) ?? words.get(headerKey(bareHeader(header).bare));

const bracketed = /^(.*?)\s*[(（]\s*([A-Z]{3})\s*[)）]$/;

function bareHeader(header: string): { bare: string; currency: string | null } {
  const [, bare = header, currency = null] = bracketed.exec(header) ?? [];
  return { bare, currency };
}

/** What a file is and what its columns mean, told from its headers. Where no export fits, each header counts by itself. */
export function recognise(header: string[]): Recognised {
  const scored = sources.map((source) => ({ source, score: scoreOf(source, header) }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  const source = best.score >= enough ? best.source : null;
  const words = (source && known.get(source)) ?? all;
  return {
    source,
    columns: header.map((text) => ({
      meaning: meaningIn(words, text) ?? null,
      currency: bareHeader(text).currency,
    })),
  };
}

/** A header that no other export has says more than one that several share. */
const enough = 6;
function scoreOf(source: Source, header: string[]): number {
  return header.reduce((score, text) => {
    const words = known.get(source);
    if (!words || !meaningIn(words, text)) return score;
    const others = sources.filter(
      (other) => other !== source && meaningIn(known.get(other) ?? new Map(), text),
    );
    return score + (others.length === 0 ? 3 : 1);
  }, 0);
}
