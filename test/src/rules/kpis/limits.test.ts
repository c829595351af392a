import type { Finding, FindingCode } from '../../../../src/rules/finding';
import { isKnownElsewhere } from '../../../../src/rules/kpis/known-elsewhere';
import { measuresEmpty, measuresLacking, measuresNeeded } from '../../../../src/rules/kpis/measures-needed';
import { aPlan, cellOf, settings } from '../a-plan';
import { findingsIn } from '../findings-in';

type Given = Parameters<typeof aPlan>[0];
type Tables = NonNullable<Given['tables']>;

const found = (code: FindingCode, tables: Tables, asOf = '2027-03-15'): Finding[] =>
  findingsIn(aPlan({ settings: { ...settings, asOf }, tables })).filter((one) => one.code === code);
const count = (...given: Parameters<typeof found>) => found(...given).length;
const measure = (name: string, ...values: number[]) => ({
  id: `M-${name}-${values.length}`,
  measure: name,
  months: Object.fromEntries(values.map((value, index) => [`2027-0${index + 1}`, value])),
});

describe('a funnel that grows downwards', () => {
  const funnel = (...rows: Tables['metrics'] & object) => found('funnelTurned', { metrics: rows });

  test('is told of the lower step, with both numbers, at its first row', () => {
    const half = measure('leads', 50);
    expect(funnel(measure('visitors', 100), half, { ...half, id: 'M3', months: { '2027-01': 51 } })).toEqual([
      {
        code: 'funnelTurned',
        severity: 'error',
        place: cellOf('metrics', 6, 'measure'),
        facts: {
          lower: { choice: ['measures', 'leads'] },
          upper: { choice: ['measures', 'visitors'] },
          below: { number: 101 },
          above: { number: 100 },
        },
      },
    ]);
  });

  test('may stay as wide as it is, and needs numbers of both steps', () => {
    expect(funnel(measure('visitors', 100), measure('leads', 100))).toEqual([]);
    expect(funnel(measure('visitors'), measure('leads', 5))).toEqual([]);
    expect(funnel(measure('visitors', 0), measure('leads'))).toEqual([]);
    expect(funnel(measure('leads', 5))).toEqual([]);
  });
});

describe('a KPI without a figure', () => {
  const metrics = [measure('visitors', 5)];
  const kpi = { id: 'K1', kpi: 'cpm' };
  const lacking = (row: object, asOf?: string, more: Tables = {}) =>
    count('kpiNoValues', { kpis: [{ ...kpi, ...row }], metrics, ...more }, asOf);

  test.each<[string, object, number]>([
    ['nothing', {}, 1],
    ['a blank', { computed: { actual: '' } }, 1],
    ['a number', { computed: { actual: 0 } }, 0],
    ['no KPI', { kpi: undefined }, 0],
  ])('that holds %s', (_, row, faults) => {
    expect(lacking(row)).toBe(faults);
  });

  test('is told from the day after the plan begins, once anything was measured', () => {
    expect(lacking({}, '2027-01-01')).toBe(0);
    expect(lacking({}, '2027-01-02')).toBe(1);
    expect(lacking({}, undefined, { metrics: [{ id: 'M1', measure: 'visitors' }] })).toBe(0);
    expect(lacking({}, undefined, { metrics: [{ id: 'M1', measure: 'leads' }, ...metrics] })).toBe(1);
  });
});

describe('a target on the wrong side of its baseline', () => {
  const wrong = (row: object) => found('kpiTargetWrongSide', { kpis: [{ id: 'K1', ...row }] });

  test.each<[object, number]>([
    [{ direction: 'up', baseline: 5, target: 4 }, 1],
    [{ direction: 'up', baseline: 5, target: 5 }, 0],
    [{ direction: 'up', baseline: 5, target: 6 }, 0],
    [{ direction: 'down', baseline: 5, target: 6 }, 1],
    [{ direction: 'down', baseline: 5, target: 5 }, 0],
    [{ direction: 'down', baseline: 5, target: 4 }, 0],
    [{ direction: 'within', baseline: 5, target: 4 }, 0],
    [{ direction: 'up', target: 4 }, 0],
    [{ direction: 'up', baseline: 5 }, 0],
    [{ baseline: 5, target: 4 }, 0],
    [{ kpi: 'cpc', baseline: 5, target: 6 }, 1],
    [{ kpi: 'cpc', direction: 'up', baseline: 5, target: 6 }, 0],
  ])('of %j', (row, faults) => {
    expect(wrong(row)).toHaveLength(faults);
  });

  test('is told in the unit of the row, else in that of the KPI', () => {
    const row = { direction: 'up', baseline: 0.3, target: 0.2 };
    expect(wrong({ ...row, unit: 'share' })[0]).toMatchObject({
      place: cellOf('kpis', 5, 'target'),
      facts: {
        direction: { choice: ['directions', 'up'] },
        target: { share: 0.2 },
        baseline: { share: 0.3 },
      },
    });
    expect(wrong({ ...row, kpi: 'trafficToLead' })[0]?.facts['target']).toEqual({ share: 0.2 });
    expect(wrong({ ...row, kpi: 'trafficToLead', unit: 'number' })[0]?.facts['target']).toEqual({
      number: 0.2,
    });
  });
});

