import type { Finding, FindingCode } from '../../../../src/rules/finding';
import { answerOf, aPlan, cellOf, headCellOf, settings } from '../a-plan';
import { findingsIn } from '../findings-in';

type Given = Parameters<typeof aPlan>[0];
type Tables = NonNullable<Given['tables']>;
type Rows<Id extends keyof Tables> = NonNullable<Tables[Id]>;

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
  amount: 600,
  state: 'actual',
} as const;
const campaign = { id: 'C1', campaign: 'Spring', start: '2027-01-01', end: '2027-02-28' } as const;
const channel = { id: 'H1', channel: 'Instagram' } as const;

/** What is found of one kind on 15 February 2027, when 1,000 EUR are planned. */
const found = (code: FindingCode, tables: Tables, more: Given['settings'] = {}): Finding[] =>
  findingsIn(
    aPlan({
      settings: { ...settings, totalBudget: 1000, asOf: '2027-02-15', ...more },
      tables: { budget: [line], spend: [paid], campaigns: [campaign], channels: [channel], ...tables },
    }),
  ).filter((one) => one.code === code);
const count = (...given: Parameters<typeof found>) => found(...given).length;
const [second, third] = [
  { ...line, id: 'B2', line: 'Radio' },
  { ...line, id: 'B3', line: 'Fair' },
];

describe('a line may be overspent by the tolerance', () => {
  test.each([
    ['as planned', 1000, 0],
    ['five per cent more', 1050, 0],
    ['a cent more than that', 1050.01, 1],
  ])('%s', (_, amount, faults) => {
    expect(count('lineOverspent', { spend: [{ ...paid, amount }] })).toBe(faults);
  });

  test('which the settings may widen, and what was promised counts like what was paid', () => {
    const spend = [
      { ...paid, amount: 700 },
      { ...paid, id: 'E2', amount: 500, state: 'committed' as const },
    ];
    expect(count('lineOverspent', { spend }, { tolerance: 0.2 })).toBe(0);
    expect(found('lineOverspent', { spend }, { tolerance: 0.19 })[0]).toMatchObject({
      place: cellOf('budget', 5, 'line'),
      facts: { name: 'Ads', spent: { minor: 120_000 }, planned: { minor: 100_000 }, over: { minor: 20_000 } },
    });
  });

  test('a line without money is another matter: there any payment is one too many', () => {
    const budget = [{ ...line, months: {} }];
    expect(count('lineOverspent', { budget })).toBe(0);
    expect(count('spendOnNothing', { budget })).toBe(1);
    expect(count('spendOnNothing', { budget, spend: [] })).toBe(0);
    expect(count('spendOnNothing', { budget, spend: [{ ...paid, amount: 0 }] })).toBe(0);
    expect(count('spendOnNothing', { budget, spend: [{ ...paid, state: 'committed' }] })).toBe(1);
  });
});

describe('payments', () => {
  test('on no line are told even while they have no amount', () => {
    const [first, other] = found('spendNoLine', {
      spend: [
        { id: 'E1', supplier: 'Maker' },
        { id: 'E2', amount: 12.5 },
      ],
    });
    expect(first).toMatchObject({
      place: cellOf('spend', 5, 'line'),
      facts: { name: 'Maker', amount: { minor: 0 } },
    });
    expect(other?.facts).toMatchObject({ amount: { minor: 1250 } });
  });

  test('of nothing are not below nothing', () => {
    expect(count('spendNegative', { spend: [{ ...paid, amount: 0 }] })).toBe(0);
    expect(count('spendNegative', { spend: [{ id: 'E1', supplier: 'Maker' }] })).toBe(0);
    expect(found('spendNegative', { spend: [{ ...paid, amount: -0.01 }] })[0]).toMatchObject({
      place: cellOf('spend', 5, 'amount'),
      facts: { name: 'Printer', amount: { minor: -1 } },
    });
  });

  test.each<[string, object, number]>([
    ['the same in all', {}, 1],
    ['of another supplier', { supplier: 'Maker' }, 0],
    ['of another amount', { amount: 601 }, 0],
    ['of another month', { date: '2027-02-01' }, 0],
    ['promised, not paid', { state: 'committed' }, 0],
    ['without a supplier', { supplier: undefined }, 0],
    ['without an amount', { amount: undefined }, 0],
    ['without a day', { date: undefined }, 0],
  ])('are twice the same: one %s', (_, other, faults) => {
    expect(count('spendTwice', { spend: [paid, { ...paid, ...other, id: 'E2' } as never] })).toBe(faults);
  });

  test.each(['supplier', 'amount', 'date'] as const)(
    'that both lack the %s are not called the same',
    (key) => {
      const spend = [paid, { ...paid, id: 'E2' }].map((one) => ({ ...one, [key]: undefined }));
      expect(count('spendTwice', { spend: spend as never })).toBe(0);
    },
  );

  test('three times the same are told twice, each beside the first', () => {
    const again = (id: string) => ({ ...paid, id, supplier: 'PRINTER ' });
    const all = found('spendTwice', { spend: [paid, again('E2'), again('E3')] });
    expect(all.map(({ place, facts }) => [place.row, facts['first']])).toEqual([
      [6, 'E1'],
      [7, 'E1'],
    ]);
    expect(all[0]?.place).toEqual(cellOf('spend', 6, 'amount'));
  });
});

