import { threadReasons } from '../../../../src/messages/en/findings/thread';
import { findAll } from '../../../../src/rules/all';
import type { FindingCode, Severity } from '../../../../src/rules/finding';
import { aPlan, cellOf, settings } from '../a-plan';

type Given = Parameters<typeof aPlan>[0];
type Tables = NonNullable<Given['tables']>;

/** A thread that holds from objective to money. */
const sound: Tables = {
  goals: [{ id: 'G1', goal: 'Grow', metric: 'leads', target: 200, due: '2027-03-31' }],
  segments: [
    { id: 'S1', segment: 'Offices', targeted: 'yes' },
    { id: 'S2', segment: 'Hotels', targeted: 'no' },
  ],
  personas: [{ id: 'P1', persona: 'Office manager' }],
  journey: [{ id: 'J1', stage: 'Compare' }],
  swot: [{ id: 'W1', item: 'Slow site', weight: '5', answeredBy: 'I1' }],
  competitors: [{ id: 'R1', competitor: 'Mill', threat: '4', answeredBy: 'I1' }],
  initiatives: [{ id: 'I1', initiative: 'Tastings', goal: 'G1' }],
  channels: [{ id: 'H1', channel: 'Instagram' }],
  campaigns: [
    {
      id: 'C1',
      campaign: 'Spring',
      goal: 'G1',
      initiative: 'I1',
      segment: 'S1',
      persona: 'P1',
      channel: 'H1',
      start: '2027-01-01',
      end: '2027-02-28',
      owner: 'Y1',
    },
  ],
  content: [
    { id: 'N1', title: 'Post', campaign: 'C1', channel: 'H1', persona: 'P1', stage: 'J1', owner: 'Y1' },
  ],
  budget: [{ id: 'B1', line: 'Ads', campaign: 'C1', channel: 'H1', months: { '2027-01': 1000 } }],
  people: [{ id: 'Y1', person: 'Jo', team: 'marketing' }],
  kpis: [{ id: 'K1', kpi: 'leads', goal: 'G1' }],
};
const [campaign] = sound.campaigns ?? [];
const [line] = sound.budget ?? [];
const rethink = {
  id: 'V1',
  date: '2027-01-05',
  decision: 'mend',
  changes: 'strategy',
  subject: 'i1',
} as const;
const without = (key: string, row: object = campaign ?? {}) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== key)) as never;

const planOf = (tables: Tables, more: Given = {}) =>
  aPlan({ settings: { ...settings, totalBudget: 1000 }, tables: { ...sound, ...tables }, ...more });
const codesIn = (plan: ReturnType<typeof aPlan>) =>
  findAll(plan)
    .filter(({ code }) => code in threadReasons)
    .map(({ code, severity }) => [code, severity]);

/** What breaks the thread, and what is found besides because of it. */
const breaks: [FindingCode, Severity, Tables, FindingCode[]?][] = [
  [
    'goalNoInitiative',
    'warning',
    { initiatives: [without('goal', sound.initiatives?.[0])] },
    ['initiativeNoGoal'],
  ],
  ['goalNoKpi', 'warning', { kpis: [] }],
  ['goalNoMoney', 'advice', { budget: [{ ...line, months: {} } as never] }],
  [
    'initiativeNoCampaign',
    'warning',
    { initiatives: [...(sound.initiatives ?? []), { id: 'I2', initiative: 'Idle', goal: 'G1' }] },
  ],
  ['campaignNoInitiative', 'advice', { campaigns: [without('initiative')] }, ['initiativeNoCampaign']],
  ['campaignNoDates', 'warning', { campaigns: [without('end')] }],
  ['campaignNoOwner', 'warning', { campaigns: [without('owner')] }],
  ['campaignNoChannel', 'warning', { campaigns: [without('channel')] }],
  [
    'campaignNoMoney',
    'advice',
    { campaigns: [...(sound.campaigns ?? []), { ...campaign, id: 'C2' } as never] },
  ],
  [
    'moneyOnNoGoal',
    'warning',
    { budget: [...(sound.budget ?? []), { id: 'B2', line: 'Else', months: { '2027-01': 1 } }] },
  ],
  ['segmentUnused', 'warning', { campaigns: [without('segment')] }],
  [
    'segmentOffTarget',
    'warning',
    { campaigns: [{ ...campaign, segment: 'S2' } as never] },
    ['segmentUnused'],
  ],
  ['personaUnused', 'advice', { personas: [...(sound.personas ?? []), { id: 'P2', persona: 'Nobody' }] }],
  ['channelUnused', 'advice', { channels: [...(sound.channels ?? []), { id: 'H2', channel: 'Radio' }] }],
  ['stageUnused', 'advice', { content: [] }],
  ['swotUnanswered', 'warning', { swot: [without('answeredBy', sound.swot?.[0])] }],
  ['competitorUnanswered', 'warning', { competitors: [without('answeredBy', sound.competitors?.[0])] }],
  [
    'personNoWork',
    'advice',
    { people: [...(sound.people ?? []), { id: 'Y2', person: 'Max', team: 'agency' }] },
  ],
  ['strategyToRevisit', 'advice', { reviews: [rethink] }],
];

