import type { mission } from '../../src/tabs/mission';

export type MissionRow = keyof typeof mission;

/** One thing that is typed, and the live cells that follow it. */
export interface Link {
  /** A column of a table, an answer of a form, or a month of a monthly column (`budget.months:2026-08`). */
  typed: string;
  /** The row of the table in the sample plan. */
  row?: string;
  /** What people type there instead. */
  as: string;
  /** Columns of tables and rows of forms in which a live cell then says something else. */
  moves: readonly string[];
}

/** What each row of the mission leads to, in the sample plan; `test/mission` types every one of these. */
export const missionLinks: Record<MissionRow, readonly Link[]> = {
  S1: [{ typed: 'strategy.summary', as: 'Bread by subscription.', moves: ['situation.summary'] }],
  S2: [
    { typed: 'objectives.level', row: 'O4', as: 'Business objective', moves: ['strategy.companyObjectives'] },
    {
      typed: 'objectives.serves',
      row: 'O1',
      as: '',
      moves: ['objectives.goals', 'objectives.served', 'goals.companyGoal'],
    },
  ],
  S3: [
    {
      typed: 'goals.objective',
      row: 'G1',
      as: 'O2 · Grow',
      moves: ['objectives.goals', 'situation.goal1', 'start.objectives'],
    },
    { typed: 'strategy.challenges', as: 'Flour is dear.', moves: ['situation.challenges'] },
    { typed: 'strategy.earlierActivities', as: 'Flyers.', moves: ['situation.earlierActivities'] },
  ],
  S4: [
    { typed: 'goals.target', row: 'G1', as: '900', moves: ['goals.progress', 'summary.goal1'] },
    { typed: 'goals.due', row: 'G1', as: '2027-03-31', moves: ['kpis.due', 'kpis.expected'] },
  ],
  S5: [
    { typed: 'strategy.marketOwn', as: '970000', moves: ['strategy.computedShare'] },
    { typed: 'strategy.ownShare', as: '0.1', moves: ['competitors.compared'] },
    { typed: 'strategy.marketGrowth', as: '0.04', moves: ['situation.growth'] },
    { typed: 'strategy.trends', as: 'Bread once a week.', moves: ['situation.trends'] },
  ],
  S6: [
    { typed: 'segments.place', row: 'S4', as: 'Old town', moves: ['campaigns.audiencePlace'] },
    { typed: 'segments.income', row: 'S4', as: '900 a month', moves: ['campaigns.audienceIncome'] },
    { typed: 'segments.targeted', row: 'S1', as: 'No', moves: ['situation.segment1'] },
    { typed: 'segments.why', row: 'S1', as: 'They pass by.', moves: ['situation.segment1'] },
  ],
  S7: [
    { typed: 'strategy.customerCount', as: '4200', moves: ['segments.customersShare'] },
    {
      typed: 'segments.customers',
      row: 'S1',
      as: '900',
      moves: ['segments.customersShare', 'strategy.customersInSegments'],
    },
  ],
  S8: [
    {
      typed: 'personas.message',
      row: 'P1',
      as: 'Your bread waits.',
      moves: ['campaigns.audienceMessage', 'content.personaMessage'],
    },
    { typed: 'personas.channel', row: 'P1', as: 'H2 · Search', moves: ['campaigns.audienceChannels'] },
  ],
  S9: [
    { typed: 'competitors.threat', row: 'R4', as: '5', moves: ['situation.rival1'] },
    {
      typed: 'competitors.weakness',
      row: 'R1',
      as: 'W5 · Nobody',
      moves: ['swot.rivals', 'situation.rival1'],
    },
    { typed: 'competitors.marketShare', row: 'R1', as: '0.2', moves: ['competitors.compared'] },
  ],
  S10: [
    { typed: 'swot.weight', row: 'W5', as: '5', moves: ['situation.weakness1'] },
    {
      typed: 'swot.answeredBy',
      row: 'W5',
      as: 'I2 · Taste',
      moves: ['swot.answered', 'situation.weakness3'],
    },
    { typed: 'strategy.focus', as: 'Bread alone.', moves: ['situation.focus'] },
    { typed: 'strategy.culture', as: 'By name.', moves: ['situation.culture'] },
  ],
  S11: [
    {
      typed: 'strategy.valueProposition',
      as: 'Three loaves a week.',
      moves: ['campaigns.promise', 'channels.promise', 'situation.valueProposition'],
    },
    { typed: 'strategy.positioning', as: 'The bakery of the harbour.', moves: ['situation.positioning'] },
    { typed: 'campaigns.differentiator', row: 'C1', as: 'W3 · Seven', moves: ['swot.campaigns'] },
  ],
  S12: [
    { typed: 'strategy.price', as: 'Thirteen euros.', moves: ['campaigns.mix'] },
    { typed: 'strategy.place', as: 'In the shop.', moves: ['campaigns.mix'] },
    { typed: 'strategy.promotion', as: 'Tastings.', moves: ['campaigns.mix', 'channels.promotion'] },
  ],
  S13: [
    { typed: 'channels.sells', row: 'H2', as: 'Yes', moves: ['strategy.sellingChannels'] },
    { typed: 'journey.soldAt', row: 'J1', as: 'H2 · Search', moves: ['channels.stages'] },
  ],
  S14: [
    { typed: 'initiatives.kind', row: 'I3', as: 'Retention', moves: ['strategy.wordOfMouthMoves'] },
    { typed: 'initiatives.kind', row: 'I4', as: 'Product', moves: ['strategy.alignmentMoves'] },
    { typed: 'initiatives.goal', row: 'I2', as: 'G1 · Win', moves: ['goals.initiatives'] },
  ],
  S15: [
    {
      typed: 'initiatives.priority',
      row: 'I1',
      as: '1',
      moves: ['initiatives.priorityShare', 'campaigns.priority'],
    },
    { typed: 'goals.priority', row: 'G1', as: '1', moves: ['situation.goal1'] },
    { typed: 'strategy.priorities', as: 'Offices first.', moves: ['situation.priorities'] },
  ],
  P1: [
    { typed: 'strategy.planSummary', as: 'Taste, then subscribe.', moves: ['summary.planInShort'] },
    { typed: 'strategy.strategyName', as: 'Bread 2030', moves: ['summary.strategyName'] },
  ],
  P2: [
    {
      typed: 'campaigns.segment',
      row: 'C1',
      as: 'S2 · People',
      moves: ['segments.campaigns', 'segments.planned', 'segments.revenue', 'campaigns.audiencePlace'],
    },
    {
      typed: 'campaigns.persona',
      row: 'C1',
      as: 'P2 · Emil',
      moves: ['personas.campaigns', 'personas.planned', 'campaigns.audienceMessage'],
    },
  ],
  P3: [
    {
      typed: 'campaigns.initiative',
      row: 'C2',
      as: 'I1 · Take',
      moves: ['initiatives.campaigns', 'initiatives.planned', 'initiatives.moneyShare', 'campaigns.priority'],
    },
    {
      typed: 'campaigns.goal',
      row: 'C2',
      as: 'G2 · Cut',
      moves: ['goals.campaigns', 'goals.planned', 'tasks.goal', 'content.goal', 'start.goals'],
    },
  ],
  P4: [
    {
      typed: 'campaigns.start',
      row: 'C4',
      as: '2027-01-11',
      moves: ['timeline.start', 'summary.campaign1'],
    },
    { typed: 'campaigns.end', row: 'C4', as: '2027-05-31', moves: ['timeline.end', 'initiatives.until'] },
    { typed: 'tasks.due', row: 'T6', as: '2026-08-17', moves: ['timeline.end'] },
  ],
  P5: [
    {
      typed: 'campaigns.secondShare',
      row: 'C2',
      as: '0.5',
      moves: ['channels.byCampaigns'],
    },
    { typed: 'campaigns.thirdChannel', row: 'C4', as: 'H5 · Shop', moves: ['channels.campaigns'] },
  ],
  P6: [
    {
      typed: 'campaigns.revenue',
      row: 'C1',
      as: '99000',
      moves: ['segments.revenue', 'initiatives.revenue', 'summary.expectedRevenue'],
    },
    { typed: 'campaigns.actualRevenue', row: 'C1', as: '9000', moves: ['initiatives.actualRevenue'] },
  ],
  P7: [
    {
      typed: 'tasks.hours',
      row: 'T8',
      as: '80',
      moves: ['campaigns.hours', 'initiatives.hours', 'people.hours'],
    },
    { typed: 'tasks.campaign', row: 'T8', as: 'C4 · Spring', moves: ['tasks.goal', 'campaigns.hours'] },
  ],
  P8: [
    { typed: 'content.date', row: 'N9', as: '2026-11-25', moves: ['calendar.piece4', 'calendar.month5'] },
    {
      typed: 'content.campaign',
      row: 'N9',
      as: 'C4 · Spring',
      moves: ['content.goal', 'content.campaignMessage', 'campaigns.content'],
    },
    { typed: 'content.stage', row: 'N9', as: 'J5 · Stays', moves: ['journey.content'] },
  ],
  P9: [
    { typed: 'channels.perWeek', row: 'H2', as: '3', moves: ['channels.postsDue', 'calendar.month1'] },
    { typed: 'content.channel', row: 'N9', as: 'H3 · Letter', moves: ['channels.posts', 'calendar.coming2'] },
    { typed: 'channels.followed', row: 'H2', as: 'K1 · Cost', moves: ['channels.followedStatus'] },
  ],
  P10: [
    {
      typed: 'budget.months:2026-08',
      row: 'B1',
      as: '2800',
      moves: [
        'budget.total',
        'channels.planned',
        'campaigns.planned',
        'initiatives.planned',
        'goals.planned',
      ],
    },
    { typed: 'spend.amount', row: 'E6', as: '500', moves: ['budget.actual', 'channels.actual'] },
  ],
  P11: [
    { typed: 'campaigns.owner', row: 'C1', as: 'Y4 · Tariq', moves: ['people.owns'] },
    { typed: 'tasks.responsible', row: 'T8', as: 'Y2 · Jonas', moves: ['people.tasksOpen', 'people.hours'] },
  ],
  P12: [
    { typed: 'kpis.campaign', row: 'K6', as: 'C5 · Two', moves: ['campaigns.kpi', 'campaigns.tool'] },
    { typed: 'kpis.tool', row: 'K7', as: 'Phone list', moves: ['campaigns.tool'] },
    { typed: 'metrics.months:2026-10', row: 'M8', as: '60', moves: ['kpis.actual', 'summary.newCustomers'] },
  ],
  P13: [
    { typed: 'weekly.value', row: 'Q1', as: '40', moves: ['weekly.fromWeeks', 'weekly.difference'] },
    { typed: 'weekly.week', row: 'Q6', as: '2026-11-01', moves: ['metrics.latestWeek'] },
    { typed: 'reviews.done', row: 'V4', as: 'Yes', moves: ['summary.decisionsOpen', 'start.reviews'] },
    { typed: 'kpis.phasing', row: 'K8', as: '', moves: ['kpis.expected'] },
  ],
  P14: [
    {
      typed: 'start.asOf',
      as: '2026-12-20',
      moves: ['summary.today', 'campaigns.daysLeft', 'calendar.piece1'],
    },
    { typed: 'start.months', as: '6', moves: ['start.lastDay', 'channels.postsDue'] },
  ],
  P15: [],
  P16: [
    { typed: 'people.signedOn', row: 'Y1', as: '', moves: ['strategy.signed'] },
    { typed: 'people.signs', row: 'Y6', as: 'Yes', moves: ['strategy.toSign'] },
  ],
  P17: [
    { typed: 'goals.objective', row: 'G3', as: 'O1 · Earn', moves: ['start.objectives'] },
    {
      typed: 'budget.campaign',
      row: 'B10',
      as: '',
      moves: ['start.budget', 'budget.holds', 'goals.planned'],
    },
  ],
};
