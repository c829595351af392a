import { slipsReasons } from '../../../../src/messages/en/findings/slips';
import type { Finding, FindingCode, Severity } from '../../../../src/rules/finding';
import { answerOf, aPlan, cellOf, settings } from '../a-plan';
import { findingsIn } from '../findings-in';

type Given = Parameters<typeof aPlan>[0];
type Tables = NonNullable<Given['tables']>;
type Place = Finding['place'];

const months = (...amounts: number[]) =>
  Object.fromEntries(amounts.map((amount, index) => [`2027-0${index + 1}`, amount]));
const line = { id: 'B1', line: 'Ads', campaign: 'C1', channel: 'H1', months: months(600, 600, 600) } as const;
const campaign = {
  id: 'C1',
  campaign: 'Spring',
  goal: 'G1',
  segment: 'S1',
  channel: 'H1',
  start: '2027-01-01',
  end: '2027-03-31',
} as const;
const paid = (month: number, amount = 600) => ({
  id: `E${month}`,
  supplier: 'Printer',
  line: 'B1',
  date: `2027-0${month}-10`,
  amount,
  state: 'actual' as const,
});
const visitors = { id: 'M1', measure: 'visitors', months: months(1000, 1100, 1200) } as const;
const leads = { id: 'M2', measure: 'leads', months: months(100, 110, 130) } as const;
const cost = { id: 'M3', measure: 'marketingCost', months: months(600, 600, 600) } as const;
const opening = { id: 'M4', measure: 'customersAtStart', months: months(50, 58, 66) } as const;
const came = { id: 'M5', measure: 'newCustomers', months: months(10, 10, 10) } as const;
const left = { id: 'M6', measure: 'customersLost', months: months(2, 2, 2) } as const;
const metrics = [visitors, leads, cost, opening, came, left];
const task = { id: 'T1', task: 'Print', campaign: 'C1', start: '2027-01-10', due: '2027-01-12', hours: 8 };

const sound: Tables = {
  campaigns: [campaign],
  budget: [line],
  spend: [paid(1), paid(2), paid(3)],
  metrics,
  tasks: [task],
};
const money = { ...settings, totalBudget: 1800, asOf: '2027-04-05' };

const found = (tables: Tables = {}, more: Omit<Given, 'tables'> = {}) =>
  findingsIn(aPlan({ settings: money, ...more, tables: { ...sound, ...tables } })).filter(
    ({ code }) => code in slipsReasons,
  );

test('sound figures are silent', () => expect(found()).toEqual([]));

const budget = (...more: object[]) => [line, ...more] as Tables['budget'] & object;
const measured = (index: number, row: object) =>
  metrics.map((each, at) => (at === index ? { ...each, ...row } : each)) as Tables['metrics'] & object;
const goals = [{ id: 'G1' }, { id: 'G2' }];
const channels = [{ id: 'H1' }, { id: 'H2' }];

