import { noneOrSome, oneOrMore } from '../plural';

const copiesKept = (tabs: number): string =>
  oneOrMore(tabs, 'a copy of 1 tab was kept', `copies of ${tabs} tabs were kept`);

/** What the sidebar says about changing, repairing and translating the whole workbook. */
export const acts = {
  title: 'Workbook',
  back: 'Back',
  cancel: 'Cancel',
  keepOpen: 'Please leave this sidebar open until it is done.',
  tabs: {
    title: 'Add or take out tabs',
    intro:
      'Tick the tabs this workbook should have. A tab that is taken out is hidden; everything in it is kept.',
    groups: { strategy: 'Strategy', plan: 'Plan', measure: 'Measure' },
    filled: (rows: number) => oneOrMore(rows, '1 row filled in', `${rows} rows filled in`),
    aside: 'Taken out; everything in it is kept',
    apply: 'Apply',
    ask: (count: number) => oneOrMore(count, 'Take out this tab?', `Take out these ${count} tabs?`),
    kept: 'Nothing is deleted: what you take out is hidden and kept, and you can bring it back here at any time.',
    takeOut: 'Take out',
    changing: 'Changing the tabs',
    added: (titles: string) => `Added: ${titles}.`,
    takenOut: (titles: string) => `Taken out and kept: ${titles}.`,
    bringBack: 'Bring back',
  },
  rows: {
    open: (title: string) => `Add rows to ${title}`,
    count: 'Blank rows to add',
    notCount: 'A whole number from 1 to 500.',
    add: 'Add rows',
    adding: 'Adding rows',
    added: (count: number, title: string) =>
      oneOrMore(count, `1 blank row was added to ${title}.`, `${count} blank rows were added to ${title}.`),
  },
  kpis: {
    title: 'Fill in KPI formulas',
    intro:
      'Adds to the metrics what the KPIs need, and to the KPIs what the goals name, each once; then fills in every formula. Formulas that people typed over stay until you say so.',
    fill: 'Fill in',
    fillAgain: 'Fill in again',
    filling: 'Filling in the formulas',
    typedOver: 'Typed over by hand',
    putBack: (count: number) => noneOrSome(count, 'Put back', `Put back ${count}`),
    puttingBack: 'Putting the formulas back',
  },
  repair: {
    title: 'Find and repair faults',
    intro: 'Looks for what is broken in the tabs. Nothing is changed before you have seen it and ticked it.',
    look: 'Look for faults',
    lookAgain: 'Look again',
    looking: 'Looking for faults',
    none: 'No faults found.',
    found: (count: number) => oneOrMore(count, '1 fault found', `${count} faults found`),
    kinds: {
      tabMissing: 'Missing tabs',
      keysLost: 'Tabs without their hidden keys',
      idTwice: 'Ids that occur twice',
      linkLost: 'Links that lead nowhere',
      cellUnreadable: 'Cells that cannot be read',
      cellError: 'Cells that show an error',
      tabDuplicated: 'Copies of tabs',
    },
    all: (count: number) => `All ${count}`,
    more: (count: number) => `${count} more`,
    byHand: 'Only you can mend this.',
    copies: 'Copies of the tabs are kept first, so that the repair can be undone.',
    repair: (count: number) => noneOrSome(count, 'Repair', `Repair ${count}`),
    repairing: 'Repairing',
    done: (count: number) => oneOrMore(count, '1 fault was repaired.', `${count} faults were repaired.`),
    gone: (count: number) => oneOrMore(count, '1 was no longer there.', `${count} were no longer there.`),
  },
  language: {
    title: 'Change the language',
    intro: 'Titles, headings, notes, choices and formats change. What people typed stays as it is.',
    copies: 'Copies of the tabs are kept first, so that the change can be undone.',
    current: 'in use',
    change: 'Change the language',
    changing: 'Changing the language',
    changed: 'The tabs are in English now.',
  },
  undo: {
    kept: {
      repair: (day: string, tabs: number) => `Before the last repair (${day}), ${copiesKept(tabs)}.`,
      fix: (day: string, tabs: number) => `Before the last finding was mended (${day}), ${copiesKept(tabs)}.`,
      language: (day: string, tabs: number) =>
        `Before the last change of language (${day}), ${copiesKept(tabs)}.`,
      import: (day: string, tabs: number) => `Before the last import (${day}), ${copiesKept(tabs)}.`,
      undo: (day: string, tabs: number) => `Before the last undo (${day}), ${copiesKept(tabs)}.`,
    },
    undo: 'Undo',
    ask: {
      repair: 'Undo the last repair?',
      fix: 'Undo mending the last finding?',
      language: 'Undo the last change of language?',
      import: 'Undo the last import?',
      undo: 'Undo the last undo?',
    },
    goesBack: (day: string) => `This goes back to how it was then (${day}):`,
    again:
      'What was typed there since goes back, too. Copies are kept first, so that this can be undone as well.',
    undoing: 'Putting the tabs back',
    undone: 'The tabs are as they were before.',
    drop: 'Delete the copies',
    askDrop: 'Delete the copies?',
    dropped: 'The copies were deleted.',
    dropping: 'Deleting the copies',
    lost: {
      repair: 'The tabs you work with stay as they are, but the last repair can no longer be undone.',
      fix: 'The tabs you work with stay as they are, but mending the last finding can no longer be undone.',
      language:
        'The tabs you work with stay as they are, but the last change of language can no longer be undone.',
      import: 'The tabs you work with stay as they are, but the last import can no longer be undone.',
      undo: 'The tabs you work with stay as they are, but the last undo can no longer be undone.',
    },
  },
};
