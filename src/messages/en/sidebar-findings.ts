import { oneOrMore } from '../plural';
/** What the sidebar says about each finding, and what can be done about it there. */
export const findings = {
  groups: { result: 'Results', error: 'Errors', warning: 'Warnings', advice: 'Advice' },
  more: (count: number) => `${count} more`,
  fixing: 'Mending',
  fixed: 'Mended. Everything was checked again.',
  stillThere: 'This finding is still there. See what it says now.',
  accept: 'Accept…',
  reason: 'Why it may stay as it is',
  reasonHint: 'Your reason is kept on the checks tab. The finding comes back when its facts change.',
  noReason: 'Please give a reason.',
  keep: 'Accept',
  keeping: 'Keeping your reason',
  kept: 'Accepted. It no longer counts, and comes back when its facts change.',
  accepted: (count: number) => oneOrMore(count, '1 accepted finding', `${count} accepted findings`),
  because: 'Accepted because:',
  takeBack: 'Take back',
  takingBack: 'Taking the reason back',
  takenBack: 'Taken back. The finding counts again.',
};

/** How much of each tab is filled in; a count and never a mark. */
export const completeness = {
  title: 'Filled in so far',
  intro: 'Cells that hold something, of those in use. Not every cell has to.',
  filled: (filled: number, of: number) => `${filled} of ${of}`,
  more: (count: number) => oneOrMore(count, '1 more tab', `${count} more tabs`),
};
