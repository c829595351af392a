import type { Context } from './context';
import { guard } from './guard';

type Session = GoogleAppsScript.Base.Session;

export function session(context: Context, locale: string): Session {
  const members: Pick<
    Session,
    'getActiveUser' | 'getActiveUserLocale' | 'getEffectiveUser' | 'getScriptTimeZone'
  > = {
    getActiveUserLocale: () => locale,
    getScriptTimeZone: () => context.open.book.timeZone,
    getActiveUser: () => context.gate.refuse('Session.getActiveUser', 'email'),
    getEffectiveUser: () => context.gate.refuse('Session.getEffectiveUser', 'email'),
  };
  return guard<Session>(members, { name: 'Session', realm: () => context.realm });
}
