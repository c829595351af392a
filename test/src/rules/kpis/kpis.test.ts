import { kpisReasons } from '../../../../src/messages/en/findings/kpis';
import { findAll } from '../../../../src/rules/all';
import type { FindingCode } from '../../../../src/rules/finding';
import { measuresLacking } from '../../../../src/rules/kpis/measures-needed';
import { aPlan, settings } from '../a-plan';

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
  ['stockSummed', 'error', { metrics: [visitors, { ...leads, kind: 'stock' }] }],
];

test.each(faulty)('%s, of severity %s, and nothing else', (code, severity, tables) => {
  expect(found(tables)).toEqual([[code, severity]]);
});

test('every finding of KPIs is tried', () => {
  expect(Object.keys(kpisReasons).sort()).toEqual([...new Set(faulty.map(([code]) => code))].sort());
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
