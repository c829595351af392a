import { isForm, isTable, tabOf } from '../../../src/tabs/all';
import { type TabId, tabIds } from '../../../src/tabs/ids';
import { choiceLists } from '../../../src/workbook/choice-lists';
import { fullPlanFile } from '../layout/full-plan';

/** Where each row of the mission is held: columns of tables, rows of forms, figures above a table (`budget#proofLines`). */
const strategyRows: Record<string, string[]> = {
  // Executive summary.
  S1: ['strategy.summary'],
  // Vision and mission of the company, and its own goals.
  S2: ['strategy.vision', 'strategy.mission', 'strategy.companyGoals'],
  // Context: objectives, challenges, earlier activities.
  S3: [
    'objectives.objective',
    'objectives.measure',
    'objectives.target',
    'objectives.owner',
    'objectives.goals',
    'strategy.challenges',
    'strategy.earlierActivities',
  ],
  // Goals, short-term and long-term, SMART, with an objective above each.
  S4: [
    'goals.goal',
    'goals.objective',
    'goals.horizon',
    'goals.metric',
    'goals.unit',
    'goals.direction',
    'goals.baseline',
    'goals.target',
    'goals.upper',
    'goals.start',
    'goals.due',
    'goals.owner',
    'goals.why',
    'goals.note',
  ],
  // Market: size, trends, opportunities, segments, impacts, own share.
  S5: [
    'strategy.marketTotal',
    'strategy.marketReachable',
    'strategy.marketOwn',
    'strategy.marketGrowth',
    'strategy.ownShare',
    'strategy.trends',
    'strategy.impacts',
    'swot.kind',
    'segments.size',
  ],
  // Segments in detail, those not targeted, and why our offer is better.
  S6: [
    'segments.segment',
    'segments.targeted',
    'segments.age',
    'segments.gender',
    'segments.place',
    'segments.language',
    'segments.income',
    'segments.interests',
    'segments.behaviour',
    'segments.platforms',
    'segments.why',
    'strategy.notTargeted',
  ],
  // Customers: how many, which types, what they value, how they decide, on which to focus.
  S7: [
    'strategy.customerCount',
    'strategy.customerTypes',
    'strategy.customerValues',
    'strategy.customerDecision',
    'strategy.customerFocus',
    'segments.type',
    'segments.values',
    'segments.decides',
  ],
  // Personas: challenges, goals, habits, messages.
  S8: [
    'personas.persona',
    'personas.segment',
    'personas.challenges',
    'personas.goals',
    'personas.habits',
    'personas.message',
    'personas.channels',
  ],
  // Competitors, and their digital side.
  S9: [
    'competitors.competitor',
    'competitors.category',
    'competitors.strengths',
    'competitors.weaknesses',
    'competitors.marketShare',
    'competitors.compared',
    'competitors.position',
    'competitors.threat',
    'competitors.difference',
    'competitors.barriers',
    'competitors.exploits',
    'competitors.keywords',
    'competitors.paidAds',
    'competitors.answeredBy',
    'strategy.barriers',
  ],
  // Situation: focus, culture, and a SWOT that initiatives answer.
  S10: [
    'strategy.focus',
    'strategy.culture',
    'swot.item',
    'swot.source',
    'swot.weight',
    'swot.answeredBy',
    'swot.answered',
  ],
  // Positioning.
  S11: [
    'strategy.positioning',
    'strategy.valueProposition',
    'strategy.brandEssence',
    'strategy.brandPersonality',
    'strategy.differentiators',
  ],
  // The four Ps.
  S12: ['strategy.product', 'strategy.price', 'strategy.place', 'strategy.promotion'],
  // Sales and the buying process, stage by stage.
  S13: [
    'strategy.salesChannels',
    'strategy.buyingProcess',
    'journey.stage',
    'journey.persona',
    'journey.involved',
    'journey.purchase',
    'journey.criteria',
    'journey.salesChannel',
    'journey.helps',
  ],
  // Initiatives that serve goals.
  S14: [
    'initiatives.initiative',
    'initiatives.goal',
    'initiatives.kind',
    'initiatives.segment',
    'initiatives.owner',
    'initiatives.status',
    'goals.initiatives',
  ],
  // What gets resources first.
  S15: ['strategy.priorities', 'goals.priority', 'initiatives.priority'],
};

