import type { Messages } from './messages';
import type { Worded } from './worded';

/** The words of a tab, whatever its shape: of its columns or rows, of what stands above them, of its colours. */
export interface TabWords {
  title: string;
  about: string;
  columns?: Record<string, Worded>;
  rows?: Record<string, Worded>;
  head?: Record<string, string>;
  legend?: Record<string, string>;
}

export const tabWords = ({ tabs }: Messages, id: keyof Messages['tabs']): TabWords => tabs[id];

/** What a key of a description is called; every one has its words, since none compiles without. */
export function wordOf<Word>(words: Record<string, Word> | undefined, key: string): Word {
  const word = words?.[key];
  if (word === undefined) throw new Error(`there are no words for ${key}`);
  return word;
}
