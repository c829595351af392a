import type { PathFault, Problem } from '../../src/calls/problem';
import type { SidebarMessages } from '../../src/messages/messages';

/** What a problem says; one we have no words for shows its code. */
export function problemSentence(words: SidebarMessages, { code, facts }: Problem): string {
  const known: Record<string, ((facts: Record<string, string>) => string) | undefined> = words.problems;
  // The faults are listed below the sentence.
  return known[code]?.({ faults: '', ...facts }).trim() ?? code;
}

export function faultPhrase(words: SidebarMessages, { reason }: PathFault): string {
  const known: Record<string, string | undefined> = words.faults;
  return known[reason] ?? reason;
}
