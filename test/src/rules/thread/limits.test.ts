import type { Finding, FindingCode } from '../../../../src/rules/finding';
import type { TabId } from '../../../../src/tabs/ids';
import { aPlan, cellOf, headCellOf, settings } from '../a-plan';
import { findingsIn } from '../findings-in';

type Given = Parameters<typeof aPlan>[0];
type Tables = NonNullable<Given['tables']>;

const found = (code: FindingCode, tables: Tables, without: TabId[] = []): Finding[] =>
  findingsIn(aPlan({ settings, tables, without })).filter((one) => one.code === code);

/** What hangs loose, its cell, and the tab without which it is not asked for. */
const loose: [FindingCode, Tables, TabId, column: string][] = [
  ['goalNoCampaign', { goals: [{ id: 'G1', goal: 'Grow' }] }, 'campaigns', 'goals goal'],
  ['goalNoKpi', { goals: [{ id: 'G1', goal: 'Grow' }] }, 'kpis', 'goals metric'],
  [
    'goalNoInitiative',
    { goals: [{ id: 'G1', goal: 'Grow' }], initiatives: [{ id: 'I1', goal: 'G2' }] },
    'initiatives',
    'goals goal',
  ],
  [
    'goalNoMoney',
    { goals: [{ id: 'G1', goal: 'Grow' }], campaigns: [{ id: 'C1', goal: 'G1' }] },
    'budget',
    'goals goal',
  ],
  [
    'initiativeNoGoal',
    { initiatives: [{ id: 'I1', initiative: 'Grow' }] },
    'initiatives',
    'initiatives goal',
  ],
  [
    'initiativeNoCampaign',
    { initiatives: [{ id: 'I1', initiative: 'Grow' }] },
    'campaigns',
    'initiatives initiative',
  ],
  [
    'campaignNoInitiative',
    { campaigns: [{ id: 'C1', campaign: 'Grow' }], initiatives: [{ id: 'I1' }] },
    'initiatives',
    'campaigns initiative',
  ],
  ['campaignNoDates', { campaigns: [{ id: 'C1', campaign: 'Grow' }] }, 'campaigns', 'campaigns start'],
  ['campaignNoChannel', { campaigns: [{ id: 'C1', campaign: 'Grow' }] }, 'campaigns', 'campaigns channel'],
  ['campaignNoOwner', { campaigns: [{ id: 'C1', campaign: 'Grow' }] }, 'campaigns', 'campaigns owner'],
  ['campaignNoMoney', { campaigns: [{ id: 'C1', campaign: 'Grow' }] }, 'budget', 'campaigns campaign'],
  [
    'segmentOffTarget',
    { campaigns: [{ id: 'C1', campaign: 'Grow', segment: 'S1' }], segments: [{ id: 'S1', targeted: 'no' }] },
    'segments',
    'campaigns segment',
  ],
  [
    'segmentUnused',
    { segments: [{ id: 'S1', segment: 'Grow', targeted: 'yes' }] },
    'campaigns',
    'segments segment',
  ],
  ['personaUnused', { personas: [{ id: 'P1', persona: 'Grow' }] }, 'campaigns', 'personas persona'],
  ['channelUnused', { channels: [{ id: 'H1', channel: 'Grow' }] }, 'campaigns', 'channels channel'],
  ['stageUnused', { journey: [{ id: 'J1', stage: 'Grow' }] }, 'content', 'journey stage'],
  ['swotUnanswered', { swot: [{ id: 'W1', item: 'Grow', weight: '4' }] }, 'initiatives', 'swot answeredBy'],
  [
    'competitorUnanswered',
    { competitors: [{ id: 'R1', competitor: 'Grow', threat: '4' }] },
    'initiatives',
    'competitors answeredBy',
  ],
  ['personNoWork', { people: [{ id: 'Y1', person: 'Grow' }] }, 'people', 'people person'],
];

test.each(loose)(
  '%s is told at its cell by its name, and not asked for without the tab it is about',
  (...given) => {
    const [code, tables, needed, column] = given;
    const [tab = '', key = ''] = column.split(' ');
    expect(found(code, tables)).toEqual([
      expect.objectContaining({
        place: cellOf(tab as TabId, 5, key),
        facts: expect.objectContaining({ name: 'Grow' }),
      }),
    ]);
    expect(found(code, tables, [needed])).toEqual([]);
  },
);

const campaign = { id: 'C1', campaign: 'Spring' };
const person = { id: 'Y1', person: 'Jo' };

