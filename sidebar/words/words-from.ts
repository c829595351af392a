import type { SidebarMessages } from '../../src/messages/messages';
import type { Form } from '../../src/messages/plural';
import { readWording } from '../../src/messages/read-wording';
import type { Language } from '../../src/workbook/language';

/** The words of a language from the JSON they come as. */
export const wordsFrom = (text: string, language: Language): SidebarMessages =>
  readWording(text, formsIn(language)) as SidebarMessages;

function formsIn(language: Language): (count: number) => Form {
  const rules = new Intl.PluralRules(language);
  return (count) => rules.select(count);
}

/** Whether words have every message of others, each of its kind: an add-on that was updated meanwhile may say other things. */
export function isLike(words: unknown, others: unknown): boolean {
  if (typeof others !== 'object' || others === null) return typeof words === typeof others;
  if (typeof words !== 'object' || words === null) return false;
  const given = new Map(Object.entries(words));
  return Object.entries(others).every(([key, message]) => isLike(given.get(key), message));
}
