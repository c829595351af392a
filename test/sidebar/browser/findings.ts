import type { CompletenessView, FindingView } from '../../../src/calls/contract';

const severities = ['advice', 'warning', 'error'] as const;

/** Findings of every severity, in the order of the workbook rather than of their gravity. */
export const someFindings = (count: number): FindingView[] =>
  Array.from({ length: count }, (_, index) => ({
    code: 'goalWithoutCampaign',
    severity: severities[index % 3] ?? 'advice',
    tab: 'goals',
    title: 'Goals',
    sheetId: 101,
    cell: `F${index + 5}`,
    message: `The goal “Grow newsletter subscriptions by a third” (G${index + 1}) has no campaign that serves it.`,
    key: `goalWithoutCampaign:G${index + 1}`,
    fixes: [],
    parts: [],
    accepted: '',
    fix: 'Give a campaign this goal, or take the goal out of the plan.',
  }));

const finding = (key: string, more: Partial<FindingView>): FindingView => ({
  code: 'x',
  severity: 'error',
  tab: 'goals',
  title: 'Goals',
  sheetId: 101,
  cell: 'H5',
  message: '',
  fix: '',
  key,
  fixes: [],
  parts: [],
  accepted: '',
  ...more,
});

const part = (is: 'row' | 'follows', cell: string, message: string, fixes: string[] = []) => ({
  is,
  tab: 'budget',
  title: 'Budget',
  sheetId: 103,
  cell,
  key: `part:${cell}`,
  message,
  fixes,
});

/** Findings that can be fixed at once, one accepted before, and more advice than is listed at once. */
export const findingsToActOn = (): FindingView[] => [
  finding('due', {
    message: '“Win 120 new subscribers by 30 June” names a day, and its due day is blank.',
    fix: 'Type the day into Due, or take it out of the sentence.',
    fixes: ['Set Due to 30 June 2027', 'Set Due to the last day of the plan'],
  }),
  finding('past', {
    tab: 'budget',
    title: 'Budget',
    sheetId: 103,
    cell: 'M8',
    message: '1,250.00 EUR of “Flyers for the spring market” were planned for January 2027 and not spent.',
    fix: 'Move them to a month to come, or release them.',
    fixes: ['Move 1,250.00 EUR to March 2027', 'Release 1,250.00 EUR'],
  }),
  finding('zero', {
    tab: 'budget',
    title: 'Budget',
    sheetId: 103,
    cell: 'M9',
    message: 'The line “Radio” is planned at zero, and 300.00 EUR were spent on it.',
    fix: 'Plan what was spent, or move the spending to the line it belongs to.',
    parts: [
      part('row', 'M9', 'The line “Radio” is planned at zero.', ['Set Planned to 300.00 EUR', '']),
      part('row', 'M12', 'The line “Posters at the tram stops of the old town” is planned at zero.'),
      part('follows', 'D5', '300.00 EUR reach no goal.'),
    ],
  }),
  finding('share', {
    severity: 'warning',
    tab: 'budget',
    title: 'Budget',
    sheetId: 103,
    message: 'Social takes 62% of the budget; 40% is the limit.',
    fix: 'Spread the budget over more channels.',
    accepted: 'The board decided so in 2026.',
  }),
  ...someFindings(21).filter(({ severity }) => severity === 'advice'),
];

/** Ten tabs, filled to nothing, in part and wholly; one with nothing to fill in. */
export const someCompleteness: CompletenessView[] = [
  ['start', 'Start', 13, 13],
  ['strategy', 'Strategy', 4, 31],
  ['goals', 'Goals', 27, 36],
  ['initiatives', 'Initiatives', 0, 0],
  ['channels', 'Channels', 10, 16],
  ['campaigns', 'Campaigns', 0, 24],
  ['tasks', 'Tasks', 210, 240],
  ['budget', 'Budget', 1204, 1310],
  ['people', 'People', 9, 12],
  ['reviews', 'Reviews', 2, 8],
].map(([id, title, filled, of]) => ({ id, title, filled, of }) as CompletenessView);
