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
  cellPutBack: {
    what: (f: Facts) => `“${f['column']}” of “${f['name']}” held ${f['held']} instead of ${f['due']}.`,
    fix: (_: Facts) => 'It was put back; what stood there is in a note on the cell.',
  },
  cellReplaced: {
    what: (f: Facts) => `“${f['column']}” of “${f['name']}” holds ${f['held']} instead of ${f['due']}.`,
    fix: (_: Facts) => 'Put it back, or accept it with the reason.',
  },
  partDeleted: {
    what: (f: Facts) => `“${f['column']}” was deleted from ${f['table']}.`,
    fix: (_: Facts) => 'Undo the deletion to keep its content, or add it again, blank.',
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
  cellPutBack:
    'A figure typed over a formula no longer follows the plan; the wrong number is believed because it looks like the others.',
  cellReplaced:
    'A figure typed over a formula no longer follows the plan; the wrong number is believed because it looks like the others.',
  partDeleted: 'What stood there is gone from every sum; only undoing the deletion brings it back.',
};
