import type { FindingView } from '../../../src/calls/contract';

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
    mends: [],
    accepted: '',
    mend: 'Give a campaign this goal, or take the goal out of the plan.',
  }));
