import type { SidebarMessages } from '../../src/messages/messages';

/** The title a tab is built with; a tab we have no words for shows its id. */
export function titleOf(words: SidebarMessages, tab: string): string {
  const titles: Record<string, string | undefined> = words.titles;
  return titles[tab] ?? tab;
}
