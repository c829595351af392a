import { type Chunk, chunkAt, type SentenceText } from './chunks';
import type { Quantity } from './facts';
import type { Lexicon } from './lexicon';

/** A quantity with its place among the tokens of the sentence. */
export interface Placed {
  at: number;
  quantity: Quantity;
}

/** A sentence whose things have been found, with its tokens one by one. */
export interface Scene {
  reading: SentenceText;
  tokens: string[];
  lexicon: Lexicon;
}

/** The tokens of a sentence, and the quantities among them, as copies to be told more of. */
export function placedIn(reading: SentenceText): { tokens: string[]; quantities: Placed[] } {
  const tokens = reading.text.trim().split(/ +/);
  const quantities = tokens.flatMap((token, at): Placed[] => {
    const chunk: Chunk | undefined = chunkAt(reading, token);
    return chunk?.is === 'quantity' ? [{ at, quantity: { ...chunk.quantity } }] : [];
  });
  return { tokens, quantities };
}

/** Signs at which a clause ends. */
export const isBoundary = (token: string): boolean => /^[,;.:()!]$/.test(token);
