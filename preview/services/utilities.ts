import { instantOfSerial, serialOfInstant, wallClockOfSerial } from '../spreadsheet/serial-days';
import type { Context } from './context';
import { formatClock, parseClock } from './date-pattern';
import { guard } from './guard';
import { isDate } from './realm';
import { mismatchedArguments } from './service-error';

type Utilities = GoogleAppsScript.Utilities.Utilities;

export function utilities(context: Context): Utilities {
  const members: Pick<Utilities, 'formatDate' | 'getUuid' | 'parseDate' | 'sleep'> = {
    formatDate: (date, timeZone, pattern) => {
      if (!isDate(date)) throw mismatchedArguments('Utilities.formatDate');
      return formatClock(wallClockOfSerial(serialOfInstant(date.getTime(), timeZone)), pattern);
    },
    parseDate: (text, timeZone, pattern) =>
      new context.realm.Date(instantOfSerial(parseClock(text, pattern), timeZone)),
    getUuid: () => globalThis.crypto.randomUUID(),
    // Nothing here takes time that waiting would fix.
    sleep: () => undefined,
  };
  return guard<Utilities>(members, { name: 'Utilities', realm: () => context.realm });
}
