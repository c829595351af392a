import fc from 'fast-check';
import { messagesOf } from '../../../src/messages/all';
import { structureReasons } from '../../../src/messages/en/findings/structure';
import { findAll } from '../../../src/rules/all';
import type { Finding } from '../../../src/rules/finding';
import { sayFinding } from '../../../src/rules/say';
import { languages } from '../../../src/workbook/language';
import { anyFacts } from '../messages/flatten';
import { answerOf, aPlan, cellOf, headCellOf, settings } from './a-plan';

const months = { '2027-01': 600, '2027-02': 400 };
const goal = { id: 'G1', goal: 'Grow', metric: 'leads', target: 200, due: '2027-03-31' };
const campaign = { id: 'C1', campaign: 'Tasting', goal: 'G1' };
const line = { id: 'B1', line: 'Flyers', campaign: 'C1', months };
const tables = { goals: [goal], campaigns: [campaign], budget: [line] };
const sound = { settings: { ...settings, totalBudget: 1000 }, tables };

type Given = Parameters<typeof aPlan>[0];

/** A plan with one fault, and the one finding it must give. */
const faulty: [string, Given, Finding][] = [
  [
    'a tab has lost its keys',
    { ...sound, broken: ['kpis'] },
    {
      code: 'tabBroken',
      severity: 'error',
      place: { tab: 'kpis', row: 1, column: 1 },
      facts: { title: { column: ['kpis', 'title'] } },
    },
  ],
  [
    'a column was deleted',
    { ...sound, deleted: [{ place: cellOf('budget', 4, 'channel'), key: 'channel' }] },
    {
      code: 'partDeleted',
      severity: 'error',
      place: cellOf('budget', 4, 'channel'),
      facts: { column: { column: ['budget', 'channel'] }, table: { column: ['budget', 'title'] } },
      fixes: [
        {
          code: 'remake',
          facts: { column: { column: ['budget', 'channel'] } },
          cells: [{ place: cellOf('budget', 4, 'channel'), content: '' }],
        },
      ],
    },
  ],
  [
    'a figure was typed over a formula that was put back',
    {
      ...sound,
      altered: [
        {
          place: cellOf('budget', 5, 'total'),
          key: 'total',
          name: 'Flyers',
          held: 99,
          due: { formula: `=SUM(${'A1;'.repeat(20)}A2)` },
        },
      ],
    },
    {
      code: 'cellPutBack',
      severity: 'warning',
      place: cellOf('budget', 5, 'total'),
      facts: {
        name: 'Flyers',
        column: { column: ['budget', 'total'] },
        held: { number: 99 },
        due: `=SUM(${'A1;'.repeat(11)}A1…`,
      },
    },
  ],
  [
    'a formula was emptied where it stays so until people ask for it',
    {
      ...sound,
      altered: [
        {
          place: cellOf('kpis', 5, 'months:2027-01'),
          key: 'months:2027-01',
          name: 'Leads',
          held: '',
          due: { formula: '=1' },
          stays: true,
        },
      ],
    },
    {
      code: 'cellReplaced',
      severity: 'warning',
      place: cellOf('kpis', 5, 'months:2027-01'),
      facts: { name: 'Leads', column: { month: '2027-01' }, held: '–', due: '=1' },
      fixes: [
        {
          code: 'putBack',
          facts: {},
          cells: [{ place: cellOf('kpis', 5, 'months:2027-01'), content: { formula: '=1' } }],
        },
      ],
    },
  ],
  [
    'a setting that everything hangs on is blank',
    { ...sound, settings: { ...sound.settings, currency: undefined } as never },
    {
      code: 'settingMissing',
      severity: 'error',
      place: answerOf('currency'),
      facts: { setting: { column: ['start', 'currency'] } },
    },
  ],
  [
    'a cell cannot be read',
    {
      ...sound,
      faults: [{ tab: 'goals', key: 'due', id: 'G1', row: 5, column: 14, typed: 'spring', expected: 'date' }],
    },
    {
      code: 'cellUnreadable',
      severity: 'error',
      place: { tab: 'goals', row: 5, column: 14 },
      facts: { typed: 'spring', expected: { expected: 'date' } },
    },
  ],
  [
    'a cell holds a day where an amount belongs',
    {
      ...sound,
      faults: [
        {
          tab: 'budget',
          key: 'upTo',
          id: 'B1',
          row: 5,
          column: 9,
          typed: { day: '2027-01-01' },
          expected: 'money',
        },
      ],
    },
    {
      code: 'cellUnreadable',
      severity: 'error',
      place: { tab: 'budget', row: 5, column: 9 },
      facts: { typed: { day: '2027-01-01' }, expected: { expected: 'money' } },
    },
  ],
  [
    'two rows have one id',
    { ...sound, tables: { ...tables, goals: [goal, { ...goal, goal: 'Grow more' }] } },
    { code: 'idTwice', severity: 'error', place: cellOf('goals', 6, 'id'), facts: { id: 'G1' } },
  ],
  [
    'a link leads nowhere',
    { ...sound, tables: { ...tables, campaigns: [campaign, { id: 'C2', campaign: 'Fair', goal: 'G9' }] } },
    {
      code: 'linkLost',
      severity: 'error',
      place: cellOf('campaigns', 6, 'goal'),
      facts: { typed: 'G9', table: { column: ['goals', 'title'] } },
    },
  ],
  [
    'a link names nobody on the list',
    {
      ...sound,
      tables: { ...tables, goals: [{ ...goal, owner: 'Max' }], people: [{ id: 'Y1', person: 'Jo' }] },
    },
    {
      code: 'linkLost',
      severity: 'error',
      place: cellOf('goals', 5, 'owner'),
      facts: { typed: 'Max', table: { column: ['people', 'title'] } },
      fixes: [
        {
          code: 'addRows',
          facts: { count: { number: 1 }, table: { column: ['people', 'title'] } },
          cells: [{ place: cellOf('people', 6, 'person'), content: 'Max' }],
        },
      ],
    },
  ],
  [
    'names stand in links while nobody is listed',
    {
      ...sound,
      tables: {
        ...tables,
        goals: [
          { ...goal, owner: 'Max' },
          { ...goal, id: 'G2', owner: 'Jo' },
          { ...goal, id: 'G3', owner: 'Max' },
        ],
        campaigns: [campaign, { ...campaign, id: 'C2', goal: 'G2', alsoGoal: 'G3' }],
      },
    },
    {
      code: 'namesUnlisted',
      severity: 'advice',
      place: cellOf('goals', 5, 'owner'),
      facts: { typed: 'Max', count: { number: 2 }, table: { column: ['people', 'title'] } },
      fixes: [
        {
          code: 'addRows',
          facts: { count: { number: 2 }, table: { column: ['people', 'title'] } },
          cells: [
            { place: cellOf('people', 5, 'person'), content: 'Max' },
            { place: cellOf('people', 6, 'person'), content: 'Jo' },
          ],
        },
      ],
    },
  ],
  [
    'a goal is due before it starts',
    { ...sound, tables: { ...tables, goals: [{ ...goal, start: '2027-04-01' }] } },
    {
      code: 'datesTurned',
      severity: 'error',
      place: cellOf('goals', 5, 'due'),
      witnesses: [cellOf('goals', 5, 'start')],
      facts: { name: 'Grow', start: { day: '2027-04-01' }, end: { day: '2027-03-31' } },
    },
  ],
  [
    'a campaign ends before it starts',
    { ...sound, tables: { ...tables, campaigns: [{ ...campaign, start: '2027-02-02', end: '2027-02-01' }] } },
    {
      code: 'datesTurned',
      severity: 'error',
      place: cellOf('campaigns', 5, 'end'),
      witnesses: [cellOf('campaigns', 5, 'start')],
      facts: { name: 'Tasting', start: { day: '2027-02-02' }, end: { day: '2027-02-01' } },
    },
  ],
  [
    'the lines pass the total by more than the usual five per cent',
    { ...sound, settings: { ...settings, totalBudget: 950 } },
    {
      code: 'budgetOff',
      severity: 'error',
      place: headCellOf('budget', 'proofLines', 'total'),
      facts: {
        lines: { minor: 100_000 },
        total: { minor: 95_000 },
        difference: { minor: 5_000 },
        side: { side: 'tooMuch' },
      },
    },
  ],
  [
    'the lines miss the total by a cent where none is allowed',
    { ...sound, settings: { ...settings, totalBudget: 1000.01, tolerance: 0 } },
    {
      code: 'budgetOff',
      severity: 'error',
      place: headCellOf('budget', 'proofLines', 'total'),
      facts: {
        lines: { minor: 100_000 },
        total: { minor: 100_001 },
        difference: { minor: 1 },
        side: { side: 'tooLittle' },
      },
    },
  ],
  [
    'the upper ends do not add up to the total at most',
    {
      ...sound,
      settings: { ...sound.settings, totalUpTo: 1200 },
      tables: { ...tables, budget: [{ ...line, upTo: 1400 }] },
    },
    {
      code: 'budgetUpToOff',
      severity: 'error',
      place: headCellOf('budget', 'proofUpTo', 'total'),
      facts: {
        lines: { minor: 140_000 },
        total: { minor: 120_000 },
        difference: { minor: 20_000 },
        side: { side: 'tooMuch' },
      },
    },
  ],
  [
    'there are lines and no total',
    { ...sound, settings },
    {
      code: 'budgetNoTotal',
      severity: 'warning',
      place: answerOf('totalBudget'),
      facts: { lines: { minor: 100_000 } },
    },
  ],
  [
    'money is negative',
    { settings, tables: { ...tables, budget: [{ ...line, months: { '2027-01': 5, '2027-02': -5 } }] } },
    {
      code: 'moneyNegative',
      severity: 'error',
      place: cellOf('budget', 5, 'months:2027-02'),
      facts: { amount: { minor: -500 } },
    },
  ],
  [
    'money stands in a month after the plan',
    { ...sound, tables: { ...tables, budget: [{ ...line, months: { '2027-01': 600, '2027-04': 400 } }] } },
    {
      code: 'moneyOutsidePlan',
      severity: 'error',
      place: cellOf('budget', 5, 'months:2027-04'),
      facts: { amount: { minor: 40_000 }, month: { month: '2027-04' } },
    },
  ],
  [
    'a line is planned above its own upper end',
    { ...sound, tables: { ...tables, budget: [{ ...line, upTo: 999.99 }] } },
    {
      code: 'lineRangeTurned',
      severity: 'error',
      place: cellOf('budget', 5, 'upTo'),
      facts: { name: 'Flyers', amount: { minor: 100_000 }, upTo: { minor: 99_999 } },
    },
  ],
  [
    'a line pays for no campaign',
    { ...sound, tables: { ...tables, budget: [{ id: 'B1', line: 'Flyers', months }] } },
    {
      code: 'lineNoCampaign',
      severity: 'warning',
      place: cellOf('budget', 5, 'campaign'),
      facts: { name: 'Flyers', amount: { minor: 100_000 } },
    },
  ],
  [
    'a line that so far has only its upper end pays for no campaign',
    { ...sound, tables: { ...tables, budget: [line, { id: 'B2', line: 'Fair', upTo: 80 }] } },
    {
      code: 'lineNoCampaign',
      severity: 'warning',
      place: cellOf('budget', 6, 'campaign'),
      facts: { name: 'Fair', amount: { minor: 8_000 } },
    },
  ],
  [
    'no campaign works on a goal',
    { ...sound, tables: { ...tables, goals: [goal, { ...goal, id: 'G2', goal: 'Stay' }] } },
    {
      code: 'goalNoCampaign',
      severity: 'warning',
      place: cellOf('goals', 6, 'goal'),
      facts: { name: 'Stay' },
    },
  ],
  [
    'a campaign serves no goal',
    { ...sound, tables: { ...tables, campaigns: [campaign, { id: 'C2', campaign: 'Fair' }] } },
    {
      code: 'campaignNoGoal',
      severity: 'warning',
      place: cellOf('campaigns', 6, 'goal'),
      facts: { name: 'Fair' },
    },
  ],
  [
    'a campaign carries out an initiative that serves no goal either',
    {
      ...sound,
      tables: {
        ...tables,
        initiatives: [{ id: 'I1', initiative: 'Taste first' }],
        campaigns: [campaign, { id: 'C2', campaign: 'Fair', initiative: 'I1' }],
      },
    },
    {
      code: 'campaignNoGoal',
      severity: 'warning',
      place: cellOf('campaigns', 6, 'goal'),
      facts: { name: 'Fair' },
    },
  ],
  [
    'a link leads nowhere from a tab of the full size',
    { ...sound, tables: { ...tables, tasks: [{ id: 'T1', task: 'Bake', responsible: 'Y4' }] } },
    {
      code: 'linkLost',
      severity: 'error',
      place: cellOf('tasks', 5, 'responsible'),
      facts: { typed: 'Y4', table: { column: ['people', 'title'] } },
    },
  ],
  [
    'a part is larger than its whole',
    {
      ...sound,
      tables: { ...tables, kpis: [{ id: 'K1', kpi: 'trafficToLead', computed: { actual: 1.25 } }] },
    },
    {
      code: 'shareAboveOne',
      severity: 'error',
      place: cellOf('kpis', 5, 'actual'),
      facts: { kpi: { choice: ['kpis', 'trafficToLead'] }, actual: { share: 1.25 } },
    },
  ],
  [
    'a part is less than nothing',
    {
      ...sound,
      tables: { ...tables, kpis: [{ id: 'K1', kpi: 'cartAbandonment', computed: { actual: -0.2 } }] },
    },
    {
      code: 'shareAboveOne',
      severity: 'error',
      place: cellOf('kpis', 5, 'actual'),
      facts: { kpi: { choice: ['kpis', 'cartAbandonment'] }, actual: { share: -0.2 } },
    },
  ],
  [
    'a KPI is made of different months',
    {
      ...sound,
      settings: { ...sound.settings, asOf: '2027-02-15' },
      tables: {
        ...tables,
        kpis: [{ id: 'K1', kpi: 'costPerLead' }],
        metrics: [
          { id: 'M1', measure: 'leadCost', months: { '2027-01': 10, '2027-02': 20 } },
          { id: 'M2', measure: 'leads', months: { '2027-01': 5 } },
        ],
      },
    },
    {
      code: 'monthsUneven',
      severity: 'warning',
      place: cellOf('metrics', 6, 'months:2027-02'),
      witnesses: [cellOf('kpis', 5, 'actual')],
      facts: {
        kpi: { choice: ['kpis', 'costPerLead'] },
        measure: { choice: ['measures', 'leads'] },
        month: { month: '2027-02' },
      },
    },
  ],
];

