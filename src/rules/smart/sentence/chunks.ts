import type { Day } from '../../../workbook/day';
import { fromKeys } from '../../../workbook/keys-of';
import type { Deadline, Quantity, Span } from './facts';
import type { Period, TimeUnit } from './words/time';

/** The other end of a number: "from 20 to 30", "20 to 30". */
interface Ends {
  from?: number;
  upTo?: number;
}

/** A thing recognised in a sentence. */
export type Chunk =
  | ({ is: 'number'; value: number; digits?: string; weak?: boolean; year?: boolean } & Ends)
  | { is: 'period'; period: Period }
  | ({ is: 'span'; span: Span } & Ends)
  | { is: 'deadline'; deadline: Deadline }
  | { is: 'start'; period: Period }
  /** An adverb ("weekly") may be part of a name; with an article it is. */
  | { is: 'cadence'; unit: TimeUnit; adverb?: 'free' | 'definite' }
  | { is: 'quantity'; quantity: Quantity }
  | { is: 'confidence'; value: number }
  | { is: 'openEnd'; kind: 'event' | 'vague' }
  /** Numbers that count nothing: names, versions. */
  | { is: 'name' }
  /** Time that is over, or only compared with. */
  | { is: 'past'; period: Period };

/** Numbers that can be years are told apart, so that a pattern may ask for one. */
export type ChunkKind = Chunk['is'] | 'year';
export type ChunkOf<K extends Chunk['is']> = Extract<Chunk, { is: K }>;

const kinds: ChunkKind[] = [
  'number',
  'year',
  'period',
  'span',
  'deadline',
  'start',
  'cadence',
  'quantity',
  'confidence',
  'openEnd',
  'name',
  'past',
];
const first = 0xe000;
/** Room for chunks of one kind; the private use area holds all of them. */
const room = 0x200;

/**
 * A sentence on its way: tokens, each after one space, and every thing recognised in place of its tokens as one character
 * of the private use area. So that what is built of numbers is again matched by plain patterns.
 */
export interface SentenceText {
  text: string;
  chunks: Chunk[];
  /** The day on which it is said, where that is known. */
  asOf?: Day | undefined;
  /** The kinds of chunks that were ever put. */
  present: Set<ChunkKind>;
}

/** The character that stands for a chunk from now on. */
export function put(reading: SentenceText, chunk: Chunk): string {
  if (reading.chunks.length >= room) return '';
  reading.chunks.push(chunk);
  const kind = chunk.is === 'number' && chunk.year ? 'year' : chunk.is;
  reading.present.add(chunk.is).add(kind);
  return String.fromCharCode(first + kinds.indexOf(kind) * room + reading.chunks.length - 1);
}

/** The characters of a kind of chunk, as a class of a pattern. */
export const classOf = (wanted: ChunkKind): string =>
  `[${(wanted === 'number' ? (['number', 'year'] as const) : [wanted])
    .map((kind) => {
      const start = first + kinds.indexOf(kind) * room;
      return `${String.fromCharCode(start)}-${String.fromCharCode(start + room - 1)}`;
    })
    .join('')}]`;

/** Every kind of chunk but quantities, as a class of a pattern. */
export const classOfOthers = `[${kinds
  .filter((kind) => kind !== 'quantity')
  .map((kind) => classOf(kind).slice(1, -1))
  .join('')}]`;

export const chunkAt = (reading: SentenceText, character: string): Chunk | undefined => {
  const code = character.charCodeAt(0) - first;
  return code < 0 || code >= kinds.length * room ? undefined : reading.chunks[code % room];
};

const anywhere = fromKeys(kinds, (kind) => new RegExp(classOf(kind), 'g'));

/** Chunks of a kind that still stand in the sentence, in its order. */
export const standing = <K extends Chunk['is']>(reading: SentenceText, kind: K): ChunkOf<K>[] =>
  (reading.text.match(anywhere[kind]) ?? []).map((character) => chunkAt(reading, character) as ChunkOf<K>);

/** The stretch of the calendar that a chunk names. */
export function periodIn(chunk: Chunk | undefined): Period | undefined {
  if (chunk?.is === 'period' || chunk?.is === 'past' || chunk?.is === 'start') return chunk.period;
  return chunk?.is === 'deadline' && chunk.deadline.is === 'period' ? chunk.deadline.period : undefined;
}
