/** What a sentence is filled in with, already in words: by name, as the finding gives them. */
export type Facts = Record<string, string>;
