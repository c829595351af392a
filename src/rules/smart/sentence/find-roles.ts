import { put, type SentenceText } from './chunks';
import type { Quantity, Sentence } from './facts';
import { clausesOf } from './find-clauses';
import { rhythmOf } from './find-rhythm';
import { takeStarts } from './find-starts';
import type { Lexicon } from './lexicon';
import { placedIn } from './placed';

/** What each quantity is there for: a figure to reach, where it starts, how often, a limit that guards another, a means. */
export function findRoles(
  reading: SentenceText,
  lexicon: Lexicon,
  direction: Sentence['direction'],
): Pick<Sentence, 'quantities' | 'guards'> {
  const { tokens, quantities } = placedIn(reading);
  const scene = { reading, tokens, lexicon };
  const { guards, means } = clausesOf(reading, tokens, lexicon);
  for (const placed of quantities) {
    const { at, quantity } = placed;
    if (guards.has(at)) quantity.role = 'guard';
    else if (means.has(at)) quantity.role ??= 'means';
    const per = rhythmOf(placed, scene);
    if (per) quantity.per ??= per;
  }
  // What is kept from 60 to 75 is kept between them.
  for (const { quantity } of quantities)
    if (direction === 'within' && quantity.since === undefined) asRange(quantity);
  // Times at which the goal started are no times by which it is due.
  for (const at of takeStarts(quantities, scene)) tokens[at] = put(reading, { is: 'name' });
  reading.text = ` ${tokens.join(' ')}`;
  const all = quantities.map(({ quantity }) => quantity);
  // "Multiply by ten": the verb alone would double.
  const times = all.filter(({ unit }) => unit === 'times').slice(0, -1);
  return {
    quantities: all.filter((one) => !times.includes(one) && !notReached.includes(one.role)),
    guards: all.filter(({ role }) => role === 'guard'),
  };
}

const notReached: Quantity['role'][] = ['guard', 'baseline'];

function asRange(quantity: Quantity): void {
  const { from, value } = quantity;
  if (from === undefined || from >= value) return;
  Object.assign(quantity, { value: from, upTo: value });
  delete quantity.from;
}
