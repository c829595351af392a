import type { TabId } from '../../tabs/ids';
import { criteria } from '../../tabs/strategy/goals';
import { columnLetters } from '../../workbook/a1';
import type { ChoiceList, Code } from '../../workbook/choice-lists';
import type { Context } from '../draw/context';
import type { TabLayout } from '../resolve/lay-out-tab';
import type { StatusRule } from '../sheet/writes';
import { barRules } from './bar-rules';
import { statusColours } from './palette';

type Mood = keyof typeof moods;
const moods = { good: true, busy: true, fair: true, poor: true, idle: true };

/** Which words are good, fair, poor or idle, by list. */
const colouring: { [List in ChoiceList]?: { [Key in Code<List>]?: Mood } } = {
  kpiStatuses: {
    reached: 'good',
    onTrack: 'good',
    atRisk: 'fair',
    offTrack: 'poor',
    noData: 'idle',
    notStarted: 'idle',
  },
  trends: { upBetter: 'good', downBetter: 'good', upWorse: 'poor', downWorse: 'poor' },
  verdicts: { holds: 'good', within: 'good', over: 'poor', under: 'poor', noTotal: 'idle' },
  lineVerdicts: { holds: 'good', noCampaign: 'fair', lostCampaign: 'poor', outsideDates: 'poor' },
  smartVerdicts: { yes: 'good', no: 'poor', unknown: 'fair' },
  severities: { error: 'poor', warning: 'fair', advice: 'idle', accepted: 'idle' },
  lateness: { late: 'poor' },
  answers: { answered: 'good', open: 'fair' },
  chain: {
    whole: 'good',
    objectivesWithoutGoal: 'poor',
    goalsWithoutCampaign: 'poor',
    initiativesWithoutCampaign: 'poor',
    campaignsWithoutGoal: 'poor',
    linesWithoutCampaign: 'poor',
    kpisWithoutActual: 'fair',
    errors: 'poor',
    neverChecked: 'idle',
  },
  workStatuses: { done: 'good', running: 'busy', planned: 'idle', paused: 'fair', stopped: 'idle' },
};

const ofVerdicts: ChoiceList[] = ['smartVerdicts'];
/** Columns that hold status words, by tab and column. */
const statusColumns: Partial<Record<TabId, Record<string, ChoiceList[]>>> = {
  start: { note: ['chain', 'verdicts'] },
  goals: {
    status: ['kpiStatuses'],
    ...Object.fromEntries(criteria.map((criterion) => [criterion, ofVerdicts])),
  },
  swot: { answered: ['answers'] },
  initiatives: { status: ['workStatuses'] },
  campaigns: { status: ['workStatuses'] },
  tasks: { status: ['workStatuses'], late: ['lateness'] },
  content: { status: ['workStatuses'], late: ['lateness'] },
  budget: { holds: ['verdicts', 'lineVerdicts'] },
  kpis: { trend: ['trends'], status: ['kpiStatuses'] },
  checks: { severity: ['severities'] },
};

/** Rules of ours, and only ours, have this form: comparisons, multiplied, and by 1 in the end. */
export const isStatusFormula = (formula: string): boolean =>
  /^=(\((\$?[A-Z]+\$?\d+|LEFT\(\$[A-Z]+\d+;\d+\))(=|<>|<=|>=)("[^"]*"|\d+|[A-Z]+\$\d+)\)\*)+1$/.test(formula);

export function statusRules(tabLayout: TabLayout, context: Context): StatusRule[] {
  if (tabLayout.tab.shape === 'timeline') return barRules(tabLayout);
  const rules: StatusRule[] = [];
  for (const [key, lists] of Object.entries(statusColumns[tabLayout.id] ?? {})) {
    const column = tabLayout.columns.get(key);
    if (column === undefined) continue;
    const row = (tabLayout.rows.get('about') ?? 0) + 1;
    const last =
      tabLayout.id === 'checks'
        ? tabLayout.first + 500
        : Math.max(tabLayout.last, ...tabLayout.rows.values());
    const colourOf = new Map(
      lists.flatMap((list) =>
        Object.entries(colouring[list] ?? {}).map(
          ([code, mood]) => [context.wordFor(list, code), mood] as const,
        ),
      ),
    );
    for (const [word, mood] of colourOf) {
      const colours = statusColours[mood];
      if (!colours) continue;
      const cell = `$${columnLetters(column)}${row}`;
      // On a form a count may follow the words.
      const worded = tabLayout.tab.shape === 'form' ? `LEFT(${cell};${word.length})` : cell;
      const formula = `=(${worded}="${word.replace(/"/g, '""')}")*1`;
      rules.push({ row, column, rows: last - row + 1, columns: 1, formula, ...colours });
    }
  }
  return rules;
}