const planRows: Record<string, string[]> = {
  // The plan at a glance.
  P1: ['strategy.planSummary', 'summary.goalCount', 'summary.planned', 'summary.reached'],
  // The target market, by link.
  P2: [
    'campaigns.segment',
    'campaigns.persona',
    'content.persona',
    'segments.campaigns',
    'personas.campaigns',
  ],
  // Campaigns with a goal of their own, linked to a goal and an initiative; offers.
  P3: [
    'campaigns.campaign',
    'campaigns.aim',
    'campaigns.goal',
    'campaigns.alsoGoal',
    'campaigns.initiative',
    'campaigns.servedGoal',
    'campaigns.offer',
    'campaigns.message',
    'campaigns.status',
    'campaigns.note',
  ],
  // Start, end, milestones.
  P4: ['campaigns.start', 'campaigns.end', 'campaigns.daysLeft', 'tasks.kind', 'tasks.start', 'tasks.due'],
  // The mix of channels, platforms, messages.
  P5: [
    'channels.channel',
    'channels.type',
    'channels.platform',
    'channels.role',
    'channels.message',
    'campaigns.channel',
  ],
  // Expected and actual income, per campaign and in all.
  P6: ['campaigns.revenue', 'campaigns.actualRevenue', 'summary.expectedRevenue', 'summary.revenue'],
  // What is done, in which campaign.
  P7: ['tasks.task', 'tasks.campaign', 'tasks.status', 'tasks.late'],
  // Content: what exists, types, topics, goal, stage, calendar.
  P8: [
    'content.title',
    'content.state',
    'content.type',
    'content.topic',
    'content.campaign',
    'content.goal',
    'content.stage',
    'content.date',
    'content.keyword',
    'content.callToAction',
    'content.link',
    'content.status',
    'content.result',
    'content.late',
    'journey.content',
    'personas.content',
  ],
  // Social media: how often, opinion leaders, replies, KPIs.
  P9: ['channels.frequency', 'channels.leaders', 'channels.replies', 'channels.kpi', 'content.channel'],
  // Budget and resources, by priority and expected return; people's time.
  P10: [
    'start.totalBudget',
    'start.totalUpTo',
    'start.tolerance',
    'budget.line',
    'budget.campaign',
    'budget.channel',
    'budget.category',
    'budget.months',
    'budget.upTo',
    'budget.total',
    'budget.committed',
    'budget.actual',
    'budget.available',
    'budget.holds',
    'budget.note',
    'budget#proofLines',
    'budget#proofMonths',
    'budget#proofCampaigns',
    'budget#proofChannels',
    'budget#proofUpTo',
    'spend.supplier',
    'spend.line',
    'spend.date',
    'spend.amount',
    'spend.state',
    'spend.note',
    'channels.weight',
    'channels.expectedReturn',
    'channels.suggested',
    'channels.share',
    'channels.planned',
    'channels.actual',
    'channels.variance',
    'campaigns.planned',
    'campaigns.expectedReturn',
    'tasks.hours',
    'people.hours',
  ],
  // Who does each part.
  P11: [
    'tasks.responsible',
    'tasks.accountable',
    'tasks.consulted',
    'tasks.informed',
    'campaigns.owner',
    'content.owner',
    'budget.owner',
    'channels.owner',
    'people.part',
    'people.tasksOpen',
  ],
  // KPIs for each goal, with the tool that measures each.
  P12: [
    'kpis.kpi',
    'kpis.goal',
    'kpis.unit',
    'kpis.direction',
    'kpis.baseline',
    'kpis.target',
    'kpis.upper',
    'kpis.tool',
    'kpis.owner',
    'kpis.note',
    'kpis.how',
    'kpis.first',
    'kpis.second',
    'kpis.actual',
    'metrics.measure',
    'metrics.kind',
    'metrics.tool',
    'metrics.months',
    'start.grossMargin',
    'campaigns.leads',
    'campaigns.customers',
  ],
  // What is watched, what worked and why, what people said, what was decided.
  P13: [
    'kpis.rhythm',
    'kpis.progress',
    'kpis.status',
    'reviews.rhythm',
    'reviews.date',
    'reviews.figures',
    'reviews.worked',
    'reviews.failed',
    'reviews.why',
    'reviews.customersSaid',
    'reviews.teamSaid',
    'reviews.decision',
    'reviews.changes',
    'reviews.subject',
    'reviews.owner',
    'reviews.due',
    'reviews.done',
  ],
  // The period and its rhythm.
  P14: ['start.firstMonth', 'start.months', 'start.lastDay', 'start.rhythm', 'start.asOf'],
  // Light or full.
  P15: ['start.size'],
  // Who takes part and who may see what.
  P16: ['people.person', 'people.team', 'people.email', 'people.access'],
  // The chain, and where it is broken.
  P17: [
    'start.chain',
    'start.objectives',
    'start.goals',
    'start.initiatives',
    'start.campaigns',
    'start.kpis',
  ],
};
const mission = { ...strategyRows, ...planRows };

