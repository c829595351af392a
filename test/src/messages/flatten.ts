import { messagesOf } from '../../../src/messages/all';
import { sidebarMessagesOf } from '../../../src/messages/sidebar-all';
import type { Language } from '../../../src/workbook/language';

/** Every message of a language by its path; sentences that take facts or counts are said with samples. */
export const textsOf = (language: Language, sample: Sample): Map<string, string> =>
  new Map([...sidebarTextsOf(language, sample), ...flat(messagesOf(language), sample)]);

/** Those that the page of the sidebar holds. */
export const sidebarTextsOf = (language: Language, sample: Sample): Map<string, string> =>
  flat(sidebarMessagesOf(language), sample);

type Sample = (path: string) => unknown[];

function flat(messages: object, sample: Sample): Map<string, string> {
  const texts = new Map<string, string>();
  const walk = (node: unknown, path: string): void => {
    if (typeof node === 'string') texts.set(path, node);
    else if (typeof node === 'function') texts.set(path, String(node(...sample(path))));
    else
      for (const [key, child] of Object.entries(node as object)) walk(child, path ? `${path}.${key}` : key);
  };
  walk(messages, '');
  return texts;
}

/** Facts that answer any name, and remember which names were asked for. */
export function anyFacts(asked: Set<string> = new Set()): Record<string, string> {
  return new Proxy<Record<string, string>>(
    {},
    {
      get(_, name) {
        asked.add(String(name));
        return `‹${String(name)}›`;
      },
    },
  );
}

/** What each kind of sentence is said with: facts by name, or counts and names in order. */
export const samples = (path: string): unknown[] =>
  /^(findings|fixes|problems|repair|smart)\./.test(path) ? [anyFacts()] : [3, 5, 7, 9];
