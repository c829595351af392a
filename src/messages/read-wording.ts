import { type Form, type Forms, formFor } from './plural';

/** What a sentence is told: numbers and texts in order, or facts by name. */
type Fact = string | number | Record<string, string>;
type Say = (...facts: Fact[]) => string;
/** A piece as the reader of JSON hands it on: the pieces inside it have become sentences already. */
type ReadPiece = string | number | { fact: string } | ({ of: number } & Forms<string | Say>);

/** Messages from the JSON that they were said ahead as: sentences, which come in pieces, can be said again. */
export const readWording = (text: string, formOf: (count: number) => Form): unknown =>
  JSON.parse(text, (_, value) => (Array.isArray(value) ? sentence(value, formOf) : value));

const sentence =
  (pieces: ReadPiece[], formOf: (count: number) => Form): Say =>
  (...facts) =>
    pieces.map((piece) => saidOf(piece, facts, formOf)).join('');

function saidOf(piece: ReadPiece, facts: Fact[], formOf: (count: number) => Form): string {
  if (typeof piece === 'string') return piece;
  if (typeof piece === 'number') return String(facts[piece]);
  if ('of' in piece) {
    const chosen = formFor(Number(facts[piece.of]), piece, formOf);
    return typeof chosen === 'string' ? chosen : chosen(...facts);
  }
  const [named] = facts;
  return (typeof named === 'object' && named[piece.fact]) || '';
}