const tried = new Set(faulty.map(([, , { code }]) => code));
/** What is found of the kinds tried here; each family of rules has examples of its own beside its tests. */
const foundIn = (given: Given): Finding[] => findAll(aPlan(given)).filter(({ code }) => tried.has(code));

test('a sound plan gives no finding', () => {
  expect(foundIn(sound)).toEqual([]);
});

test.each(faulty)('%s: one finding, at its cell, with its facts', (_, given, finding) => {
  expect(foundIn(given)).toEqual([finding]);
});

const clean: [string, Given][] = [
  [
    'a goal that a campaign serves beside its own',
    {
      ...sound,
      tables: {
        ...tables,
        goals: [goal, { ...goal, id: 'G2' }],
        campaigns: [{ ...campaign, alsoGoal: 'G2' }],
      },
    },
  ],
  [
    'a campaign that serves a goal through its initiative',
    {
      ...sound,
      tables: {
        ...tables,
        initiatives: [{ id: 'I1', initiative: 'Taste first', goal: 'G1' }],
        campaigns: [{ id: 'C1', campaign: 'Tasting', initiative: 'I1' }],
      },
    },
  ],
  ['nothing typed yet', { settings }],
  [
    'lines off by exactly the tolerance',
    { ...sound, settings: { ...settings, totalBudget: 2000, tolerance: 0.5 } },
  ],
  [
    'cents that add up only when they are whole',
    {
      settings: { ...settings, totalBudget: 0.3, tolerance: 0 },
      tables: { ...tables, budget: [{ ...line, months: { '2027-01': 0.1, '2027-02': 0.2 } }] },
    },
  ],
  ['a line at its upper end', { ...sound, tables: { ...tables, budget: [{ ...line, upTo: 1000 }] } }],
  [
    'a line without money and without a campaign',
    { ...sound, tables: { ...tables, budget: [line, { id: 'B2', line: 'Later' }] } },
  ],
  [
    'a zero outside the plan',
    { ...sound, tables: { ...tables, budget: [{ ...line, months: { ...months, '2028-01': 0 } }] } },
  ],
  ['a goal of one day', { ...sound, tables: { ...tables, goals: [{ ...goal, start: '2027-03-31' }] } }],
  [
    'a whole that is all of its part',
    { ...sound, tables: { ...tables, kpis: [{ id: 'K1', kpi: 'trafficToLead', computed: { actual: 1 } }] } },
  ],
  [
    'a return above 100 %',
    { ...sound, tables: { ...tables, kpis: [{ id: 'K1', kpi: 'marketingRoi', computed: { actual: 3 } }] } },
  ],
  [
    'a loss, which is a share but no part',
    {
      ...sound,
      tables: { ...tables, kpis: [{ id: 'K1', kpi: 'netProfitMargin', computed: { actual: -0.2 } }] },
    },
  ],
  [
    'measures that KPIs do without, levels, and rows that fill the months together',
    {
      ...sound,
      tables: {
        ...tables,
        kpis: [
          { id: 'K1', kpi: 'costPerLead' },
          { id: 'K2', kpi: 'churn' },
          { id: 'K3', kpi: 'Our own' },
        ],
        metrics: [
          { id: 'M1', measure: 'leadCost', months: { '2027-01': 10, '2027-02': 20 } },
          { id: 'M2', measure: 'leads', months: { '2027-01': 5 } },
          { id: 'M3', measure: 'leads', months: { '2027-02': 0 } },
          { id: 'M4', measure: 'marketingCost', months: { '2027-03': 30 } },
          { id: 'M5', measure: 'customersAtStart', months: { '2027-01': 100 } },
          { id: 'M6', measure: 'customersLost', months: { '2027-01': 1, '2027-02': 2 } },
        ],
      },
    },
  ],
  [
    'a KPI called constructor',
    { ...sound, tables: { ...tables, kpis: [{ id: 'K1', kpi: 'constructor', computed: { actual: 3 } }] } },
  ],
  [
    'an owner in any words, where there is no tab of people',
    { ...sound, tables: { ...tables, goals: [{ ...goal, owner: 'Lison' }] }, without: ['people'] },
  ],
  [
    'a strategy alone, without campaigns',
    { settings, tables: { goals: [goal] }, without: ['campaigns', 'budget', 'metrics', 'kpis', 'summary'] },
  ],
  [
    'two new rows that have no id yet',
    { ...sound, tables: { ...tables, budget: [line, { line: 'a' }, { line: 'b' }] } },
  ],
];