describe('money of the past', () => {
  const unspent = (amount: number, more: Given['settings'] = {}) =>
    found('pastUnspent', { spend: [{ ...paid, amount }] }, more);

  test('may be left over by the tolerance', () => {
    expect(unspent(570)).toEqual([]);
    expect(unspent(569.99)[0]).toMatchObject({
      place: cellOf('budget', 5, 'line'),
      facts: { name: 'Ads', unspent: { minor: 3001 }, planned: { minor: 60_000 } },
    });
  });

  test('is that of months before this one, and so is what was spent', () => {
    const budget = [{ ...line, months: { '2027-02': 1000 } }];
    expect(count('pastUnspent', { budget })).toBe(0);
    expect(unspent(0, { asOf: '2027-01-31' })).toEqual([]);
    expect(unspent(0, { asOf: '2027-02-01' })).toHaveLength(1);
    const late = { ...paid, date: '2027-02-01' };
    expect(count('pastUnspent', { spend: [late] })).toBe(1);
  });

  test('is not asked for where no spending is written down, nor where money is negative', () => {
    expect(count('pastUnspent', { spend: [] })).toBe(0);
    expect(count('pastUnspent', { budget: [{ ...line, months: { '2027-01': -600 } }] })).toBe(0);
  });

  test('goes out of the latest months first, and into the month it is', () => {
    const months = { '2027-01': 100, '2027-02': 200, '2027-03': 50 };
    const given = { budget: [{ ...line, months }], spend: [{ ...paid, amount: 50 }] };
    const fixes = found('pastUnspent', given, { asOf: '2027-03-15' })[0]?.fixes ?? [];
    const cells = fixes.map((fix) => fix.cells.map(({ place, content }) => [place, content]));
    const month = (key: string) => cellOf('budget', 5, `months:${key}`);
    const taken = [
      [month('2027-02'), ''],
      [month('2027-01'), 50],
    ];
    expect(fixes.map(({ code }) => code)).toEqual(['moveMoney', 'releaseMoney']);
    expect(cells).toEqual([[...taken, [month('2027-03'), 300]], taken]);
    const behind = found('pastUnspent', given, { asOf: '2027-04-15' })[0]?.fixes ?? [];
    expect(behind.map(({ code }) => code)).toEqual(['releaseMoney']);
  });

  test('stays in a month that was spent in full', () => {
    const months = { '2027-01': 100, '2027-02': 200 };
    const spend = [{ ...paid, amount: 200 }];
    const [fix] =
      found('pastUnspent', { budget: [{ ...line, months }], spend }, { asOf: '2027-03-01' })[0]?.fixes ?? [];
    expect(fix?.cells).toEqual([
      { place: cellOf('budget', 5, 'months:2027-02'), content: 100 },
      { place: cellOf('budget', 5, 'months:2027-03'), content: 100 },
    ]);
  });
});