const numbered = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

/** Every place of every tab, with whether people type there. */
const places = new Map<string, boolean>(
  tabIds.flatMap((id): [string, boolean][] => {
    const tab = tabOf(id);
    const parts = isTable(tab) ? tab.columns : isForm(tab) ? tab.rows : {};
    const head = isTable(tab) ? Object.keys(tab.head ?? {}) : [];
    return [
      ...Object.entries(parts).map(([key, { kind }]): [string, boolean] => [
        `${id}.${key}`,
        !['heading', 'tab', 'computed'].includes(kind),
      ]),
      ...head.map((key): [string, boolean] => [`${id}#${key}`, false]),
    ];
  }),
);

test('every row of the mission is mapped, from S1 to S15 and from P1 to P17', () => {
  expect(Object.keys(strategyRows)).toEqual(numbered('S', 15));
  expect(Object.keys(planRows)).toEqual(numbered('P', 17));
});

test.each(Object.entries(mission))('%s is held by columns and rows that are there', (_, held) => {
  expect(held.length).toBeGreaterThan(0);
  expect(held.filter((place) => !places.has(place))).toEqual([]);
});

test.each(Object.entries(mission).filter(([id]) => id !== 'P17'))(
  '%s is something people can fill in',
  (_, held) => {
    expect(held.filter((place) => places.get(place))).not.toEqual([]);
  },
);

/** What serves the whole workbook rather than one row of the mission. */
const workbookWide = [
  'start.business',
  'start.planName',
  'start.language',
  'start.currency',
  'start.notes',
  'checks.severity',
  'checks.what',
  'checks.place',
  'checks.jump',
  'checks.mend',
];

test('whatever people can type serves a row of the mission', () => {
  const held = new Set([...Object.values(mission).flat(), ...workbookWide]);
  expect(
    [...places].filter(([place, isTyped]) => isTyped && !held.has(place)).map(([place]) => place),
  ).toEqual([]);
});

test('the sample plan shows everything that people can fill in for a row of the mission', () => {
  const plan = fullPlanFile();
  const filled = new Set<string>([
    ...Object.keys(plan.settings).map((key) => `start.${key}`),
    ...Object.entries(plan.forms ?? {}).flatMap(([id, form]) =>
      Object.keys(form ?? {}).map((key) => `${id}.${key}`),
    ),
    ...Object.entries(plan.tables).flatMap(([id, rows]) =>
      (rows ?? []).flatMap(Object.keys).map((key) => `${id}.${key}`),
    ),
  ]);
  // No goal of the bakery is a range; upper bounds are for those.
  const notShown = ['goals.upper', 'kpis.upper'];
  const typed = Object.values(mission).flatMap((held) => held.filter((place) => places.get(place)));
  expect([...new Set(typed)].filter((place) => !filled.has(place)).sort()).toEqual(notShown);
});

test('choices offer what the mission names', () => {
  const offered: [keyof typeof choiceLists, string[]][] = [
    ['horizons', ['short', 'long']],
    ['sizes', ['light', 'full']],
    ['swotKinds', ['strength', 'weakness', 'opportunity', 'threat']],
    ['initiativeKinds', ['wordOfMouth', 'internalAlignment']],
    ['purchases', ['impulse', 'planned']],
    ['channelTypes', ['seo', 'social', 'paidSearch', 'email', 'content', 'events', 'pr']],
    ['taskKinds', ['milestone']],
    ['contentStates', ['keep', 'update']],
    ['budgetCategories', ['ads', 'tools', 'content', 'website', 'events', 'staff', 'agencies']],
    ['rhythms', ['weekly', 'monthly', 'quarterly', 'campaignEnd']],
    ['changes', ['tactic', 'budget', 'goal', 'strategy']],
    ['teams', ['marketing', 'sales', 'stakeholder']],
    ['accesses', ['view', 'comment', 'edit']],
  ];
  for (const [list, codes] of offered)
    expect([list, codes.filter((code) => !(choiceLists[list] as readonly string[]).includes(code))]).toEqual([
      list,
      [],
    ]);
});

test('the chain on the start tab names every tab that carries the thread', () => {
  const thread: TabId[] = [
    'objectives',
    'goals',
    'initiatives',
    'campaigns',
    'tasks',
    'content',
    'budget',
    'kpis',
    'reviews',
  ];
  expect(thread.filter((id) => !places.has(`start.${id}`))).toEqual([]);
});
