import { kpisReasons } from '../../../../src/messages/en/findings/kpis';
import { findAll } from '../../../../src/rules/all';
import type { FindingCode } from '../../../../src/rules/finding';
import { measuresLacking } from '../../../../src/rules/kpis/measures-needed';
import { aPlan, cellOf, settings } from '../a-plan';

type Given = Parameters<typeof aPlan>[0];
type Tables = NonNullable<Given['tables']>;

const kpi = { id: 'K1', kpi: 'trafficToLead', computed: { actual: 0.1 } } as const;
const visitors = { id: 'M1', measure: 'visitors', kind: 'flow', months: { '2027-01': 1000 } } as const;
const leads = { id: 'M2', measure: 'leads', kind: 'flow', months: { '2027-01': 100 } } as const;
const sound: Tables = { kpis: [kpi], metrics: [visitors, leads] };

const found = (tables: Tables, asOf = '2027-02-15') =>
  findAll(aPlan({ settings: { ...settings, asOf }, tables: { ...sound, ...tables } }))
    .filter(({ code }) => code in kpisReasons)
    .map(({ code, severity }) => [code, severity]);

test('sound figures are silent', () => expect(found({})).toEqual([]));

const faulty: [FindingCode, string, Tables][] = [
  ['shareAboveOne', 'error', { kpis: [{ ...kpi, computed: { actual: 1.2 } }] }],
  ['kpiNoValues', 'warning', { kpis: [{ ...kpi, computed: { actual: '' } }] }],
  [
    'kpiDividedByNothing',
    'warning',
    {
      kpis: [{ ...kpi, computed: { actual: '' } }],
      metrics: [
        { ...visitors, months: { '2027-01': 0 }, computed: { toDate: 0 } },
        { ...leads, months: { '2027-01': 0 } },
      ],
    },
  ],
  [
    'kpiGrowthFromBelow',
    'warning',
    {
      kpis: [
        {
          ...kpi,
          kpi: 'Growth of the till',
          how: 'growth',
          first: 'Till now',
          second: 'Till before',
          computed: { actual: '' },
        },
      ],
      metrics: [
        { id: 'M1', measure: 'Till now', months: { '2027-01': 100 }, computed: { toDate: 100 } },
        { id: 'M2', measure: 'Till before', months: { '2027-01': -200 }, computed: { toDate: -200 } },
      ],
    },
  ],
  [
    'ownKpiLacks',
    'warning',
    {
      kpis: [
        {
          ...kpi,
          kpi: 'Ours',
          how: 'sumRatio',
          first: 'visitors',
          second: 'leads',
          computed: { actual: '' },
        },
      ],
    },
  ],
  [
    'ownKpiIdle',
    'warning',
    {
      kpis: [
        {
          ...kpi,
          kpi: 'Ours',
          how: 'growth',
          first: 'visitors',
          second: 'leads',
          third: 'leads',
          computed: { actual: 9 },
        },
      ],
    },
  ],
  ['kpiTargetWrongSide', 'error', { kpis: [{ ...kpi, baseline: 0.3, target: 0.2 }] }],
  ['kpiTargetWrongSide', 'error', { kpis: [{ ...kpi, kpi: 'cpc', baseline: 2, target: 3 }] }],
  [
    'funnelTurned',
    'error',
    {
      metrics: [
        visitors,
        { ...leads, months: { '2027-01': 600 } },
        { ...leads, id: 'M3', months: { '2027-01': 600 } },
      ],
    },
  ],
  [
    'monthsUneven',
    'warning',
    { metrics: [visitors, { ...leads, months: { '2027-01': 50, '2027-02': 50 } }] },
  ],
  ['kpiNoBaseline', 'advice', { kpis: [{ ...kpi, target: 0.2 }] }],
  [
    'kpiBaselineOfTotal',
    'advice',
    { kpis: [{ ...kpi, kpi: 'leads', computed: { actual: 100 }, baseline: 900, target: 1000 }] },
  ],
  [
    'kpiGoalDiffers',
    'error',
    {
      goals: [{ id: 'G1', metric: 'trafficToLead', target: 0.3 }],
      kpis: [{ ...kpi, goal: 'G1', baseline: 0.1, target: 0.2 }],
    },
  ],
  [
    'kpisContradict',
    'error',
    {
      kpis: [
        { ...kpi, baseline: 0.1, target: 0.2 },
        { ...kpi, id: 'K2', baseline: 0.1, target: 0.3 },
      ],
    },
  ],
  ['stockSummed', 'error', { metrics: [visitors, { ...leads, kind: 'stock' }] }],
];

test.each(faulty)('%s, of severity %s, and nothing else', (code, severity, tables) => {
  expect(found(tables)).toEqual([[code, severity]]);
});

test('every finding of KPIs is tried', () => {
  expect(Object.keys(kpisReasons).sort()).toEqual([...new Set(faulty.map(([code]) => code))].sort());
});

test('a KPI of the catalogue whose base of growth is a loss is told so, with the base', () => {
  const grown = (toDate: number) =>
    findAll(
      aPlan({
        settings: { ...settings, asOf: '2027-02-15' },
        tables: {
          kpis: [{ id: 'K1', kpi: 'revenueGrowth', computed: { actual: '' } }],
          metrics: [
            { id: 'M1', measure: 'revenue', months: { '2027-01': 5 }, computed: { toDate: 5 } },
            { id: 'M2', measure: 'revenuePrior', months: { '2027-01': toDate }, computed: { toDate } },
          ],
        },
      }),
    ).filter(({ code }) => ['kpiGrowthFromBelow', 'kpiNoValues'].includes(code));
  expect(grown(-200)).toMatchObject([
    { code: 'kpiGrowthFromBelow', place: cellOf('kpis', 5, 'kpi'), facts: { base: { number: -200 } } },
  ]);
  expect(grown(0)).toMatchObject([{ code: 'kpiGrowthFromBelow', facts: { base: { number: 0 } } }]);
  // Where its base is no reason, nobody knows why.
  expect(grown(4).map(({ code }) => code)).toEqual(['kpiNoValues']);
});

