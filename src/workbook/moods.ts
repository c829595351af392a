import type { ChoiceList, Code, ListId } from './choice-lists';

/** What a word says of the work; its colour only helps the eye. */
export type Mood = 'good' | 'busy' | 'fair' | 'poor' | 'idle';

/** Which words are good, fair, poor or idle, by list; the others have no colour. */
const moods: { [List in ChoiceList]?: { [Word in Code<List>]?: Mood } } = {
  kpiStatuses: {
    reached: 'good',
    onTrack: 'good',
    atRisk: 'fair',
    offTrack: 'poor',
    noData: 'idle',
    notStarted: 'idle',
    notRated: 'idle',
    conflict: 'poor',
  },
  trends: { upBetter: 'good', downBetter: 'good', upWorse: 'poor', downWorse: 'poor' },
  verdicts: { holds: 'good', within: 'good', over: 'poor', under: 'poor', noTotal: 'idle' },
  lineVerdicts: { holds: 'good', noCampaign: 'fair', lostCampaign: 'poor', outsideDates: 'poor' },
  smartVerdicts: { yes: 'good', no: 'poor', unknown: 'fair' },
  severities: { error: 'poor', warning: 'fair', advice: 'idle', accepted: 'idle', result: 'busy' },
  lateness: { late: 'poor' },
  answers: { answered: 'good', open: 'fair' },
  chain: {
    whole: 'good',
    clean: 'good',
    nothingYet: 'idle',
    objectivesWithoutGoal: 'fair',
    goalsWithoutCampaign: 'fair',
    initiativesWithoutCampaign: 'fair',
    campaignsWithoutGoal: 'fair',
    linesWithoutCampaign: 'fair',
    kpisWithoutActual: 'fair',
    withoutDates: 'fair',
    decisionsOpen: 'fair',
    strategyToRevisit: 'fair',
    unlinked: 'fair',
    warnings: 'fair',
    errors: 'poor',
    noStrategy: 'poor',
    neverChecked: 'idle',
    changed: 'idle',
  },
  workStatuses: { done: 'good', running: 'busy', planned: 'idle', paused: 'fair', stopped: 'idle' },
};

const byList: Partial<Record<ListId, Record<string, Mood>>> = moods;

/** The words of a list that have a mood, by code. */
export const moodsOf = (list: ListId): [code: string, mood: Mood][] => Object.entries(byList[list] ?? {});
