import type { Realm } from '../services/realm';

/** A script that has just been loaded, as at the start of each of its runs. */
export interface Bundle {
  realm: Realm;
  /** A function declared at the top level; null when there is none of that name. */
  find(name: string): ((...args: unknown[]) => unknown) | null;
  /** Arguments from outside, as the script's own objects. */
  receive(json: string): unknown[];
}

/** Loads the script anew, with these globals and no others but the language's own. */
export type LoadBundle = (code: string, globals: Record<string, unknown>) => Bundle;

export const isIdentifier = (name: string): boolean => /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name);