test('the finding names the cell of the measure that is lacking', () => {
  const lacking = (more: object) =>
    findAll(aPlan({ settings, tables: { kpis: [{ id: 'K1', kpi: 'Ours', ...more }] } }))
      .filter(({ code }) => code === 'ownKpiLacks')
      .map(({ place }) => place);
  expect(lacking({ how: 'product', first: 'leads' })).toEqual([cellOf('kpis', 5, 'second')]);
  expect(lacking({ how: 'differenceRatio', first: 'leads', second: 'mqls' })).toEqual([
    cellOf('kpis', 5, 'third'),
  ]);
  expect(lacking({ how: 'difference', first: 'leads', second: 'mqls' })).toEqual([]);
  expect(lacking({ how: 'total', first: 'leads' })).toEqual([]);
  expect(lacking({ how: 'ratio', kpi: 'ctr' })).toEqual([]);
});

test('a plan that has not begun needs no figures yet', () => {
  expect(found({ kpis: [{ ...kpi, computed: { actual: '' } }] }, '2026-12-01')).toEqual([]);
});

test('rows of one measure add up before they are compared', () => {
  const split = [
    { ...visitors, months: { '2027-01': 60 } },
    { ...visitors, id: 'M3', months: { '2027-01': 60 } },
  ];
  expect(found({ metrics: [...split, leads] })).toEqual([]);
});

test('a KPI that is only thought of is without a figure while a measure of it is', () => {
  const found = (metrics: object[]) =>
    findAll(
      aPlan({
        settings: { ...settings, asOf: '2027-02-15' },
        tables: { kpis: [{ id: 'K1', kpi: 'trafficToLead' }], metrics: [visitors, ...metrics] as never },
      }),
    ).filter(({ code }) => code === 'kpiNoValues');
  expect(found([])).toHaveLength(1);
  expect(found([{ id: 'M9', measure: 'leads', months: { '2027-01': 5 } }])).toEqual([]);
});

test('what the settings, the budget or a known figure say needs no row of its own', () => {
  const lacking = (kpi: string, given: Given = {}) =>
    measuresLacking(aPlan({ settings: { ...settings, grossMargin: 0.4 }, ...given }), { kpi });
  expect(lacking('breakEvenRoas')).toEqual([]);
  expect(lacking('budgetVariance')).toEqual(['plannedSpend', 'marketingCost']);
  const budget = [{ id: 'B1', months: { '2027-01': 5 } }];
  const spend = [{ id: 'E1', state: 'actual' as const, amount: 5 }];
  expect(lacking('budgetVariance', { tables: { budget, spend } })).toEqual([]);
  expect(lacking('budgetVariance', { tables: { budget, spend }, without: ['spend'] })).toEqual([
    'marketingCost',
  ]);
  const metrics = [{ id: 'M1', measure: 'leadCost' }];
  expect(lacking('costPerLead')).toEqual(['marketingCost', 'leads']);
  expect(lacking('costPerLead', { tables: { metrics } })).toEqual(['leads']);
});

test('a KPI and its goal disagree on each field of their own, and the finding names both cells', () => {
  const goal = { id: 'G1', metric: 'trafficToLead', unit: 'share', direction: 'down', target: 0.3 } as const;
  const plan = aPlan({
    settings,
    tables: { goals: [goal], kpis: [{ ...kpi, unit: 'number', goal: 'G1', baseline: 0.1, target: 0.2 }] },
  });
  const differ = findAll(plan).filter(({ code }) => code === 'kpiGoalDiffers');
  expect(differ.map(({ place, witnesses }) => [place, witnesses])).toEqual(
    ['target', 'direction', 'unit'].map((column) => [
      cellOf('kpis', 5, column),
      [cellOf('goals', 5, column)],
    ]),
  );
});

test('what the catalogue knows of a KPI is not at odds with a goal that says it', () => {
  const goal = { id: 'G1', metric: 'trafficToLead', unit: 'share', direction: 'up', target: 0.2 } as const;
  expect(found({ goals: [goal], kpis: [{ ...kpi, goal: 'G1', baseline: 0.1, target: 0.2 }] })).toEqual([]);
});

test('another period or another reading of a KPI may have another target', () => {
  const rows = [
    { ...kpi, baseline: 0.1, target: 0.2 },
    { ...kpi, id: 'K2', baseline: 0.1, target: 0.3, reading: 'toDate' },
    { ...kpi, id: 'K3', baseline: 0.1, target: 0.4, goal: 'G1' },
  ] as const;
  const goals = [{ id: 'G1', start: '2027-02-01', due: '2027-03-31' }];
  expect(found({ goals, kpis: [...rows] })).toEqual([]);
});

test('a level that is to stay between bounds, or that is read to be there, needs no baseline', () => {
  const within = { ...kpi, direction: 'within', target: 0.2 } as const;
  expect(found({ kpis: [within] })).toEqual([]);
  expect(found({ kpis: [{ ...kpi, computed: { actual: 0.1, kind: 1 }, target: 0.2 }] })).toEqual([]);
});