describe('money in months in which its campaign does not run', () => {
  const outside = (campaigns: Rows<'campaigns'>, budget: Rows<'budget'> = [line]) =>
    found('moneyOutsideCampaign', { campaigns, budget });

  test('is told with line, month and campaign', () => {
    expect(outside([{ ...campaign, start: '2027-02-01' }])[0]).toMatchObject({
      place: cellOf('budget', 5, 'months:2027-01'),
      facts: { amount: { minor: 60_000 }, month: { month: '2027-01' }, name: 'Ads', campaign: 'Spring' },
      fixes: [{ code: 'moveMoney', facts: { month: { month: '2027-02' } } }],
    });
    const [nameless] = outside(
      [{ id: 'C1', start: '2027-02-01', end: '2027-02-28' }],
      [{ ...line, line: undefined } as never],
    );
    expect(nameless?.facts).toMatchObject({ name: 'B1', campaign: 'C1' });
  });

  test.each<[string, Rows<'campaigns'>, months: Record<string, number>]>([
    [
      'a campaign of one day in each month',
      [{ ...campaign, start: '2027-01-31', end: '2027-02-01' }],
      line.months,
    ],
    ['no campaign', [], line.months],
    ['no first day', [{ id: 'C1', end: '2027-01-31' }], line.months],
    ['no last day', [{ id: 'C1', start: '2027-02-01' }], line.months],
    ['dates that are turned', [{ ...campaign, start: '2027-03-01', end: '2027-02-01' }], line.months],
    ['nothing in the month', [{ ...campaign, end: '2027-01-31' }], { '2027-02': 0 }],
    ['a month outside the plan', [{ ...campaign, end: '2027-01-31' }], { '2027-04': 9 }],
  ])('is not told of: %s', (_, campaigns, months) => {
    expect(outside(campaigns, [{ ...line, months }])).toEqual([]);
  });

  test('moves to the campaign’s nearest month and adds to what is there, where that is a month of the plan', () => {
    const months = { '2027-01': 10, '2027-02': 20, '2027-03': 30 };
    const fixesOf = (start: string, end: string) =>
      outside([{ ...campaign, start, end }], [{ ...line, months }]).map(({ fixes }) =>
        fixes?.flatMap(({ cells }) => cells.map(({ content }) => content)),
      );
    expect(fixesOf('2027-02-01', '2027-02-28')).toEqual([
      ['', 30],
      ['', 50],
    ]);
    expect(fixesOf('2027-02-01', '2027-03-31')).toEqual([['', 30]]);
    expect(fixesOf('2027-01-01', '2027-02-28')).toEqual([['', 50]]);
    // A line that lies wholly outside is told as that.
    expect(fixesOf('2026-11-01', '2026-12-31')).toEqual([]);
  });
});

describe('the pace of the money', () => {
  const pace = (amount: number, tables: Tables = {}) => {
    const given = { spend: [{ ...paid, amount }], ...tables };
    return [...found('paceSlow', given), ...found('paceFast', given)].map(({ code }) => code);
  };

  test.each([
    [419.99, ['paceSlow']],
    [420, []],
    [690, []],
    [690.01, ['paceFast']],
  ])('with %d of 600 spent', (amount, codes) => {
    expect(pace(amount)).toEqual(codes);
  });

  test('is that of months gone by: what is planned and spent in this one does not count', () => {
    expect(pace(600, { spend: [paid, { ...paid, id: 'E2', date: '2027-02-01' }] })).toEqual([]);
    expect(pace(1, { budget: [{ ...line, months: { '2027-02': 1000 } }] })).toEqual([]);
  });

  test('is told of the proof of the lines', () => {
    expect(found('paceFast', { spend: [{ ...paid, amount: 900 }] })[0]).toMatchObject({
      place: headCellOf('budget', 'proofLines', 'total'),
    });
  });
});

describe('the forecast', () => {
  const forecast = (spend: Rows<'spend'>, more: Given['settings'] = {}) =>
    found('forecastOver', { spend }, more).map(({ facts }) => facts['over']);

  test('is what is spent and what is still planned, and may be over by the tolerance', () => {
    expect(forecast([{ ...paid, amount: 650 }])).toEqual([]);
    expect(forecast([{ ...paid, amount: 650.01 }])).toEqual([{ minor: 5001 }]);
    expect(found('forecastOver', { spend: [{ ...paid, amount: 700 }] })[0]?.place).toEqual(
      answerOf('totalBudget'),
    );
  });

  test('takes what was spent this month, promised or paid, out of what this month holds, and no more', () => {
    const now = { ...paid, id: 'E2', date: '2027-02-01', state: 'committed' as const };
    expect(forecast([paid, { ...now, amount: 400 }])).toEqual([]);
    expect(forecast([paid, { ...now, amount: 451 }])).toEqual([{ minor: 5100 }]);
  });

  test('is not asked for without a total, without months, or without spending', () => {
    expect(forecast([{ ...paid, amount: 2000 }], { totalBudget: 0 })).toEqual([]);
    expect(forecast([])).toEqual([]);
    const tables = { budget: [line], spend: [{ ...paid, amount: 2000 }] };
    const plan = { ...aPlan({ settings: { ...settings, totalBudget: 1000 }, tables }), months: [] };
    expect(findingsIn(plan).filter(({ code }) => code === 'forecastOver')).toEqual([]);
  });
});

