import { budgetReasons } from '../../../../src/messages/en/findings/budget';
import { findAll } from '../../../../src/rules/all';
import type { Fact, FindingCode, Severity } from '../../../../src/rules/finding';
import { aPlan, cellOf, headCellOf, settings } from '../a-plan';

type Given = Parameters<typeof aPlan>[0];
type Tables = NonNullable<Given['tables']>;

const line = {
  id: 'B1',
  line: 'Ads',
  category: 'ads',
  campaign: 'C1',
  channel: 'H1',
  owner: 'Y1',
  months: { '2027-01': 600, '2027-02': 400 },
} as const;
const paid = {
  id: 'E1',
  supplier: 'Printer',
  line: 'B1',
  date: '2027-01-10',
  amount: 590,
  state: 'actual',
} as const;
const campaign = { id: 'C1', campaign: 'Spring', start: '2027-01-01', end: '2027-02-28' } as const;
const channel = { id: 'H1', channel: 'Instagram', weight: 2, expectedReturn: 3 } as const;

/** A budget in which every amount is where it should be, on 15 February 2027. */
const sound: Tables = { budget: [line], spend: [paid], campaigns: [campaign], channels: [channel] };
const money = { ...settings, totalBudget: 1000, asOf: '2027-02-15' };

const planOf = (tables: Tables, more: Given['settings'] = {}) =>
  aPlan({ settings: { ...money, ...more }, tables: { ...sound, ...tables } });
const found = (plan: ReturnType<typeof aPlan>) => findAll(plan).filter(({ code }) => code in budgetReasons);

test('a sound budget is silent', () => expect(found(planOf({}))).toEqual([]));

const faulty: [FindingCode, Severity, Tables, Record<string, Fact>, Given['settings']?][] = [
  [
    'lineOverspent',
    'error',
    { spend: [paid, { ...paid, id: 'E2', supplier: 'Maker', amount: 500, state: 'committed' }] },
    { spent: { minor: 109_000 }, planned: { minor: 100_000 }, over: { minor: 9000 } },
  ],
  [
    'spendOnNothing',
    'error',
    {
      budget: [line, { ...line, id: 'B2', months: {} }],
      spend: [paid, { ...paid, id: 'E2', line: 'B2', amount: 5 }],
    },
    { spent: { minor: 500 } },
  ],
  [
    'spendNoLine',
    'warning',
    { spend: [paid, { id: 'E2', supplier: 'Maker', amount: 5 }] },
    { amount: { minor: 500 } },
  ],
  [
    'spendNegative',
    'warning',
    { spend: [paid, { ...paid, id: 'E2', amount: -5 }] },
    { amount: { minor: -500 } },
  ],
  [
    'spendTwice',
    'warning',
    {
      spend: [
        { ...paid, amount: 295 },
        { ...paid, id: 'E2', supplier: ' printer', date: '2027-01-30', amount: 295 },
      ],
    },
    { amount: { minor: 29_500 }, month: { month: '2027-01' }, first: 'E1' },
  ],
  [
    'moneyOutsideCampaign',
    'warning',
    { campaigns: [{ ...campaign, end: '2027-01-31' }] },
    { amount: { minor: 40_000 }, month: { month: '2027-02' }, campaign: 'Spring' },
  ],
  [
    'pastUnspent',
    'warning',
    { spend: [{ ...paid, amount: 450 }] },
    { unspent: { minor: 15_000 }, planned: { minor: 60_000 } },
  ],
  ['linesNoChannel', 'advice', { budget: [{ ...line, channel: undefined } as never] }, { name: 'Ads' }],
  ['linesNoCategory', 'advice', { budget: [{ ...line, category: undefined } as never] }, { name: 'Ads' }],
  ['linesNoOwner', 'advice', { budget: [{ ...line, owner: undefined } as never] }, { name: 'Ads' }],
  [
    'paceSlow',
    'advice',
    { budget: [line, { ...line, id: 'B2' }], spend: [paid] },
    { spent: { minor: 59_000 }, planned: { minor: 120_000 }, share: { share: 59_000 / 120_000 } },
    { totalBudget: 2000 },
  ],
  [
    'paceFast',
    'advice',
    { spend: [{ ...paid, amount: 900 }] },
    { spent: { minor: 90_000 }, planned: { minor: 60_000 }, share: { share: 1.5 } },
    { totalBudget: 1300, tolerance: 0.3 },
  ],
  [
    'forecastOver',
    'warning',
    {
      spend: [{ ...paid, amount: 1040 }],
      budget: [{ ...line, months: { '2027-01': 1000, '2027-02': 400 } }],
    },
    { forecast: { minor: 144_000 }, total: { minor: 135_000 }, over: { minor: 9000 } },
    { totalBudget: 1350 },
  ],
  [
    'channelShareOff',
    'advice',
    {
      channels: [channel, { ...channel, id: 'H2', channel: 'Mail', expectedReturn: 9 }],
      budget: [line, { ...line, id: 'B2', channel: 'H2' }],
    },
    { share: { share: 0.5 }, suggested: { share: 0.25 } },
    { totalBudget: 2000 },
  ],
  [
    'channelAlone',
    'advice',
    {
      channels: ['H1', 'H2', 'H3'].map((id) => ({ id, channel: id })),
      budget: [
        line,
        { ...line, id: 'B2', channel: 'H2', months: { '2027-01': 100 } },
        { ...line, id: 'B3', channel: 'H3', months: { '2027-01': 100 } },
      ],
      spend: [
        paid,
        { ...paid, id: 'E2', line: 'B2', amount: 100 },
        { ...paid, id: 'E3', line: 'B3', amount: 99 },
      ],
    },
    { share: { share: 1000 / 1200 } },
    { totalBudget: 1200 },
  ],
  ['shareTypedWhole', 'error', {}, { value: { number: 15 }, share: { share: 15 } }, { grossMargin: 15 }],
  [
    'breakEvenMissed',
    'warning',
    { campaigns: [{ ...campaign, customers: 10, revenue: 1000 }] },
    { needed: { number: 20 }, expected: { number: 10 }, each: { minor: 5000 }, margin: { share: 0.5 } },
    { grossMargin: 0.5 },
  ],
  [
    'leadCostBold',
    'advice',
    {
      campaigns: [{ ...campaign, leads: 100 }],
      metrics: [
        { id: 'M1', measure: 'marketingCost', months: { '2027-01': 900 } },
        { id: 'M2', measure: 'leads', months: { '2027-01': 30 } },
      ],
    },
    { each: { minor: 1000 }, last: { minor: 3000 } },
  ],
];

