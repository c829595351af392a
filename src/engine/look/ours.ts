import { messagesOf } from '../../messages/all';
import { legacyNotes } from '../../messages/legacy-wording';
import { tabIds } from '../../tabs/ids';
import {
  datePattern,
  dayPattern,
  monthPattern,
  sharePattern,
  timesPattern,
  wholePattern,
} from '../../workbook/formats';
import { languages } from '../../workbook/language';
import { moneyPattern } from '../../workbook/money';
import { ink, linkBlue, ownBackgrounds, quiet } from './palette';

/** Properties whose present value tells whether it was the add-on or a person who gave it. */
export type MergedName = 'formats' | 'backgrounds' | 'colours' | 'weights' | 'notes';

const plainFormats = new Set(['', 'general', '0.###############']);
const ownFormats = new Set([
  sharePattern,
  timesPattern,
  wholePattern,
  dayPattern,
  ...['EUR', 'JPY', 'KWD'].map(moneyPattern),
  ...languages.flatMap((language) => [datePattern(language), monthPattern(language)]),
]);
const ownColours = new Set([ink, quiet, linkBlue, '#000000'].map((colour) => colour.toLowerCase()));

let ownNotes: Set<string> | undefined;
function notesOfOurs(): Set<string> {
  ownNotes ??= new Set([
    ...legacyNotes,
    ...languages.flatMap((language) =>
      tabIds.flatMap((id) => {
        const tab = messagesOf(language).tabs[id];
        return 'columns' in tab ? Object.values(tab.columns).map(({ note }) => note) : [];
      }),
    ),
  ]);
  return ownNotes;
}

/** Whether a cell's property is plain or one of ours, so that it may be written anew; anything else is somebody's own. */
export function isOurs(name: MergedName, held: string): boolean {
  switch (name) {
    case 'formats':
      return plainFormats.has(held.toLowerCase()) || ownFormats.has(held);
    case 'backgrounds':
      return held === '' || ownBackgrounds.has(held.toLowerCase());
    case 'colours':
      return held === '' || ownColours.has(held.toLowerCase());
    case 'weights':
      return true;
    case 'notes':
      return held === '' || notesOfOurs().has(held);
  }
}
