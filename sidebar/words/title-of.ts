import type { Messages } from '../../src/messages/messages';

/** The title a tab is built with; a tab we have no words for shows its id. */
export function titleOf(words: Messages, tab: string): string {
  const titled: Record<string, { title?: string } | undefined> = words.tabs;
  return titled[tab]?.title ?? tab;
}