test.each(clean)('no finding for %s', (_, given) => {
  expect(foundIn(given)).toEqual([]);
});

test('a setting that cannot be read is named once, as unreadable, not also as missing', () => {
  const { months: _, ...others } = sound.settings;
  const fault = {
    tab: 'start',
    key: 'months',
    id: '',
    row: 19,
    column: 3,
    typed: 'three',
    expected: 'whole',
  } as const;
  expect(foundIn({ ...sound, settings: others, faults: [fault] }).map(({ code }) => code)).toEqual([
    'cellUnreadable',
  ]);
});

test('a budget that is off by exactly the tolerance passes, whatever the total and the per cent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 99 }), (total, percent) => {
      // In cents: a total of whole euros, so that the per cent is a whole number of cents.
      const lines = total + (total * percent) / 100;
      const given = {
        settings: { ...settings, totalBudget: total, tolerance: percent / 100 },
        tables: { ...tables, budget: [{ ...line, months: { '2027-01': lines } }] },
      };
      expect(foundIn(given)).toEqual([]);
    }),
  );
});

test('errors come first, then warnings', () => {
  const given = {
    settings,
    tables: {
      ...tables,
      campaigns: [{ id: 'C1', campaign: 'Fair', start: '2027-02-02', end: '2027-02-01' }],
    },
  };
  const severities = foundIn(given).map(({ severity }) => severity);
  expect(severities).toEqual(['error', 'warning', 'warning', 'warning']);
});

