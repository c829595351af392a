import { oneState } from './2-one-state';
import type { Migration } from './migration';

/** Every migration, in order; the last leads to the version of today. */
export const migrations: Migration[] = [oneState];
