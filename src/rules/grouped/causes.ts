import { oncePerPlan } from '../../model/once-per-plan';
import type { Plan } from '../../model/plan';
import { isTypedTable, type TableId, tableOf } from '../../tabs/all';
import type { Finding, FindingCode, Severity } from '../finding';

/** Whether one finding may be why there is another. */
type Because = (plan: Plan, effect: Finding, cause: Finding) => boolean;

const anywhere: Because = () => true;
const sameRow: Because = (_, { place: effect }, { place: cause }) =>
  effect.tab === cause.tab && effect.row === cause.row;
const sameColumn: Because = (_, { place: effect }, { place: cause }) =>
  effect.tab === cause.tab && effect.column === cause.column;
const inTab =
  (...tabs: string[]): Because =>
  (_, __, { place }) =>
    tabs.includes(place.tab);

/** The cause tells of several parts of the plan that are missing, this one among them. */
const lists =
  (tab: string): Because =>
  (_, __, { facts: { parts } }) =>
    JSON.stringify(parts).includes(`["${tab}",`);

/** The cause stands in a column that is to link to rows of the effect's table. */
const wouldLink: Because = (plan, { place: { tab } }, { place }) =>
  isTypedTable(place.tab) && linksOf(place.tab, tab).includes(plan.keyAt(place));

/** The effect names a row of a table of the strategy that has none at all. */
const leadsToNothing: Because = ({ records }, { facts: { table } }) => {
  const tab = typeof table === 'object' && 'column' in table ? table.column[0] : undefined;
  return (
    tab !== undefined &&
    isTypedTable(tab) &&
    tableOf(tab).group === 'strategy' &&
    records.tables[tab].length === 0
  );
};

/** The cause's row links to the effect's. */
const linksThere: Because = (plan, { place: effect }, { place: cause }) => {
  if (!isTypedTable(effect.tab) || !isTypedTable(cause.tab)) return false;
  const id = rowAt(plan, effect.tab, effect.row)?.id;
  const typed = new Map<string, unknown>(Object.entries(rowAt(plan, cause.tab, cause.row)?.typed ?? {}));
  return id !== undefined && linksOf(cause.tab, effect.tab).some((key) => typed.get(key) === id);
};

/** The columns of a table that link to a tab. */
const linksOf = (table: TableId, to: string): string[] =>
  Object.entries(tableOf(table).columns).flatMap(([key, column]) =>
    column.kind === 'link' && column.to === to ? [key] : [],
  );

const rowAt = (plan: Plan, table: TableId, row: number) => {
  const known = byRow(plan);
  const rows =
    known.get(table) ?? new Map(plan.records.tables[table].map((each) => [each.row, each] as const));
  known.set(table, rows);
  return rows.get(row);
};
const byRow = oncePerPlan(() => new Map<TableId, Map<number, { id: string; typed: object }>>());

