import { lacks } from './lacks';

/** An objective that nobody measures or answers for. */
export const objectiveLacks = lacks('objectives', () => () => ['measure', 'owner']);

/** A goal that nobody answers for, or of which nobody says how far off it is. */
export const goalLacks = lacks('goals', () => () => ['owner', 'horizon']);

/** A move without its weight against the others, or that nobody answers for. */
export const initiativeLacks = lacks('initiatives', () => () => ['priority', 'owner']);
