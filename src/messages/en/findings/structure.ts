import type { Facts } from '../../facts';

export const structure = {
  cellUnreadable: {
    what: (f: Facts) => `“${f['typed']}” cannot be read: ${f['expected']} belongs here.`,
    fix: (_: Facts) => 'Type it again in that form, or clear the cell.',
  },
  linkLost: {
    what: (f: Facts) => `“${f['typed']}” is not a row of ${f['table']}.`,
    fix: (f: Facts) => `Pick a row from the list, or add it in ${f['table']} first.`,
  },
  idTwice: {
    what: (f: Facts) => `The id ${f['id']} stands in more than one row, so links cannot tell them apart.`,
    fix: (_: Facts) => 'Clear the id of the copied row; the next build gives it a new one.',
  },
  settingMissing: {
    what: (f: Facts) => `The setting “${f['setting']}” is blank.`,
    fix: (_: Facts) => 'Fill it in on the start tab.',
  },
  tabBroken: {
    what: (f: Facts) =>
      `The tab “${f['title']}” has lost its hidden key row or header row, so the add-on cannot read it.`,
    fix: (_: Facts) => 'Undo the deletion, or restore the tab from the version history.',
  },
  namesUnlisted: {
    what: (f: Facts) => `${f['count']} names, such as “${f['typed']}”, are not yet rows of ${f['table']}.`,
    fix: (_: Facts) => 'List them there, so that they can be linked and counted.',
  },
};

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
