import type { SidebarMessages } from '../../src/messages/messages';
import { type Form, type Forms, formFor } from '../../src/messages/plural';
import type { Language } from '../../src/workbook/language';

/** What a sentence is told: numbers and texts in order, or facts by name. */
type Fact = string | number | Record<string, string>;
type Say = (...facts: Fact[]) => string;
/** A piece as the reader of JSON hands it on: the pieces inside it have become sentences already. */
type ReadPiece = string | number | { fact: string } | ({ of: number } & Forms<string | Say>);

/** The words of a language from the JSON they come as: sentences, which come in pieces, can be said. */
export const wordsFrom = (text: string, language: Language): SidebarMessages =>
  JSON.parse(text, (_, value) => (Array.isArray(value) ? sentence(value, formsIn(language)) : value));

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

function formsIn(language: Language): (count: number) => Form {
  const rules = new Intl.PluralRules(language);
  return (count) => rules.select(count);
}

/** Whether words have every message of others, each of its kind: an add-on that was updated meanwhile may say other things. */
export function isLike(words: unknown, others: unknown): boolean {
  if (typeof others !== 'object' || others === null) return typeof words === typeof others;
  if (typeof words !== 'object' || words === null) return false;
  const given = new Map(Object.entries(words));
  return Object.entries(others).every(([key, message]) => isLike(given.get(key), message));
}