describe('a level that is summed, or a flow that is not', () => {
  test.each<[string, string | undefined, number]>([
    ['leads', 'flow', 0],
    ['leads', 'stock', 1],
    ['customersAtStart', 'flow', 1],
    ['customersAtStart', 'stock', 0],
    ['customersAtStart', 'opening', 0],
    ['leads', undefined, 0],
    ['bread baked', 'stock', 0],
  ])('%s as %s', (name, kind, faults) => {
    const all = found('stockSummed', { metrics: [{ id: 'M1', measure: name, kind } as never] });
    expect(all).toHaveLength(faults);
    if (name === 'leads' && faults > 0)
      expect(all[0]).toMatchObject({
        place: cellOf('metrics', 5, 'kind'),
        facts: { kind: { choice: ['flowStock', 'stock'] }, right: { choice: ['flowStock', 'flow'] } },
      });
  });
});

describe('a part and its whole', () => {
  const kpi = (actual: unknown) =>
    count('shareAboveOne', {
      kpis: [{ id: 'K1', kpi: 'trafficToLead', computed: { actual: actual as number } }],
    });
  test.each([
    [-0.01, 1],
    [0, 0],
    [1, 0],
    [1.01, 1],
    ['#N/A', 0],
  ])('%p', (actual, faults) => expect(kpi(actual)).toBe(faults));
});

test('months that differ are told once a KPI: the first month that lacks a number', () => {
  const tables: Tables = {
    kpis: [{ id: 'K1', kpi: 'trafficToLead' }],
    metrics: [measure('visitors', 1, 2, 3), { id: 'M2', measure: 'leads', months: { '2027-03': 1 } }],
  };
  expect(found('monthsUneven', tables).map(({ facts }) => facts)).toEqual([
    {
      kpi: { choice: ['kpis', 'trafficToLead'] },
      measure: { choice: ['measures', 'leads'] },
      month: { month: '2027-01' },
    },
  ]);
});

test('of months that differ the earliest is told, whichever measure lacks it', () => {
  const tables: Tables = {
    kpis: [
      { id: 'K1', kpi: 'trafficToLead' },
      { id: 'K2', kpi: 'Our own' },
    ],
    metrics: [
      { id: 'M1', measure: 'visitors', months: { '2027-03': 1 } },
      { id: 'M2', measure: 'leads', months: { '2027-03': 1, '2027-02': 1, '2027-01': 1 } },
    ],
  };
  expect(found('monthsUneven', tables).map(({ facts }) => facts['month'])).toEqual([{ month: '2027-01' }]);
});

describe('the measures that a KPI needs', () => {
  const plan = aPlan({
    settings,
    tables: {
      metrics: [
        { id: 'M1', measure: ' Bread Baked', months: { '2027-01': 5 } },
        { id: 'M2', measure: 'bread sold' },
        { id: 'M3' },
      ],
    },
  });

  test('of people’s own are those they name, or one of its own name', () => {
    const own = { kpi: 'Freshness', first: 'bread baked', second: 'bread sold' };
    expect(measuresNeeded(plan, own)).toEqual(['bread baked', 'bread sold']);
    expect(measuresNeeded(plan, { kpi: 'Freshness' })).toEqual(['Freshness']);
    expect(measuresNeeded(plan, { first: 'bread baked' })).toEqual(['bread baked']);
    expect(measuresNeeded(plan, {})).toEqual([]);
  });

  test('are found in capitals or small letters; those without a number are empty, those without a row lacking', () => {
    const own = { kpi: 'Freshness', first: 'BREAD BAKED ', second: 'bread sold' };
    expect(measuresLacking(plan, own)).toEqual([]);
    expect(measuresEmpty(plan, own)).toEqual(['bread sold']);
    expect(measuresLacking(plan, { ...own, second: 'bread left' })).toEqual(['bread left']);
    const both = aPlan({ tables: { metrics: [{ id: 'M1', measure: 'leads' }, measure('leads', 5)] } });
    expect(measuresEmpty(both, { kpi: 'Own', first: 'leads' })).toEqual([]);
  });

  test.each<[string, Given, Given]>([
    ['grossMargin', { settings: { ...settings, grossMargin: 0.4 } }, { settings }],
    ['totalBudget', { settings: { ...settings, totalBudget: 5 } }, { settings }],
    [
      'plannedSpend',
      { tables: { budget: [{ id: 'B1', months: {} }] } },
      { tables: { budget: [{ id: 'B1' }] } },
    ],
    [
      'marketingCost',
      { tables: { spend: [{ id: 'E1', state: 'actual' }] } },
      { tables: { spend: [{ id: 'E1', state: 'committed' }] } },
    ],
    [
      'remainingCommitted',
      { tables: { spend: [{ id: 'E1', state: 'committed' }] } },
      { tables: { spend: [{ id: 'E1', state: 'actual' }] } },
    ],
  ])('%s is known elsewhere or not', (name, known, unknown) => {
    expect(isKnownElsewhere(aPlan(known), name as never)).toBe(true);
    expect(isKnownElsewhere(aPlan(unknown), name as never)).toBe(false);
  });

  test('days are known once the plan has months; leads nowhere but in the metrics', () => {
    for (const name of ['daysTotal', 'daysElapsed', 'monthsElapsed'] as const) {
      expect(isKnownElsewhere(plan, name)).toBe(true);
      expect(isKnownElsewhere({ ...plan, months: [] }, name)).toBe(false);
    }
    expect(isKnownElsewhere(plan, 'leads')).toBe(false);
  });
});