/** By what follows: what it follows from, and when. No code leads back to itself. */
const causes: { [Effect in FindingCode]?: [cause: FindingCode, because: Because][] } = {
  // Without goals or lines nothing can be linked to any.
  campaignNoGoal: [
    ['noGoals', anywhere],
    ['strategyMissing', lists('goals')],
  ],
  initiativeNoGoal: [
    ['noGoals', anywhere],
    ['strategyMissing', lists('goals')],
  ],
  objectiveNoGoal: [
    ['noGoals', anywhere],
    ['strategyMissing', lists('goals')],
    ['linkLost', wouldLink],
  ],
  // Where a whole table of the strategy is gone, every link to its rows is.
  linkLost: [['strategyMissing', leadsToNothing]],
  decisionLost: [['strategyMissing', leadsToNothing]],
  namesUnlisted: [['strategyMissing', leadsToNothing]],
  planOutsideStrategy: [['monthsOff', anywhere]],
  // Who has no strategy yet is not asked for its details.
  strategyBlank: [['strategyMissing', anywhere]],

  goalNoMoney: [
    ['noLines', anywhere],
    ['linkLost', wouldLink],
  ],
  campaignNoMoney: [
    ['noLines', anywhere],
    ['linkLost', wouldLink],
  ],
  channelUnused: [['linkLost', wouldLink]],
  // Whoever has nothing to measure a goal by has nothing to track it by.
  goalNoKpi: [
    ['mNoFigure', sameRow],
    ['goalNoMetric', sameRow],
    ['linkLost', wouldLink],
  ],
  goalNoInitiative: [
    ['goalNoCampaign', sameRow],
    ['linkLost', wouldLink],
  ],
  goalNoCampaign: [
    ['initiativeNoCampaign', linksThere],
    ['linkLost', wouldLink],
  ],
  initiativeNoCampaign: [['linkLost', wouldLink]],
  segmentUnused: [['linkLost', wouldLink]],
  personaUnused: [['linkLost', wouldLink]],
  moneyOnNoGoal: [
    ['noGoals', anywhere],
    ['strategyMissing', lists('goals')],
    ['lineNoCampaign', anywhere],
    ['campaignNoGoal', anywhere],
    ['linkLost', inTab('budget', 'campaigns')],
  ],
  segmentChannelUnused: [['linkLost', wouldLink]],
  campaignNoTask: [['linkLost', wouldLink]],
  // What nobody measures any more is old by itself; what nobody reviews is empty.
  kpiStale: [['notMeasured', anywhere]],
  kpiNoBaseline: [['nothingMeasured', anywhere]],
  reviewEmpty: [['reviewOverdue', anywhere]],
  campaignPastGoal: [
    ['dateOdd', sameRow],
    ['datesTurned', sameRow],
  ],
  contentOutside: [
    ['dateOdd', sameRow],
    ['dateAhead', sameRow],
    ['datesTurned', (plan, effect, cause) => linksThere(plan, cause, effect)],
  ],
  // A figure or day that is wrong is steep, late or at odds with others, too.
  mDisagree: [['mWrongSide', sameRow]],
  aSteep: [
    ['mDisagree', sameRow],
    ['mWrongSide', sameRow],
  ],
  aFasterThanEver: [
    ['mDisagree', sameRow],
    ['mWrongSide', sameRow],
  ],
  tPast: [
    ['tDisagree', sameRow],
    ['datesTurned', sameRow],
  ],
  tOutsidePlan: [['tDisagree', sameRow]],
  campaignLate: [['datesTurned', sameRow]],
  campaignOutsidePlan: [['datesTurned', sameRow]],
  taskAfterCampaign: [
    ['datesTurned', (plan, effect, cause) => linksThere(plan, cause, effect)],
    ['campaignOutsidePlan', (plan, effect, cause) => linksThere(plan, cause, effect)],
  ],
  // What cannot be read is in no sum.
  budgetOff: [
    ['cellUnreadable', inTab('budget')],
    ['partDeleted', inTab('budget')],
  ],
  budgetUpToOff: [
    ['cellUnreadable', inTab('budget')],
    ['partDeleted', inTab('budget')],
  ],
  lineOverspent: [
    ['cellUnreadable', sameRow],
    ['partDeleted', inTab('budget')],
  ],
  monthsUneven: [['cellUnreadable', inTab('metrics')]],
  shareAboveOne: [['funnelTurned', anywhere]],
  spendTwice: [['idTwice', sameRow]],
  forecastOver: [['budgetOff', (_, __, { facts }) => JSON.stringify(facts['side']) === '{"side":"tooMuch"}']],
  paceSlow: [['pastUnspent', anywhere]],
  paceFast: [
    ['lineOverspent', anywhere],
    ['spendOnNothing', anywhere],
  ],
  channelShareOff: [['channelAlone', sameRow]],
};

/** Where a column is gone, every cell of it is blank. */
const ofAny: [FindingCode, Because][] = [['partDeleted', sameColumn]];

const weights: Record<Severity, number> = { advice: 0, warning: 1, error: 2, result: 3 };

/** Says of each finding which other it follows from; nothing follows from what is less serious. */
export function causesIn(plan: Plan, found: Finding[]): (finding: Finding) => Finding | undefined {
  const byCode = new Map<FindingCode, Finding[]>();
  for (const finding of found) {
    const known = byCode.get(finding.code);
    if (known) known.push(finding);
    else byCode.set(finding.code, [finding]);
  }
  return (effect) => {
    for (const [code, because] of [...ofAny, ...(causes[effect.code] ?? [])]) {
      if (code === effect.code || effect.severity === 'result') continue;
      const cause = byCode
        .get(code)
        ?.find((one) => weights[one.severity] >= weights[effect.severity] && because(plan, effect, one));
      if (cause) return cause;
    }
    return undefined;
  };
}

/** What each code may follow from, for whoever looks for circles. */
export const causesOf = (code: FindingCode): FindingCode[] => (causes[code] ?? []).map(([cause]) => cause);
