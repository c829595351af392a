import type { OfferView } from '../../calls/contract';
import { messagesOf } from '../../messages/all';
import { sayFacts } from '../../rules/say';
import { cellName } from '../../workbook/a1';
import type { Language } from '../../workbook/language';
import type { Fault } from './fault';

/** A fault as people read it before they choose: what is wrong, what would be done, or the way out. */
export function sayFault(
  { kind, place, facts, repair }: Fault,
  language: Language,
  currency: string,
): OfferView {
  const worded = sayFacts(facts, language, currency);
  const { repair: words, findings } = messagesOf(language);
  const cell = place.cell ? cellName(place.cell.row, place.cell.column) : '';
  const isFinding = kind === 'idTwice' || kind === 'linkLost' || kind === 'cellUnreadable';
  const what = isFinding ? findings[kind].what(worded) : words[kind].what(worded);
  const hint = isFinding
    ? findings[kind].fix(worded)
    : kind === 'keysLost' || kind === 'cellError'
      ? words[kind].hint(worded)
      : '';
  return {
    id: `${kind}:${place.sheetId || place.title}:${cell}`,
    title: place.title,
    sheetId: place.sheetId,
    cell,
    what,
    does: repair ? words[kind].does(worded) : '',
    hint: repair ? '' : hint,
  };
}