describe('the shares of the channels', () => {
  const channels = ['H1', 'H2', 'H3'].map((id) => ({ id, channel: id }));
  const budgetOf = (...amounts: number[]) =>
    amounts.map((amount, index) => ({
      ...line,
      id: `B${index + 1}`,
      channel: `H${index + 1}`,
      months: { '2027-01': amount },
    }));

  test.each<[string, number[], number]>([
    ['60 of 100, and two more', [60, 20, 20], 0],
    ['61 of 100, and two more', [61, 20, 19], 1],
    ['61 of 100, and one more', [61, 39], 0],
  ])('one that has %s', (_, amounts, faults) => {
    const given = { channels: channels.slice(0, amounts.length), budget: budgetOf(...amounts) };
    const all = found('channelAlone', given);
    expect(all).toHaveLength(faults);
    if (faults > 0)
      expect(all[0]).toMatchObject({
        place: cellOf('channels', 5, 'channel'),
        facts: { share: { share: 0.61 } },
      });
  });

  test.each([
    [64, 0],
    [65, 0],
    [66, 1],
    [36, 0],
    [35, 0],
    [34, 1],
  ])('with half of the weight and %i %% of the money', (percent, faults) => {
    const given = {
      channels: channels.slice(0, 2).map((one) => ({ ...one, weight: 2, expectedReturn: 3 })),
      budget: budgetOf(percent, 100 - percent),
    };
    expect(count('channelShareOff', given)).toBe(2 * faults);
  });

  test('one that has no money at all is not alone', () => {
    const given = { channels: [...channels, { id: 'H4', channel: 'H4' }], budget: budgetOf(40, 30, 30) };
    expect(count('channelAlone', given)).toBe(0);
  });

  test('money that goes to no channel of the list is left out, and so are channels without weight or return', () => {
    const weighed = { id: 'H1', channel: 'Mail', weight: 2, expectedReturn: 3 };
    const given = {
      channels: [
        weighed,
        { id: 'H2', channel: 'Radio', weight: 9 },
        { id: 'H3', channel: 'Fair', expectedReturn: 9 },
      ],
      budget: [...budgetOf(100), { ...second, channel: 'H9' }, { ...third, channel: undefined } as never],
    };
    expect(count('channelShareOff', given)).toBe(0);
    const elsewhere = { ...given, budget: [{ ...line, channel: 'H2' }] };
    expect(found('channelShareOff', elsewhere)[0]).toMatchObject({
      place: cellOf('channels', 5, 'weight'),
      facts: { share: { share: 0 }, suggested: { share: 1 } },
    });
    expect(count('channelShareOff', { ...given, budget: [] })).toBe(0);
  });
});

describe('the money that must come back', () => {
  const expecting = { ...campaign, customers: 10, revenue: 1000 };
  const missed = (campaigns: Rows<'campaigns'>, grossMargin?: number) =>
    found('breakEvenMissed', { campaigns }, { grossMargin } as never);

  test('is missed by one customer, not by none', () => {
    expect(missed([{ ...expecting, customers: 20, revenue: 2000 }], 0.5)).toEqual([]);
    expect(missed([{ ...expecting, customers: 20, revenue: 2000 }], 0.49)[0]).toMatchObject({
      place: answerOf('grossMargin'),
      facts: {
        needed: { number: 21 },
        expected: { number: 20 },
        each: { minor: 4900 },
        margin: { share: 0.49 },
      },
    });
  });

  test('is reckoned over the campaigns that say both customers and revenue', () => {
    const halfSaid = [
      { ...campaign, id: 'C2', customers: 900 },
      { ...campaign, id: 'C3', revenue: 90_000 },
    ];
    expect(missed([expecting, ...halfSaid], 0.5)[0]?.facts).toMatchObject({
      expected: { number: 10 },
      each: { minor: 5000 },
    });
  });

  test.each<[string, Rows<'campaigns'>, number | undefined]>([
    ['no margin', [expecting], undefined],
    ['a margin of nothing', [expecting], 0],
    ['no customers', [{ ...expecting, customers: 0 }], 0.5],
    ['no revenue', [{ ...expecting, revenue: 0 }], 0.5],
    ['nothing expected', [campaign], 0.5],
  ])('is not asked for with %s', (_, campaigns, margin) => {
    expect(missed(campaigns, margin)).toEqual([]);
  });
});

