import { chunkAt } from './chunks';
import { isBoundary, type Placed, type Scene } from './placed';
import type { TimeUnit } from './words/time';

/** How far a rhythm may stand behind and before the figure it governs; one that is part of a name stands nearer. */
const reach = { behind: 8, before: 4, near: 3 };

/** The rhythm that governs a figure ("120 a month", "monthly leads to 120"); that of "the weekly box" governs none. */
export const rhythmOf = ({ at }: Placed, scene: Scene): TimeUnit | undefined =>
  behind(at, scene) ?? before(at, scene);

function behind(at: number, { tokens, reading, lexicon: { words, is } }: Scene): TimeUnit | undefined {
  let plain = true;
  for (const [index, token] of tokens.slice(at + 1, at + 1 + reach.behind).entries()) {
    const chunk = chunkAt(reading, token);
    if (chunk?.is === 'cadence')
      return chunk.adverb && (!plain || chunk.adverb === 'definite' || index > reach.near)
        ? undefined
        : chunk.unit;
    if (chunk?.is === 'quantity' || isBoundary(token)) return undefined;
    plain &&= !is(token, words.notNouns);
  }
  return undefined;
}

function before(
  at: number,
  { tokens, reading, lexicon: { words, is, language } }: Scene,
): TimeUnit | undefined {
  const most = language === 'zh' ? reach.near : reach.before;
  for (let place = at - 1; place >= Math.max(0, at - 1 - most); place--) {
    const token = tokens[place] ?? '';
    const chunk = chunkAt(reading, token);
    if (chunk?.is === 'cadence') return is(tokens[place - 1] ?? '', words.named) ? undefined : chunk.unit;
    if (chunk?.is === 'quantity' || (isBoundary(token) && token !== ',')) return undefined;
  }
  return undefined;
}
