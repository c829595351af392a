import type { Client } from '../../src/calls/contract';
import type { SidebarMessages } from '../../src/messages/messages';
import type { Language } from '../../src/workbook/language';
import { isLike, wordsFrom } from './words-from';

/** A language with its words. */
export interface Spoken {
  language: Language;
  words: SidebarMessages;
}

/** The words that the page came with, and those that were asked of the add-on since; each language is asked for once. */
export class Vocabulary {
  private readonly known: Map<Language, SidebarMessages>;
  private readonly failed = new Set<Language>();
  private readonly coming = new Map<Language, Promise<void>>();

  constructor(
    readonly first: Spoken,
    private readonly ask: Client['words'],
  ) {
    this.known = new Map([[first.language, first.words]]);
  }

  wordsOf = (language: Language): SidebarMessages | undefined => this.known.get(language);

  /** Whether they were asked for and did not come. */
  isMissing = (language: Language): boolean => this.failed.has(language);

  /** Ends when the words have come or cannot; never rejects. */
  learn(language: Language): Promise<void> {
    if (this.known.has(language)) return Promise.resolve();
    const coming = this.coming.get(language) ?? this.bring(language);
    this.coming.set(language, coming);
    return coming;
  }

  private async bring(language: Language): Promise<void> {
    this.failed.delete(language);
    try {
      const words = wordsFrom((await this.ask({ language })).words, language);
      if (isLike(words, this.first.words)) this.known.set(language, words);
    } catch {
      // What is not known below is missing, whatever the reason.
    }
    if (!this.known.has(language)) this.failed.add(language);
    this.coming.delete(language);
  }
}

/** A look ends when the words of the language it found have come, so that the view it leads to begins in them. */
export const lookingWithWords = (client: Client, vocabulary: Vocabulary): Client => ({
  ...client,
  look: async (input) => {
    const here = await client.look(input);
    await vocabulary.learn(here.language);
    return here;
  },
});