/** A slip in sound rows: what is told, how serious it is, and the cell to blame. */
const slips: [string, FindingCode, Severity, Place, Tables, Omit<Given, 'tables'>?][] = [
  [
    'a zero too many in a month',
    'amountOff',
    'error',
    cellOf('budget', 5, 'months:2027-02'),
    { budget: [{ ...line, months: months(600, 6000, 600) }] },
  ],
  [
    'a month wiped',
    'amountOff',
    'error',
    cellOf('budget', 5, 'months:2027-02'),
    { budget: [{ ...line, months: { '2027-01': 600, '2027-03': 600 } }] },
  ],
  [
    'a total without its last zero',
    'amountOff',
    'error',
    answerOf('totalBudget'),
    {},
    { settings: { ...money, totalBudget: 180 } },
  ],
  [
    'a figure of thousands',
    'figureFar',
    'warning',
    cellOf('metrics', 5, 'months:2027-02'),
    { metrics: measured(0, { months: months(1000, 11_000, 1200) }) },
  ],
  [
    'a payment with a zero too many',
    'figureFar',
    'warning',
    cellOf('spend', 6, 'amount'),
    { spend: [paid(1), paid(2, 6000), paid(3)], metrics: [] },
  ],
  [
    'a figure below zero',
    'figureNegative',
    'error',
    cellOf('metrics', 6, 'months:2027-02'),
    { metrics: measured(1, { months: months(100, -110, 130) }) },
  ],
  [
    'a figure of a month to come',
    'figureAhead',
    'warning',
    cellOf('metrics', 5, 'months:2027-05'),
    { metrics: measured(0, { months: { ...visitors.months, '2027-05': 1300 } }) },
  ],
  [
    'a month left out',
    'monthMissing',
    'warning',
    cellOf('metrics', 5, 'months:2027-02'),
    { metrics: measured(0, { months: { '2027-01': 1000, '2027-03': 1200 } }) },
  ],
  [
    'nothing measured for two months',
    'notMeasured',
    'warning',
    cellOf('metrics', 5, 'months:2027-02'),
    { metrics: [{ id: 'M1', measure: 'visitors', months: months(1000) }] },
  ],
  [
    'more leads than visitors',
    'partAboveWhole',
    'error',
    cellOf('metrics', 6, 'months:2027-01'),
    {
      metrics: [
        { id: 'M1', measure: 'emailsDelivered', months: months(100, 110, 120) },
        { id: 'M2', measure: 'uniqueOpens', months: months(130, 40, 45) },
      ],
    },
  ],
  [
    'more customers than leads of a campaign',
    'partAboveWhole',
    'error',
    cellOf('campaigns', 5, 'customers'),
    { campaigns: [{ ...campaign, leads: 10, customers: 11 }] },
  ],
  [
    'an opening stock that is not the last closing',
    'openingOff',
    'error',
    cellOf('metrics', 8, 'months:2027-03'),
    { metrics: measured(3, { months: months(50, 58, 96) }) },
  ],
  [
    'a cost that was not paid',
    'costOffSpend',
    'warning',
    cellOf('metrics', 7, 'months:2027-02'),
    { metrics: measured(2, { months: months(600, 900, 600) }) },
  ],
  [
    'half a visitor',
    'countBroken',
    'warning',
    cellOf('metrics', 6, 'months:2027-02'),
    { metrics: measured(1, { months: months(100, 110.5, 130) }) },
  ],
  [
    'more hours than days have',
    'hoursAbsurd',
    'warning',
    cellOf('tasks', 5, 'hours'),
    { tasks: [{ ...task, hours: 80 }] },
  ],
  [
    'a sum among the rows',
    'subtotalRow',
    'error',
    cellOf('budget', 7, 'id'),
    { budget: budget({ ...line, id: 'B2' }, { id: 'B3', line: 'Both', months: months(1200, 1200, 1200) }) },
    { settings: { ...money, totalBudget: 7200 } },
  ],
  [
    'a payment of another year',
    'dateOdd',
    'warning',
    cellOf('spend', 6, 'date'),
    { spend: [paid(1), { ...paid(2), date: '2026-02-10' }, paid(3)], metrics: [] },
  ],
  [
    'a payment in the future',
    'dateAhead',
    'warning',
    cellOf('spend', 7, 'date'),
    { spend: [paid(1), paid(2), { ...paid(3), date: '2027-05-10' }], metrics: [] },
  ],
  [
    'a line of a campaign that is over',
    'campaignUnfit',
    'warning',
    cellOf('budget', 5, 'campaign'),
    { campaigns: [{ ...campaign, start: '2026-11-01', end: '2026-12-31' }], tasks: [] },
  ],
  [
    'a payment on another line than its supplier’s',
    'spendLineOdd',
    'warning',
    cellOf('spend', 5, 'line'),
    {
      budget: budget({ ...line, id: 'B2', months: { '2027-12': 600 } }),
      spend: [{ ...paid(1), line: 'B2' }, paid(2), paid(3)],
      metrics: [],
    },
    { settings: { ...money, totalBudget: 2400 } },
  ],
  [
    'a campaign for another goal than its initiative',
    'goalOdd',
    'advice',
    cellOf('campaigns', 5, 'goal'),
    {
      campaigns: [{ ...campaign, initiative: 'I1' }],
      initiatives: [{ id: 'I1', goal: 'G2' }],
      goals,
    },
  ],
  [
    'a line on another channel than its campaign',
    'channelOdd',
    'advice',
    cellOf('budget', 9, 'channel'),
    {
      budget: [1, 2, 3, 4, 5].map((id) => ({ ...line, id: `B${id}`, channel: id === 5 ? 'H2' : 'H1' })),
      channels,
    },
    { settings: { ...money, totalBudget: 9000 } },
  ],
  [
    'an amount in another currency',
    'otherCurrency',
    'error',
    cellOf('budget', 5, 'months:2027-01'),
    {},
    { settings: money, foreign: [{ place: cellOf('budget', 5, 'months:2027-01'), sign: '$', value: 600 }] },
  ],
  [
    'two campaigns that meet',
    'campaignsOverlap',
    'advice',
    cellOf('campaigns', 6, 'segment'),
    { campaigns: [campaign, { ...campaign, id: 'C2', goal: 'G2' }], goals },
  ],
  [
    'money beside the months of the plan',
    'monthsOff',
    'error',
    answerOf('firstMonth'),
    { budget: [{ ...line, months: { '2028-01': 600, '2028-02': 600, '2028-03': 600 } }], campaigns: [] },
  ],
];

test.each(slips)('%s is told as %s, in its cell', (...given) => {
  const [, code, severity, place, tables, more] = given;
  expect(found(tables, more)).toContainEqual(expect.objectContaining({ code, severity, place }));
});

test('every slip is tried', () => {
  expect(Object.keys(slipsReasons).sort()).toEqual([...new Set(slips.map(([, code]) => code))].sort());
});

/** What looks odd and is honest. */
const honest: [string, Tables, Omit<Given, 'tables'>?][] = [
  [
    'a peak that the total counts on',
    { budget: [{ ...line, months: months(600, 3600, 600) }], spend: [], metrics: [] },
    { settings: { ...money, totalBudget: 4800 } },
  ],
  [
    'a peak with money to match',
    {
      budget: [{ ...line, months: months(600, 3600, 600) }],
      spend: [paid(1), paid(2, 3600), paid(3)],
      metrics: [{ ...visitors, months: months(1000, 6000, 1100) }],
    },
    { settings: { ...money, totalBudget: 4800 } },
  ],
  ['a month rounded within the tolerance', { budget: [{ ...line, months: months(600, 610, 600) }] }],
  [
    'money that came back, left out of the cost',
    { spend: [paid(1), paid(2), paid(3), { ...paid(3), id: 'E9', amount: -60, note: 'Fewer copies' }] },
  ],
  [
    'a count that falls to nothing on purpose',
    { metrics: [{ id: 'M1', measure: 'Complaints', kind: 'flow', months: months(5, 2, 0) }] },
  ],
  [
    'a score of every second month',
    {
      metrics: [
        visitors,
        { id: 'M2', measure: 'Taste', kind: 'rate', months: { '2027-01': 8.1, '2027-03': 8.4 } },
      ],
    },
  ],
  ['steps of one move', { campaigns: [campaign, { ...campaign, id: 'C2' }] }],
];

test.each(honest)('%s is silent', (_, tables, more = {}) => {
  expect(found(tables, more).filter(({ severity }) => severity !== 'advice')).toEqual([]);
});