const held: [FindingCode, string, Tables][] = [
  ['swotUnanswered', 'weighs three of five', { swot: [{ id: 'W1', weight: '3' }] }],
  ['swotUnanswered', 'has no weight', { swot: [{ id: 'W1' }] }],
  ['competitorUnanswered', 'is a threat of three of five', { competitors: [{ id: 'R1', threat: '3' }] }],
  ['competitorUnanswered', 'is answered', { competitors: [{ id: 'R1', threat: '5', answeredBy: 'I1' }] }],
  ['segmentUnused', 'is not targeted', { segments: [{ id: 'S1', targeted: 'no' }] }],
  ['segmentUnused', 'nobody has decided on', { segments: [{ id: 'S1' }] }],
  [
    'segmentOffTarget',
    'speaks to a segment that nobody has decided on',
    { campaigns: [{ ...campaign, segment: 'S1' }], segments: [{ id: 'S1' }] },
  ],
  [
    'segmentOffTarget',
    'speaks to a segment that is not there',
    { campaigns: [{ ...campaign, segment: 'S1' }] },
  ],
  [
    'personaUnused',
    'a campaign is for',
    { personas: [{ id: 'P1' }], campaigns: [{ ...campaign, persona: 'P1' }] },
  ],
  [
    'personaUnused',
    'a piece of content is for',
    { personas: [{ id: 'P1' }], content: [{ id: 'N1', persona: 'P1' }] },
  ],
  [
    'channelUnused',
    'a campaign runs in',
    { channels: [{ id: 'H1' }], campaigns: [{ ...campaign, channel: 'H1' }] },
  ],
  [
    'channelUnused',
    'content is published in',
    { channels: [{ id: 'H1' }], content: [{ id: 'N1', channel: 'H1' }] },
  ],
  ['channelUnused', 'money goes to', { channels: [{ id: 'H1' }], budget: [{ id: 'B1', channel: 'H1' }] }],
  ['campaignNoOwner', 'has an owner', { campaigns: [{ ...campaign, owner: 'Y1' }] }],
  ['campaignNoInitiative', 'stands where nobody has an initiative', { campaigns: [campaign] }],
  [
    'campaignNoDates',
    'has both its days',
    { campaigns: [{ ...campaign, start: '2027-01-01', end: '2027-01-02' }] },
  ],
  [
    'campaignNoMoney',
    'a line without money names',
    { campaigns: [campaign], budget: [{ id: 'B1', campaign: 'C1' }] },
  ],
  ['goalNoInitiative', 'stands where nobody has an initiative', { goals: [{ id: 'G1' }] }],
  ['goalNoMoney', 'nothing works on', { goals: [{ id: 'G1' }] }],
  [
    'goalNoMoney',
    'a paid campaign serves beside its own',
    {
      goals: [{ id: 'G1' }, { id: 'G2' }],
      campaigns: [{ ...campaign, goal: 'G1', alsoGoal: 'G2' }],
      budget: [{ id: 'B1', campaign: 'C1', months: { '2027-01': 1 } }],
    },
  ],
  ['personNoWork', 'only listens', { people: [{ ...person, team: 'stakeholder' }] }],
  ['personNoWork', 'owns a goal', { people: [person], goals: [{ id: 'G1', owner: 'Y1' }] }],
  ['personNoWork', 'owns an initiative', { people: [person], initiatives: [{ id: 'I1', owner: 'Y1' }] }],
  ['personNoWork', 'owns a campaign', { people: [person], campaigns: [{ ...campaign, owner: 'Y1' }] }],
  ['personNoWork', 'owns a channel', { people: [person], channels: [{ id: 'H1', owner: 'Y1' }] }],
  ['personNoWork', 'does a task', { people: [person], tasks: [{ id: 'T1', responsible: 'Y1' }] }],
  ['personNoWork', 'answers for a task', { people: [person], tasks: [{ id: 'T1', accountable: 'Y1' }] }],
  ['personNoWork', 'is asked about a task', { people: [person], tasks: [{ id: 'T1', consulted: 'Y1' }] }],
  ['personNoWork', 'is told of a task', { people: [person], tasks: [{ id: 'T1', informed: 'Y1' }] }],
  ['personNoWork', 'makes content', { people: [person], content: [{ id: 'N1', owner: 'Y1' }] }],
  ['personNoWork', 'holds money', { people: [person], budget: [{ id: 'B1', owner: 'Y1' }] }],
  ['personNoWork', 'watches a KPI', { people: [person], kpis: [{ id: 'K1', owner: 'Y1' }] }],
  ['personNoWork', 'carries out a decision', { people: [person], reviews: [{ id: 'V1', owner: 'Y1' }] }],
  ['moneyOnNoGoal', 'is no money', { budget: [{ id: 'B1', months: { '2027-01': 0 } }] }],
  ['moneyOnNoGoal', 'came back', { budget: [{ id: 'B1', months: { '2027-01': -5 } }] }],
];

test.each(held)('%s is not told of what %s', (code, _, tables) => {
  expect(found(code, tables)).toEqual([]);
});

test('a campaign lacks dates as soon as it lacks one of them', () => {
  const lacks = (days: object) => found('campaignNoDates', { campaigns: [{ ...campaign, ...days }] }).length;
  expect([lacks({ start: '2027-01-01' }), lacks({ end: '2027-01-01' })]).toEqual([1, 1]);
});

