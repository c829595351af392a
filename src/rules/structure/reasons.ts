import type { structure } from '../../messages/en/findings/structure';

/** Why each finding matters; for docs/checks.md. */
export const structureReasons: Record<keyof typeof structure, string> = {
  tabBroken:
    'Columns and rows are found by hidden keys; without them nothing in the tab can be judged, and a guess could overwrite what people typed.',
  settingMissing: 'Currency, period and names are what every other tab reckons with.',
  cellUnreadable:
    'A word where a number or a day belongs counts as nothing in every sum, without anybody noticing.',
  idTwice: 'Links name rows by their id; two rows with one id share everything that is linked to them.',
  linkLost: 'A link to no row breaks the thread there: sums and look-ups leave it out.',
  namesUnlisted: 'Names that are typed and not listed cannot be counted, and two spellings of one are two.',
};
