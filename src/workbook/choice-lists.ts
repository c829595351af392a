import { languages } from './language';

/** Lists that the sidebar offers, too: apart, since it is to carry no others. */
export const rhythms = ['weekly', 'monthly', 'quarterly', 'campaignEnd'] as const;
export const decisions = ['continue', 'scale', 'mend', 'stop'] as const;
export const changes = ['tactic', 'budget', 'goal', 'strategy'] as const;

/** The choice lists of the workbook, by code. Words for each code are messages; cells hold words, files hold codes. */
export const choiceLists = {
  sizes: ['light', 'full'],
  languages,
  rhythms,
  horizons: ['short', 'long'],
  priorities: ['1', '2', '3', '4', '5'],
  units: ['money', 'share', 'number', 'times', 'months', 'points'],
  directions: ['up', 'down', 'within'],
  workStatuses: ['planned', 'running', 'done', 'paused', 'stopped'],
  budgetCategories: ['ads', 'tools', 'content', 'website', 'events', 'staff', 'agencies', 'other'],
  yesNo: ['yes', 'no'],
  purchases: ['impulse', 'planned'],
  competitorKinds: ['direct', 'indirect', 'substitute', 'newcomer'],
  swotKinds: ['strength', 'weakness', 'opportunity', 'threat'],
  swotSources: ['market', 'trend', 'customer', 'competitor', 'culture', 'focus', 'law', 'technology'],
  initiativeKinds: [
    'newSegment',
    'retention',
    'positioning',
    'pricing',
    'distribution',
    'product',
    'wordOfMouth',
    'internalAlignment',
    'other',
  ],
  channelTypes: [
    'seo',
    'social',
    'paidSearch',
    'paidSocial',
    'email',
    'content',
    'events',
    'pr',
    'partners',
    'other',
  ],
  taskKinds: ['task', 'milestone'],
  contentTypes: ['article', 'video', 'image', 'post', 'email', 'page', 'audio', 'download', 'other'],
  contentStates: ['new', 'keep', 'update', 'retire'],
  spendStates: ['committed', 'actual'],
  teams: ['marketing', 'sales', 'stakeholder', 'agency'],
  accesses: ['view', 'comment', 'edit'],
  decisions,
  changes,
  answers: ['answered', 'open'],
  lateness: ['late', 'inTime', 'noDate'],
  flowStock: ['flow', 'stock', 'opening', 'average', 'rate'],
  ownKpis: ['total', 'ratio', 'perThousand', 'difference', 'growth'],
  kpiStatuses: ['noData', 'notStarted', 'reached', 'onTrack', 'atRisk', 'offTrack', 'notRated', 'conflict'],
  phasings: ['even', 'budget'],
  readings: ['toDate', 'latestMonth'],
  trends: ['upBetter', 'downBetter', 'upWorse', 'downWorse', 'up', 'down', 'same'],
  verdicts: ['holds', 'within', 'over', 'under', 'noTotal'],
  lineVerdicts: ['holds', 'noCampaign', 'lostCampaign', 'outsideDates'],
  smartVerdicts: ['yes', 'no', 'unknown'],
  severities: ['error', 'warning', 'advice', 'accepted', 'result'],
  chain: [
    'whole',
    'objectivesWithoutGoal',
    'goalsWithoutCampaign',
    'initiativesWithoutCampaign',
    'campaignsWithoutGoal',
    'linesWithoutCampaign',
    'kpisWithoutActual',
    'withoutDates',
    'decisionsOpen',
    'strategyToRevisit',
    'errors',
    'neverChecked',
    'nothingYet',
    'unlinked',
    'warnings',
    'changed',
    'clean',
  ],
  months: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
} as const satisfies Record<string, readonly string[]>;

export type ChoiceList = keyof typeof choiceLists;
/** Every list that drop-downs offer: those above, the catalogue of KPIs, its measures, the tabs. */
export type ListId = ChoiceList | 'kpis' | 'measures' | 'tabs';
/** Every list of the lists tab: what formulas look up for a word stands there, too. */
export type LookUpId = ListId | 'definitions' | 'measureKinds';
export type Code<L extends ChoiceList> = (typeof choiceLists)[L][number];