test.each(faulty)('%s, of severity %s, with its facts', (...given) => {
  const [code, severity, tables, facts, more] = given;
  const all = found(planOf(tables, more));
  const [first] = all.filter((finding) => finding.code === code);
  expect(first).toMatchObject({ code, severity, facts });
});

test('every finding of the money is tried here or with those of the light plan', () => {
  const light = [
    'budgetOff',
    'budgetUpToOff',
    'budgetNoTotal',
    'lineNoCampaign',
    'lineRangeTurned',
    'moneyNegative',
    'moneyOutsidePlan',
  ];
  expect(Object.keys(budgetReasons).sort()).toEqual([...faulty.map(([code]) => code), ...light].sort());
});

describe('ways to mend', () => {
  const fixesOf = (code: string, tables: Tables, more: Given['settings'] = {}) =>
    found(planOf(tables, more)).find((finding) => finding.code === code)?.fixes;
  const month = (key: string) => cellOf('budget', 5, `months:${key}`);

  test('money outside its campaign moves into the campaign’s nearest month, unless that is over', () => {
    const campaigns = [{ ...campaign, end: '2027-01-31' }];
    expect(fixesOf('moneyOutsideCampaign', { campaigns })).toEqual([]);
    expect(fixesOf('moneyOutsideCampaign', { campaigns, spend: [] }, { asOf: '2027-01-15' })).toEqual([
      {
        code: 'moveMoney',
        facts: { amount: { minor: 40_000 }, month: { month: '2027-01' } },
        cells: [
          { place: month('2027-02'), content: '' },
          { place: month('2027-01'), content: 1000 },
        ],
      },
    ]);
  });

  test('unspent money moves to the month it is, or goes; the total stays, or falls by just that much', () => {
    const fixes = fixesOf('pastUnspent', { spend: [{ ...paid, amount: 450 }] });
    expect(fixes).toEqual([
      {
        code: 'moveMoney',
        facts: { amount: { minor: 15_000 }, month: { month: '2027-02' } },
        cells: [
          { place: month('2027-01'), content: 450 },
          { place: month('2027-02'), content: 550 },
        ],
      },
      {
        code: 'releaseMoney',
        facts: { amount: { minor: 15_000 } },
        cells: [{ place: month('2027-01'), content: 450 }],
      },
    ]);
  });

  test('money that came back is not released beside what was planned', () => {
    const [move, release] = fixesOf('pastUnspent', { spend: [{ ...paid, amount: -50 }] }) ?? [];
    expect(move?.facts).toEqual({ amount: { minor: 60_000 }, month: { month: '2027-02' } });
    expect(release?.cells).toEqual([{ place: month('2027-01'), content: '' }]);
  });

  test('a share typed as a whole number is a hundredth', () => {
    expect(fixesOf('shareTypedWhole', {}, { grossMargin: 15 })?.[0]?.cells[0]?.content).toBe(0.15);
  });
});

test('a plan in which no spending is written down is not asked about it', () => {
  const codes = found(planOf({ spend: [] })).map(({ code }) => code);
  expect(codes).toEqual([]);
});

test('shares among the answers of the strategy are looked at, too', () => {
  const shares = findAll(aPlan({ settings, strategy: { ownShare: 5, marketGrowth: 0.02 } })).filter(
    ({ code }) => code === 'shareTypedWhole',
  );
  expect(shares.map(({ place }) => place)).toEqual([headCellOf('strategy', 'ownShare', 'answer')]);
});
