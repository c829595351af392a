import type { en } from './en';

/** English is the type of every language: a missing or extra message does not compile. */
export type Messages = typeof en;