describe('the cost of a lead', () => {
  const metrics = [
    { id: 'M1', measure: 'marketingCost', months: { '2027-01': 900, '2027-02': 5000 } },
    { id: 'M2', measure: 'leads', months: { '2027-01': 30 } },
    { id: 'M3', measure: 'leads', months: { '2027-01': 20, '2027-03': 7 } },
  ];
  const bold = (leads: number | undefined, more: Tables = {}) =>
    found('leadCostBold', { metrics, campaigns: [{ ...campaign, leads } as never], ...more });

  test('is bold below six tenths of what a lead cost in the months that tell both', () => {
    // 900 EUR for 50 leads: 18 EUR each, of which six tenths are 10.80.
    const budget = (euros: number) => ({ budget: [{ ...line, months: { '2027-01': euros } }] });
    expect(bold(100, budget(1080))).toEqual([]);
    expect(bold(100, budget(1079))[0]).toMatchObject({
      place: cellOf('campaigns', 5, 'leads'),
      facts: { name: 'Spring', each: { minor: 1079 }, last: { minor: 1800 } },
    });
  });

  test('is known from one lead on', () => {
    const one = [metrics[0], { id: 'M2', measure: 'leads', months: { '2027-01': 1 } }] as Rows<'metrics'>;
    expect(bold(100, { metrics: one })[0]?.facts['last']).toEqual({ minor: 90_000 });
  });

  test('is not asked for without leads, without money, or where no month tells both', () => {
    expect(bold(undefined)).toEqual([]);
    expect(bold(0)).toEqual([]);
    expect(bold(1000, { budget: [] })).toEqual([]);
    expect(bold(1000, { metrics: metrics.slice(0, 1) })).toEqual([]);
  });
});

describe('lines that lack something', () => {
  test('are told one by one, without those that nobody has begun', () => {
    const bare = (id: string) => ({ id, line: id, campaign: 'C1', months: { '2027-01': 5 } });
    const all = found('linesNoChannel', { budget: [line, bare('B2'), bare('B3'), bare('')] });
    expect(all.map(({ place, facts }) => [place, facts['name']])).toEqual([
      [cellOf('budget', 6, 'channel'), 'B2'],
      [cellOf('budget', 7, 'channel'), 'B3'],
    ]);
  });
});

describe('lines by themselves', () => {
  test('are called by their ids where they have no name', () => {
    const [range] = found('lineRangeTurned', { budget: [{ ...line, line: undefined, upTo: 1 } as never] });
    const [loose] = found('lineNoCampaign', { budget: [{ id: 'B1', months: { '2027-01': 5 } }] });
    expect([range?.facts['name'], loose?.facts['name']]).toEqual(['B1', 'B1']);
  });

  test('a line’s money is its plan or its upper end, whichever is more', () => {
    const [finding] = found('lineNoCampaign', { budget: [{ id: 'B1', upTo: 4, months: { '2027-01': 5 } }] });
    expect(finding?.facts['amount']).toEqual({ minor: 500 });
  });

  test('money is negative from the first cent on; a plan without months has none outside', () => {
    const budget = [{ ...line, months: { '2027-01': 0, '2027-02': -0.01 } }];
    expect(found('moneyNegative', { budget }).map(({ facts }) => facts['amount'])).toEqual([{ minor: -1 }]);
    const plan = { ...aPlan({ settings, tables: { budget: [line] } }), months: [] };
    expect(findingsIn(plan).filter(({ code }) => code === 'moneyOutsidePlan')).toEqual([]);
  });

  test('upper ends are those of the lines that have one, and the plan of the others', () => {
    const given = { budget: [{ ...line, upTo: 1200 }, second] };
    expect(found('budgetUpToOff', given, { totalUpTo: 2000 })[0]?.facts).toMatchObject({
      lines: { minor: 220_000 },
    });
    expect(count('budgetUpToOff', given, { totalUpTo: 2200 })).toBe(0);
    expect(count('budgetOff', { budget: [] })).toBe(0);
  });
});

describe('shares typed as whole numbers', () => {
  test.each([
    [1, 0],
    [1.01, 1],
  ])('a share of %d', (grossMargin, faults) => {
    expect(count('shareTypedWhole', {}, { grossMargin })).toBe(faults);
  });

  test('stand in tables, too, and each is told at its cell', () => {
    const competitors = [{ id: 'R1', marketShare: 0.2 }, { id: 'R2', marketShare: 20 }, { id: 'R3' }];
    const all = found('shareTypedWhole', { competitors });
    expect(all.map(({ place, facts }) => [place, facts])).toEqual([
      [cellOf('competitors', 6, 'marketShare'), { value: { number: 20 }, share: { share: 20 } }],
    ]);
  });

  test('are told with their column and a hundredth of it', () => {
    const [finding] = found('shareTypedWhole', {}, { grossMargin: 15 });
    expect(finding).toMatchObject({
      place: headCellOf('start', 'grossMargin', 'answer'),
      fixes: [
        {
          code: 'setTo',
          facts: { column: { column: ['start', 'grossMargin'] }, value: { share: 0.15 } },
          cells: [{ place: headCellOf('start', 'grossMargin', 'answer'), content: 0.15 }],
        },
      ],
    });
  });
});
