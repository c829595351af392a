import { messagesOf } from '../../../messages/all';
import type { Language } from '../../../workbook/language';
import { sayFact } from '../../say';
import type { Reason } from './judgement';

/** A reason as people read it: what is missing and how to fix it. */
export function sayReason(
  { code, facts }: Pick<Reason, 'code' | 'facts'>,
  language: Language,
  currency: string,
): { message: string; fix: string } {
  const said: Record<string, string> = {};
  for (const [name, fact] of Object.entries(facts)) said[name] = sayFact(fact, language, currency);
  const { what, fix } = messagesOf(language).smart[code];
  return { message: what(said), fix: fix(said) };
}
