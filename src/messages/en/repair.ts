import type { Facts } from '../facts';

/** What a repair says: what is wrong (`what`), what it will do (`does`), and the way out where only people can fix it (`hint`). */
export const repair = {
  tabMissing: {
    what: (f: Facts) => `The tab “${f['title']}” is gone.`,
    does: (_: Facts) =>
      'Makes it anew, blank. What stood in it can only come back from File > Version history.',
  },
  keysLost: {
    what: (f: Facts) => `“${f['title']}” has lost its hidden keys, so nothing in it can be read.`,
    does: (f: Facts) =>
      `Puts the keys back: ${f['count']} of ${f['all']} parts were recognised by their words. Everything else stays where it is.`,
    hint: (_: Facts) =>
      'Too few headers are left to recognise it. Undo the deletion, or restore the tab from the version history.',
  },
  idTwice: { does: (f: Facts) => `Gives this row the id ${f['becomes']}. Links stay with the first row.` },
  linkLost: { does: (f: Facts) => `Links it to “${f['becomes']}”.` },
  cellUnreadable: { does: (f: Facts) => `Reads it as ${f['becomes']}.` },
  cellError: {
    what: (f: Facts) =>
      f['others'] === '0'
        ? `The cell shows ${f['error']}.`
        : `The cell shows ${f['error']}, and ${f['others']} more because of it.`,
    does: (_: Facts) => 'Puts the formula of the add-on back.',
    hint: (_: Facts) => 'Its formula is your own. Mend what it refers to, or undo the deletion.',
  },
  tabDuplicated: {
    what: (f: Facts) =>
      `“${f['title']}” is a copy of the tab “${f['original']}”. What is typed in it does not count.`,
    does: (_: Facts) => 'Makes it a tab of your own. Nothing in it changes.',
  },
};

/** The title of a hidden copy that is kept before a change. */
export const copyTitle = (title: string, day: string): string => `${title} – before ${day}`;
