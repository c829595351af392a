import type { Forms, Slot } from './plural';
import type { Piece, Wording } from './wording';

/** No sentence takes more facts than this, those by name apart. */
const mostFacts = 5;

/** Around what stands for a fact in a text; no message holds these signs of the private use area. */
const [opening, closing] = ['\ue000', '\ue001'];
const marked = (what: string): string => `${opening}${what}${closing}`;

/** Messages as data: every sentence is said once, with marks in the places of its facts. */
export function sayAhead(messages: unknown): Wording {
  if (typeof messages === 'string') return messages;
  if (typeof messages === 'function') return sentenceAhead((...slots) => String(messages(...slots)));
  if (typeof messages !== 'object' || messages === null || Array.isArray(messages))
    throw new Error(`${String(messages)} is no message`);
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, sayAhead(message)]));
}

function sentenceAhead(say: (...slots: unknown[]) => string): Piece[] {
  const counts: { of: number; forms: Forms }[] = [];
  const slots = Array.from({ length: mostFacts }, (_, of) =>
    slotAt(of, (forms) => `#${counts.push({ of, forms }) - 1}`),
  );
  const piecesOf = (text: string): Piece[] =>
    text
      .split(new RegExp(`${opening}|${closing}`))
      .map((piece, index) => (index % 2 === 0 ? piece : meant(piece)))
      .filter((piece) => piece !== '');
  const meant = (mark: string): Piece => {
    const chosen = mark.startsWith('#') ? counts[Number(mark.slice(1))] : undefined;
    if (chosen) return { of: chosen.of, ...formsOf(chosen.forms) };
    return /^\d+$/.test(mark) ? Number(mark) : { fact: mark };
  };
  const formsOf = ({ other, ...forms }: Forms): Forms<string | Piece[]> => ({
    ...Object.fromEntries(Object.entries(forms).map(([form, text]) => [form, shortest(piecesOf(text))])),
    other: shortest(piecesOf(other)),
  });
  return piecesOf(say(...slots));
}

/** What takes no fact is a text. */
const shortest = (pieces: Piece[]): string | Piece[] => {
  const [only, ...others] = pieces;
  return typeof only === 'string' && others.length === 0 ? only : pieces;
};

/** Stands for a number or a text by its place, or, asked for a fact by name, for that. */
function slotAt(index: number, note: (forms: Forms) => string): Slot {
  const slot: Slot = { among: (forms) => marked(note(forms)), toString: () => marked(String(index)) };
  return new Proxy(slot, {
    get: (known, name) =>
      typeof name === 'symbol' || name in known ? Reflect.get(known, name) : marked(name),
  });
}
