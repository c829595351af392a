import { messagesOf } from '../messages/all';
import { wordFor } from '../records/words';
import { tabIds } from '../tabs/ids';
import { tabWords, wordOf } from '../tabs/tab-words';
import type { Language } from '../workbook/language';
import { sayAmount, sayDay, sayMonth, sayNumber, sayShare } from '../workbook/say-number';
import type { Fact, Finding } from './finding';

/** A finding as people read it: what was found and how to fix it; '' in the place of a way that is not offered. */
export function sayFinding(
  finding: Finding,
  language: Language,
  currency: string,
): { message: string; fix: string; fixes: string[] } {
  const facts = sayFacts(finding.facts, language, currency);
  const said = messagesOf(language).findings[finding.code];
  const ways = (finding.fixes ?? []).map((way) =>
    way.isVain ? '' : messagesOf(language).fixes[way.code](sayFacts(way.facts, language, currency)),
  );
  return { message: said.what(facts), fix: said.fix(facts), fixes: ways };
}

/** Facts ready to read. */
export function sayFacts(
  facts: Record<string, Fact>,
  language: Language,
  currency: string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, sayFact(fact, language, currency)]),
  );
}

/** A fact as people read it. */
export function sayFact(fact: Fact, language: Language, currency: string): string {
  if (typeof fact === 'string') return fact;
  const messages = messagesOf(language);
  if ('minor' in fact) return sayAmount(fact.minor, currency, language);
  if ('number' in fact) return sayNumber(fact.number, language);
  if ('share' in fact) return sayShare(fact.share, language);
  if ('day' in fact) return sayDay(fact.day, language);
  if ('month' in fact) return sayMonth(fact.month, language);
  if ('choice' in fact) return wordFor(fact.choice[0], fact.choice[1], language);
  if ('expected' in fact) return messages.expectedWords[fact.expected];
  if ('values' in fact)
    return fact.values
      .map(
        ({ column, to }) => `${sayFact({ column }, language, currency)} = ${sayFact(to, language, currency)}`,
      )
      .join(' · ');
  if ('list' in fact) return fact.list.map((one) => sayFact(one, language, currency)).join(' · ');
  if ('side' in fact) return messages.findingWords[fact.side];
  const [tab, column] = fact.column;
  const { title, rows, columns } = tabWords(messages, tab);
  if (column === 'title') return title;
  const words: Record<string, { name: string }> | undefined = rows ?? columns;
  // A row that leads to a tab is called as that tab is.
  const led = words?.[column] ? undefined : tabIds.find((id) => id === column);
  return led ? tabWords(messages, led).title : wordOf(words, column).name;
}
