import type { Forms } from './plural';

/**
 * One piece of a sentence that is said ahead of its facts: words, the place of a fact by its number or by its name, or what
 * is said of the count in that place.
 */
export type Piece = string | number | { fact: string } | ({ of: number } & Forms<string | Piece[]>);

/** Messages as data, so that they can cross as JSON: a text as it is, a sentence with facts in pieces. */
export type Wording = string | Piece[] | { [key: string]: Wording };
