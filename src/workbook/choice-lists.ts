/** The choice lists of the workbook, by code. Words for each code are messages; cells hold words, files hold codes. */
export const choiceLists = {
  sizes: ['light'],
  languages: ['en', 'fr', 'ar', 'vi', 'zh'],
  rhythms: ['weekly', 'monthly', 'quarterly', 'campaignEnd'],
  horizons: ['short', 'long'],
  priorities: ['1', '2', '3', '4', '5'],
  units: ['money', 'share', 'number', 'times', 'months', 'points'],
  directions: ['up', 'down', 'within'],
  workStatuses: ['planned', 'running', 'done', 'paused', 'stopped'],
  budgetCategories: ['ads', 'tools', 'content', 'website', 'events', 'staff', 'agencies', 'other'],
  flowStock: ['flow', 'stock'],
  kpiStatuses: ['noData', 'notStarted', 'reached', 'onTrack', 'atRisk', 'offTrack'],
  verdicts: ['holds', 'within', 'over', 'under', 'noTotal'],
  lineVerdicts: ['holds', 'noCampaign', 'lostCampaign', 'outsideDates'],
  severities: ['error', 'warning', 'advice'],
  chain: [
    'whole',
    'goalsWithoutCampaign',
    'campaignsWithoutGoal',
    'linesWithoutCampaign',
    'kpisWithoutActual',
    'errors',
    'neverChecked',
  ],
} as const satisfies Record<string, readonly string[]>;

export type ChoiceList = keyof typeof choiceLists;
export type Code<L extends ChoiceList> = (typeof choiceLists)[L][number];