test('every finding of the structure is found by some example', () => {
  expect(Object.keys(structureReasons).filter((code) => !tried.has(code as never))).toEqual([]);
});

test.each(languages)('every finding brings all the facts its sentence in %s tells', (language) => {
  const { findings } = messagesOf(language);
  for (const [, , finding] of faulty) {
    const asked = new Set<string>();
    findings[finding.code].what(anyFacts(asked));
    findings[finding.code].fix(anyFacts(asked));
    expect([finding.code, ...[...asked].filter((fact) => !(fact in finding.facts))]).toEqual([finding.code]);
    const { message, fix } = sayFinding(finding, language, 'EUR');
    expect(`${message} ${fix}`).not.toMatch(/undefined|NaN|\[object/);
  }
});

test('a finding is said in the reader’s language, with its numbers and words', () => {
  const say = (code: string, language: (typeof languages)[number]) => {
    const finding = faulty.find(([, , one]) => one.code === code)?.[2];
    return finding ? sayFinding(finding, language, 'EUR').message : '';
  };
  expect(say('budgetOff', 'en')).toBe(
    'The lines add up to 1,000\u00a0EUR, the total budget is 950\u00a0EUR: 50\u00a0EUR too much.',
  );
  expect(say('budgetOff', 'fr')).toContain('1\u202f000\u00a0EUR');
  expect(say('datesTurned', 'vi')).toContain('01/04/2027');
  expect(say('linkLost', 'zh')).toContain('目标');
  expect(say('settingMissing', 'ar')).toContain('العملة');
  expect(say('cellUnreadable', 'en')).toBe('“spring” cannot be read: a date belongs here.');
  expect(say('shareAboveOne', 'en')).toContain('125%');
});