test('where money came back and nothing is left in all, none of it is on no goal', () => {
  const back: Tables = {
    campaigns: [{ ...campaign, goal: 'G1' }],
    budget: [
      { id: 'B1', months: { '2027-01': 5 } },
      { id: 'B2', campaign: 'C1', months: { '2027-01': -5 } },
    ],
  };
  expect(found('moneyOnNoGoal', back)).toEqual([]);
});

test('a campaign off target names the segment, by its id where it has no name', () => {
  const of = (segment: object) =>
    found('segmentOffTarget', {
      campaigns: [{ ...campaign, segment: 'S1' }],
      segments: [{ id: 'S1', targeted: 'no', ...segment }],
    })[0]?.facts['segment'];
  expect([of({ segment: 'Hotels' }), of({})]).toEqual(['Hotels', 'S1']);
});

test('money on no goal is what has no campaign or one without a goal, of all there is', () => {
  const months = (amount: number) => ({ '2027-01': amount });
  const [finding] = found('moneyOnNoGoal', {
    campaigns: [{ id: 'C1', goal: 'G1' }, { id: 'C2' }, { id: 'C3', initiative: 'I1' }],
    initiatives: [{ id: 'I1', goal: 'G1' }],
    budget: [
      { id: 'B1', campaign: 'C1', months: months(50) },
      { id: 'B2', campaign: 'C2', months: months(20) },
      { id: 'B3', campaign: 'C3', months: months(25) },
      { id: 'B4', campaign: 'C9', months: months(5) },
    ],
  });
  expect(finding).toMatchObject({
    place: headCellOf('budget', 'proofLines', 'total'),
    facts: { amount: { minor: 2500 }, share: { share: 0.25 } },
  });
});

test('that a campaign has no money is said of its goal, the first or the second, where none of the goal’s has any', () => {
  const told = (served: object, more: Tables = {}) =>
    found('campaignNoMoney', { goals: [{ id: 'G1' }], campaigns: [{ ...campaign, ...served }], ...more })
      .length;
  expect(told({ goal: 'G1' })).toBe(0);
  expect(told({ alsoGoal: 'G1' })).toBe(0);
  expect(told({ goal: 'G9' })).toBe(1);
  expect(told({})).toBe(1);
  const paid: Tables = {
    campaigns: [
      { ...campaign, goal: 'G1' },
      { id: 'C2', goal: 'G1' },
    ],
    budget: [{ id: 'B1', campaign: 'C2', months: { '2027-01': 1 } }],
  };
  expect(told({}, paid)).toBe(1);
});

test('a goal’s row of the KPIs takes over what the goal says and leaves the rest blank', () => {
  const goal = {
    id: 'G1',
    goal: 'Grow',
    metric: 'leads',
    unit: 'number',
    baseline: 100,
    target: 200,
    upper: 250,
    owner: 'Y1',
  };
  const [finding] = found('goalNoKpi', { goals: [goal as never], kpis: [{ id: 'K1', kpi: 'churn' }] });
  const [fix] = finding?.fixes ?? [];
  expect(fix).toEqual({
    code: 'addRows',
    facts: { count: { number: 1 }, table: { column: ['kpis', 'title'] } },
    cells: [
      ['kpi', 'leads'],
      ['goal', 'G1'],
      ['unit', 'number'],
      ['baseline', 100],
      ['target', 200],
      ['upper', 250],
      ['owner', 'Y1'],
    ].map(([column, content]) => ({ place: cellOf('kpis', 6, String(column)), content })),
  });
});

describe('a strategy to revisit', () => {
  const review = { id: 'V1', decision: 'mend', changes: 'strategy', subject: ' s1 ' } as const;
  const told = (more: object, without: TabId[] = []) =>
    found(
      'strategyToRevisit',
      { segments: [{ id: 'S1', segment: 'Hotels' }], reviews: [{ ...review, ...more } as never] },
      without,
    )[0];

  test('names the row of the decision, however it is typed, and the review where it has no day', () => {
    expect(told({})).toMatchObject({
      place: cellOf('segments', 5, 'segment'),
      facts: { day: 'V1', name: 'Hotels', decision: { choice: ['decisions', 'mend'] } },
    });
  });

  test('names what was typed where that is no row, or the strategy as a whole', () => {
    expect(told({ subject: 'Prices' })).toMatchObject({
      place: cellOf('reviews', 5, 'subject'),
      facts: { name: 'Prices' },
    });
    expect(told({}, ['segments'])?.facts['name']).toBe(' s1 ');
    expect(told({ subject: undefined })?.facts['name']).toEqual({ column: ['strategy', 'title'] });
  });

  test('is not asked for without a tab of reviews, or where nothing was decided', () => {
    expect(told({}, ['reviews'])).toBeUndefined();
    expect(told({ decision: undefined })).toBeUndefined();
  });
});
