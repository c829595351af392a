import { type Language, languages } from '../../src/workbook/language';

/** `npm run test:long` sets it: `0/1` is everything there is to try, `3/8` the fourth of eight shares of it. */
const [share = 0, shares = 0] = (process.env['THROUGHLINE_LONG'] ?? '').split('/').map(Number);

/** How many cases a property is tried with: as many as `THROUGHLINE_RUNS` says, else the usual few, or many where there is time. */
export const runs = (usual: number, long: number): number =>
  Number(process.env['THROUGHLINE_RUNS'] ?? (shares > 0 ? Math.ceil(long / shares) : usual));

/** What is tried of all there is: what stands for it, or all of it where there is time. */
export const ofAll = <Case>(all: Case[], standsForIt: (all: Case[]) => Case[]): Case[] =>
  shares > 0 ? all.filter((_, index) => index % shares === share) : standsForIt(all);

/** One of several that are alike, each in its turn; all of them where there is time. */
export const oneOf = <Case>(all: Case[], turn: number): Case[] =>
  shares === 1 ? all : all.filter((_, index) => index === (turn + share) % all.length);

/** The languages that stand for all five; each in its turn, or all, where there is time. */
export const someLanguages = (standForAll: Language[]): Language[] =>
  shares === 0 ? standForAll : oneOf([...languages], 0);

/** A long walk is made in the language with the longest words and in the one from right to left. */
export const walked: Language[] = someLanguages(['fr', 'ar']);
