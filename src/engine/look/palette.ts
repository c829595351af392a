import type { Group, Tone } from '../../workbook/tab';

/** Every colour the add-on gives a cell; a cell of any other colour is somebody's own and stays. */
export const ink = '#1f2933';
export const quiet = '#5b6773';
export const linkBlue = '#1155cc';
export const paper = '#ffffff';
export const computedShade = '#f4f6f8';

/** Three groups by colour: the tab's own, the header's, and the headings'. */
export const groupColours: Record<Group, { tab: string; header: string; heading: string }> = {
  none: { tab: '#3c4a57', header: '#d5dde4', heading: '#e3e9ee' },
  strategy: { tab: '#0f766e', header: '#cdebe6', heading: '#e8f6f3' },
  plan: { tab: '#3b5bbf', header: '#d8e1f9', heading: '#eef2fd' },
  measure: { tab: '#b45309', header: '#fae3c6', heading: '#fdf3e5' },
};

/** Statuses are words; the colour only helps the eye. */
export const statusColours: Record<string, { background: string; colour: string }> = {
  good: { background: '#d5f0dc', colour: '#14532d' },
  fair: { background: '#fdeec4', colour: '#6b4a00' },
  busy: { background: '#dbe7fb', colour: '#1e3a8a' },
  poor: { background: '#fbd9d5', colour: '#8a1c13' },
  idle: { background: '#e7eaee', colour: '#3c4a57' },
};

/** Bars on the timeline in two shades, and the week of today; dark words are read on each of them. */
export const barColours: Record<Tone, { strong: string; soft: string }> = {
  active: { strong: '#93abf0', soft: '#b3c4f7' },
  over: { strong: '#c5ccd4', soft: '#d8dde3' },
  late: { strong: '#f2a097', soft: '#f7bab3' },
  milestone: { strong: '#f0be4a', soft: '#f0be4a' },
};
export const todayShade = '#fff6d6';

export const ownBackgrounds = new Set(
  [
    paper,
    computedShade,
    ...Object.values(barColours).map(({ strong }) => strong),
    ...Object.values(groupColours).flatMap((group) => [group.header, group.heading]),
  ].map((colour) => colour.toLowerCase()),
);