test('a thread that holds is silent', () => expect(codesIn(planOf({}))).toEqual([]));

test.each(breaks)('%s, a finding of severity %s', (code, severity, tables, besides = []) => {
  const found = codesIn(planOf(tables));
  expect(found).toContainEqual([code, severity]);
  expect(
    found
      .map(([each]) => each)
      .filter((each) => each !== code)
      .sort(),
  ).toEqual(besides);
});

test('every finding of the thread is tried, the two of the light plan elsewhere', () => {
  const tried = [...breaks.map(([code]) => code), 'goalNoCampaign', 'campaignNoGoal', 'initiativeNoGoal'];
  expect(Object.keys(threadReasons).sort()).toEqual(tried.sort());
});

test('a light plan is not asked for tabs that it does not have', () => {
  const optional = [
    'segments',
    'personas',
    'journey',
    'swot',
    'competitors',
    'initiatives',
    'channels',
    'content',
    'people',
  ];
  const light = planOf(Object.fromEntries(optional.map((id) => [id, []])), { without: optional as never });
  expect(codesIn(light)).toEqual([]);
});

test('that a goal’s campaigns have no money is said once, of the goal', () => {
  const campaigns = [campaign, { ...campaign, id: 'C2', campaign: 'Autumn', goal: 'G2', owner: 'Y1' }];
  const goals = [...(sound.goals ?? []), { id: 'G2', goal: 'Stay' }];
  const kpis = [...(sound.kpis ?? []), { id: 'K2', kpi: 'leads', goal: 'G2' }];
  const initiatives = [...(sound.initiatives ?? []), { id: 'I2', initiative: 'Care', goal: 'G2' }];
  const found = codesIn(planOf({ campaigns, goals, kpis, initiatives } as never)).map(([code]) => code);
  expect(found).toEqual(expect.arrayContaining(['goalNoMoney']));
  expect(found).not.toContain('campaignNoMoney');
});

test('items below the threshold need no answer', () => {
  const swot = [{ id: 'W1', item: 'Small', weight: '3' }];
  expect(codesIn(planOf({ swot: swot as never }))).toEqual([]);
});

test('money on no goal is told in money and as a share', () => {
  const budget = [line, { id: 'B2', line: 'Else', months: { '2027-01': 250 } }];
  const found = findAll(planOf({ budget: budget as never })).find(({ code }) => code === 'moneyOnNoGoal');
  expect(found?.facts).toEqual({ amount: { minor: 25_000 }, share: { share: 0.2 } });
});

test('a goal with a metric gets its row of the KPIs with one click', () => {
  const goal = { id: 'G1', goal: 'Grow', metric: 'leads', direction: 'up' as const, target: 200 };
  const plan = aPlan({ tables: { goals: [goal, { id: 'G2', goal: 'Be loved' }] } });
  const [first, second] = findAll(plan).filter(({ code }) => code === 'goalNoKpi');
  expect(first?.fixes?.[0]?.cells.map(({ content }) => content)).toEqual(['leads', 'G1', 'up', 200]);
  expect(first?.fixes?.[0]?.cells[1]?.place).toEqual(plan.cell('kpis', 5, 'goal'));
  expect(second?.fixes).toBeUndefined();
});

test('what is to be revisited is the row that the decision names, until it is done', () => {
  const told = (review: object) =>
    findAll(planOf({ reviews: [review as never] })).filter(({ code }) => code === 'strategyToRevisit');
  expect(told(rethink)).toEqual([
    expect.objectContaining({
      place: cellOf('initiatives', 5, 'initiative'),
      facts: { day: { day: '2027-01-05' }, decision: { choice: ['decisions', 'mend'] }, name: 'Tastings' },
    }),
  ]);
  expect(told({ ...rethink, subject: undefined })).toEqual([
    expect.objectContaining({ place: cellOf('reviews', 5, 'subject') }),
  ]);
  expect(told({ ...rethink, done: 'yes' })).toEqual([]);
  expect(told({ ...rethink, changes: 'budget' })).toEqual([]);
});
