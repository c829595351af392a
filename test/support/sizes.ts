/** `npm run test:long` sets it: everything there is to try instead of a share. */
const isLong = process.env['THROUGHLINE_LONG'] !== undefined;

/** How many cases a property is tried with: as many as `THROUGHLINE_RUNS` says, else the usual few, or many where there is time. */
export const runs = (usual: number, long: number): number =>
  Number(process.env['THROUGHLINE_RUNS'] ?? (isLong ? long : usual));

/** What is tried of a set: all of it where there is time, else the share. */
export const ofAll = <Case>(all: Case[], share: (all: Case[]) => Case[]): Case[] =>
  isLong ? all : share(all);
