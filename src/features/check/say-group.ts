import type { Layout } from '../../engine/lay-out';
import { gapOf } from '../../rules/grouped/gaps';
import type { Group } from '../../rules/grouped/group';
import { sharedBlanks } from '../../rules/grouped/shared-blanks';
import { sayFact, sayFinding } from '../../rules/say';

interface Said {
  message: string;
  fix: string;
  fixes: string[];
}

/** A finding as people read it; of many rows it is said how many they are and what they have in common. */
export function sayGroup(
  { finding, rows, all }: Group,
  title: string,
  { language, context: { environment, messages } }: Layout,
): Said {
  const one = sayFinding(finding, language, environment.currency);
  if (rows.length === 1) return one;
  const { findingWords, gaps } = messages;
  const blanks = sharedBlanks(rows);
  const gap = gapOf[finding.code];
  const gapSaid = blanks
    ? findingWords.lacking(sayFact(blanks, language, environment.currency))
    : gap && gaps[gap];
  const count = new Set(rows.map(({ place }) => place.row)).size;
  const message = gapSaid
    ? findingWords.several(title, String(count), String(Math.max(all, count)), gapSaid)
    : `${one.message} ${findingWords.more(String(rows.length - 1))}`;
  return { message, fix: one.fix, fixes: [] };
}
