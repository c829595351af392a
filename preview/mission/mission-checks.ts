import type { FindingCode } from '../../src/rules/finding';
import type { MissionRow } from './mission-links';

/**
 * What people do to the sample plan: `strategy.vision` or `start.months` an answer, `campaigns.C1.aim` a cell, `campaigns.*.aim` a column,
 * `objectives` all rows of a table; null takes out what stands there.
 */
export type Edits = Readonly<Record<string, string | number | null>>;

/** What is done, and what is found of it in which column or answer. */
export interface Case {
  edits: Edits;
  code: FindingCode;
  at: string;
}

/** Of each row of the mission: something that is missing, something that contradicts, and what is found. */
export interface RowChecks {
  missing: readonly Case[];
  contradictory: readonly Case[];
}

const found = (code: FindingCode, at: string, edits: Edits): Case => ({ code, at, edits });

/** Each is tried in the sample by `test/mission/checked`; the page of the mission names their codes. */
export const missionChecks: Record<MissionRow, RowChecks> = {
  S1: {
    missing: [found('strategyBlank', 'strategy.summary', { 'strategy.summary': null })],
    contradictory: [
      found('summariesAlike', 'strategy.planSummary', {
        'strategy.summary': 'Sell bread by the week.',
        'strategy.planSummary': 'Sell bread by the week.',
      }),
    ],
  },
  S2: {
    missing: [
      found('strategyBlank', 'strategy.vision', { 'strategy.vision': null }),
      found('strategyMissing', 'objectives.objective', { objectives: null }),
    ],
    contradictory: [
      found('servesBelow', 'objectives.serves', { 'objectives.O1.serves': 'O2' }),
      found('servesBelow', 'objectives.serves', { 'objectives.O3.serves': 'O3' }),
    ],
  },
  S3: {
    missing: [
      found('strategyBlank', 'strategy.challenges', { 'strategy.challenges': null }),
      found('fieldsBlank', 'objectives.measure', { 'objectives.O1.measure': null }),
      found('fieldsBlank', 'objectives.owner', { 'objectives.O2.owner': null }),
      found('objectiveNoGoal', 'objectives.objective', { 'goals.G2.objective': 'O1' }),
    ],
    contradictory: [
      found('nameTwice', 'objectives.objective', {
        'objectives.O2.objective': 'Earn a third of revenue from subscriptions',
      }),
    ],
  },
  S4: {
    missing: [
      found('strategyMissing', 'goals.goal', { goals: null }),
      found('fieldsBlank', 'goals.owner', { 'goals.G1.owner': null }),
      found('goalsAllShort', 'goals.horizon', { 'goals.*.horizon': 'short' }),
    ],
    contradictory: [found('mWrongSide', 'goals.target', { 'goals.G1.target': 30 })],
  },
  S5: {
    missing: [found('strategyBlank', 'strategy.trends', { 'strategy.trends': null })],
    contradictory: [
      found('ownShareDiffers', 'strategy.ownShare', { 'strategy.ownShare': 0.15 }),
      found('partAboveWhole', 'strategy.marketReachable', { 'strategy.marketReachable': 97_000_000 }),
      found('partAboveWhole', 'strategy.marketOwn', { 'strategy.marketOwn': 10_000_000 }),
      found('growthOdd', 'strategy.marketGrowth', { 'strategy.marketGrowth': -2 }),
      found('growthOdd', 'strategy.marketGrowth', { 'strategy.marketGrowth': 0.9 }),
    ],
  },
  S6: {
    missing: [
      found('strategyMissing', 'segments.segment', { segments: null }),
      found('strategyBlank', 'strategy.notTargeted', { 'strategy.notTargeted': null }),
      found('fieldsBlank', 'segments.why', { 'segments.S1.why': null }),
      found('fieldsBlank', 'segments.targeted', { 'segments.S1.targeted': null }),
    ],
    contradictory: [
      found('segmentOffTarget', 'campaigns.segment', { 'segments.S4.targeted': 'no' }),
      found('segmentOffTarget', 'initiatives.segment', { 'initiatives.I1.segment': 'S5' }),
      found('segmentChannelUnused', 'segments.channel', { 'segments.S4.channel': 'H3' }),
      found('nameTwice', 'segments.segment', { 'segments.S2.segment': 'Families within 3 km' }),
    ],
  },
  S7: {
    missing: [found('strategyBlank', 'strategy.customerTypes', { 'strategy.customerTypes': null })],
    contradictory: [
      found('partAboveWhole', 'strategy.customersInSegments', { 'strategy.customerCount': 900 }),
    ],
  },
  S8: {
    missing: [
      found('fieldsBlank', 'personas.segment', { 'personas.P3.segment': null }),
      found('fieldsBlank', 'personas.message', { 'personas.P3.message': null }),
    ],
    contradictory: [
      found('personaElsewhere', 'campaigns.persona', { 'campaigns.C2.persona': 'P1' }),
      found('segmentOffTarget', 'campaigns.persona', { 'personas.P3.segment': 'S6' }),
      found('nameTwice', 'personas.persona', { 'personas.P2.persona': 'Nora, two children, one cargo bike' }),
    ],
  },
  S9: {
    missing: [
      found('fieldsBlank', 'competitors.threat', { 'competitors.R1.threat': null }),
      found('strategyBlank', 'strategy.barriers', { 'strategy.barriers': null }),
      found('competitorUnanswered', 'competitors.answeredBy', { 'competitors.R1.answeredBy': null }),
    ],
    contradictory: [
      found('sharesAboveWhole', 'competitors.marketShare', { 'competitors.R1.marketShare': 0.7 }),
    ],
  },
  S10: {
    missing: [
      found('kindMissing', 'swot.kind', { 'swot.W8.kind': 'weakness', 'swot.W9.kind': 'weakness' }),
      found('fieldsBlank', 'swot.weight', { 'swot.W3.weight': null }),
      found('strategyBlank', 'strategy.culture', { 'strategy.culture': null }),
    ],
    contradictory: [found('swotUnanswered', 'swot.answeredBy', { 'swot.W5.weight': '5' })],
  },
  S11: {
    missing: [
      found('strategyBlank', 'strategy.positioning', { 'strategy.positioning': null }),
      found('strategyMissing', 'strategy.positioning', {
        'strategy.positioning': null,
        'strategy.valueProposition': null,
      }),
    ],
    contradictory: [
      found('notCarried', 'campaigns.differentiator', { 'campaigns.*.differentiator': null }),
      found('notCarried', 'swot.differentiates', { 'swot.*.differentiates': 'no' }),
    ],
  },
  S12: {
    missing: [found('strategyBlank', 'strategy.price', { 'strategy.price': null })],
    contradictory: [found('notCarried', 'campaigns.offer', { 'campaigns.*.offer': null })],
  },
  S13: {
    missing: [
      found('strategyBlank', 'strategy.buyingProcess', { 'strategy.buyingProcess': null }),
      found('fieldsBlank', 'journey.criteria', { 'journey.J2.criteria': null }),
      found('fieldsBlank', 'journey.seller', { 'journey.J2.seller': null }),
    ],
    contradictory: [
      found('soldNowhere', 'journey.soldAt', { 'journey.J2.soldAt': 'H2' }),
      found('notCarried', 'channels.sells', { 'channels.*.sells': 'no' }),
    ],
  },
  S14: {
    missing: [
      found('strategyMissing', 'initiatives.initiative', { initiatives: null }),
      found('fieldsBlank', 'initiatives.owner', { 'initiatives.I2.owner': null }),
      found('strategyBlank', 'strategy.wordOfMouth', { 'strategy.wordOfMouth': null }),
    ],
    contradictory: [
      found('parentOver', 'campaigns.status', { 'initiatives.I3.status': 'stopped' }),
      found('parentOver', 'campaigns.status', { 'initiatives.I3.status': 'done' }),
      found('notCarried', 'initiatives.kind', { 'initiatives.I3.kind': 'retention' }),
    ],
  },
  S15: {
    missing: [
      found('fieldsBlank', 'initiatives.priority', { 'initiatives.I1.priority': null }),
      found('strategyBlank', 'strategy.priorities', { 'strategy.priorities': null }),
    ],
    contradictory: [
      found('prioritiesAlike', 'initiatives.priority', { 'initiatives.*.priority': '4' }),
      found('prioritiesAlike', 'goals.priority', { 'goals.*.priority': '3' }),
      found('priorityAgainstMoney', 'initiatives.priority', { 'initiatives.I1.priority': '1' }),
    ],
  },
  P1: {
    missing: [found('strategyBlank', 'strategy.planSummary', { 'strategy.planSummary': null })],
    contradictory: [
      found('summariesAlike', 'strategy.planSummary', {
        'strategy.summary': 'Bread by the week. ',
        'strategy.planSummary': 'bread by the week.',
      }),
    ],
  },
  P2: {
    missing: [found('fieldsBlank', 'campaigns.segment', { 'campaigns.C1.segment': null })],
    contradictory: [
      found('segmentOffTarget', 'campaigns.segment', {
        'campaigns.C1.segment': 'S5',
        'campaigns.C1.persona': null,
      }),
      found('personaElsewhere', 'campaigns.persona', { 'campaigns.C4.segment': 'S1' }),
    ],
  },
  P3: {
    missing: [
      found('fieldsBlank', 'campaigns.aim', { 'campaigns.C1.aim': null }),
      found('fieldsBlank', 'campaigns.message', { 'campaigns.C1.message': null }),
      found('fieldsBlank', 'campaigns.offer', { 'campaigns.C1.offer': null }),
    ],
    contradictory: [
      found('goalOdd', 'campaigns.goal', { 'campaigns.C2.goal': 'G2', 'campaigns.C2.alsoGoal': null }),
      found('nameTwice', 'campaigns.campaign', { 'campaigns.C2.campaign': 'Summer market stand' }),
    ],
  },
  P4: {
    missing: [
      found('kindMissing', 'tasks.kind', { 'tasks.*.kind': 'task' }),
      found('campaignNoDates', 'campaigns.start', { 'campaigns.C4.start': null }),
    ],
    contradictory: [
      found('campaignPastGoal', 'campaigns.end', { 'goals.G2.due': '2027-01-15' }),
      found('campaignPastGoal', 'campaigns.end', { 'campaigns.C4.goal': 'G3' }),
    ],
  },
  P5: {
    missing: [
      found('fieldsBlank', 'channels.type', { 'channels.H1.type': null }),
      found('fieldsBlank', 'channels.platform', { 'channels.H1.platform': null }),
      found('fieldsBlank', 'channels.role', { 'channels.H1.role': null }),
    ],
    contradictory: [
      found('sharesAboveWhole', 'campaigns.secondShare', {
        'campaigns.C2.secondShare': 0.7,
        'campaigns.C2.thirdShare': 0.6,
      }),
      found('segmentChannelUnused', 'segments.alsoChannel', { 'segments.S2.alsoChannel': 'H4' }),
    ],
  },
  P6: {
    missing: [found('fieldsBlank', 'campaigns.revenue', { 'campaigns.C1.revenue': null })],
    contradictory: [
      found('revenueApart', 'campaigns.actualRevenue', { 'campaigns.C2.actualRevenue': 112_000 }),
      found('revenueApart', 'campaigns.actualRevenue', {
        'campaigns.C1.actualRevenue': null,
        'campaigns.C2.actualRevenue': null,
      }),
    ],
  },
  P7: {
    missing: [
      found('fieldsBlank', 'tasks.campaign', { 'tasks.T9.campaign': null }),
      found('campaignNoTask', 'campaigns.campaign', {
        'tasks.T15.campaign': 'C3',
        'tasks.T16.campaign': 'C3',
        'tasks.T17.campaign': 'C3',
      }),
    ],
    contradictory: [found('parentOver', 'tasks.status', { 'campaigns.C4.status': 'stopped' })],
  },
  P8: {
    missing: [
      found('fieldsBlank', 'content.campaign', { 'content.N18.campaign': null }),
      found('fieldsBlank', 'content.updateDue', { 'content.N12.updateDue': null }),
      found('fieldsBlank', 'content.owner', { 'content.N12.owner': null, 'content.N12.date': null }),
      found('stageUnused', 'journey.stage', { 'content.N12.stage': 'J5' }),
    ],
    contradictory: [
      found('contentOutside', 'content.date', { 'content.N13.date': '2027-04-20' }),
      found('contentOutside', 'content.date', { 'content.N14.date': '2027-01-08' }),
      found('parentOver', 'content.status', { 'campaigns.C4.status': 'stopped' }),
    ],
  },
  P9: {
    missing: [
      found('fieldsBlank', 'channels.perWeek', { 'channels.H2.type': 'social', 'channels.H2.perWeek': null }),
      found('fieldsBlank', 'channels.followed', {
        'channels.H2.type': 'social',
        'channels.H2.followed': null,
      }),
    ],
    contradictory: [found('postsShort', 'channels.perWeek', { 'channels.H2.perWeek': 3 })],
  },
  P10: {
    missing: [found('budgetNoTotal', 'start.totalBudget', { 'start.totalBudget': null })],
    contradictory: [found('budgetOff', 'budget#proofLines', { 'start.totalBudget': 35_000 })],
  },
  P11: {
    missing: [
      found('campaignNoOwner', 'campaigns.owner', { 'campaigns.C1.owner': null }),
      found('taskNoOne', 'tasks.responsible', { 'tasks.T9.responsible': null }),
    ],
    contradictory: [found('keeperViews', 'people.access', { 'people.Y4.access': 'view' })],
  },
  P12: {
    missing: [
      found('fieldsBlank', 'kpis.target', { 'kpis.K9.target': null }),
      found('fieldsBlank', 'kpis.tool', { 'kpis.K1.tool': null }),
      found('goalNoKpi', 'goals.metric', { 'kpis.K1.goal': null }),
    ],
    contradictory: [found('kpiOtherMetric', 'kpis.kpi', { 'kpis.K1.kpi': 'leads' })],
  },
  P13: {
    missing: [
      found('reviewEmpty', 'reviews.figures', { 'reviews.V6.date': '2026-11-01' }),
      found('fieldsBlank', 'reviews.subject', { 'reviews.V4.subject': null }),
      found('fieldsBlank', 'reviews.owner', { 'reviews.V4.owner': null }),
      found('nothingMeasured', 'metrics.months', { 'metrics.*.months': null, spend: null }),
    ],
    contradictory: [
      found('kpiStale', 'kpis.rhythm', { 'kpis.K1.rhythm': 'weekly', 'start.asOf': '2026-12-20' }),
      found('decisionLost', 'reviews.subject', { 'reviews.V4.subject': 'C9' }),
      found('stopStillRuns', 'campaigns.status', {
        'reviews.V1.decision': 'stop',
        'reviews.V1.subject': 'C3',
      }),
    ],
  },
  P14: {
    missing: [found('settingMissing', 'start.firstMonth', { 'start.firstMonth': null })],
    contradictory: [
      found('planOutsideStrategy', 'strategy.until', { 'strategy.until': '2027-03-31' }),
      found('planOutsideStrategy', 'strategy.from', { 'strategy.from': '2026-09-01' }),
    ],
  },
  P15: {
    missing: [found('settingMissing', 'start.size', { 'start.size': null })],
    contradictory: [found('strategyMissing', 'objectives.objective', { objectives: null, segments: null })],
  },
  P16: {
    missing: [
      found('fieldsBlank', 'people.team', { 'people.Y2.team': null }),
      found('fieldsBlank', 'people.access', { 'people.Y2.access': null }),
      found('kindMissing', 'people.team', { 'people.Y4.team': 'marketing' }),
    ],
    contradictory: [found('keeperViews', 'people.access', { 'people.Y1.access': 'comment' })],
  },
  P17: {
    missing: [
      found('goalNoCampaign', 'goals.goal', { 'campaigns.C2.goal': 'G1', 'campaigns.C2.alsoGoal': null }),
      found('campaignNoInitiative', 'campaigns.initiative', { 'campaigns.C1.initiative': null }),
    ],
    contradictory: [
      found('initiativeNoCampaign', 'initiatives.initiative', { 'campaigns.C2.initiative': 'I1' }),
    ],
  },
};
