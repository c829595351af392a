import { resultsReasons } from '../../../../src/messages/en/findings/results';
import { findAll } from '../../../../src/rules/all';
import { sayFinding } from '../../../../src/rules/say';
import { aPlan, cellOf, settings } from '../a-plan';

type Tables = NonNullable<Parameters<typeof aPlan>[0]['tables']>;

const goal = { id: 'G1', goal: 'Sell more', metric: 'revenue', unit: 'money', target: 9000 } as const;
const line = { id: 'B1', line: 'Ads', campaign: 'C1', months: { '2027-01': 1000 } };
const kpi = { id: 'K1', kpi: 'revenue', goal: 'G1', target: 9000 } as const;
const status = (word: string, figures: object = {}) => ({
  computed: { status: word, actual: 2000, ...figures },
});

const found = (tables: Tables, asOf = '2027-01-15') => {
  const plan = aPlan({
    settings: { ...settings, asOf },
    tables: { goals: [goal], budget: [line], ...tables },
  });
  return findAll(plan).filter(({ code }) => code in resultsReasons);
};
const codes = (tables: Tables, asOf?: string) => found(tables, asOf).map(({ code }) => code);

test('an empty plan says what to write first, at the first blank row', () => {
  expect(found({ goals: [], budget: [] }).map(({ code, place }) => [code, place])).toEqual([
    ['noGoals', cellOf('goals', 5, 'goal')],
    ['noLines', cellOf('budget', 5, 'line')],
  ]);
  expect(codes({})).toEqual([]);
});

test('they stand above every fault', () => {
  const plan = aPlan({ settings: { ...settings, totalBudget: 1 }, tables: { budget: [line] } });
  expect(findAll(plan)[0]?.code).toBe('noGoals');
});

describe('goals and KPIs off track', () => {
  test('are told in the language of the workbook, whatever that is, with what is reached and what is to be', () => {
    const [one] = found({ goals: [{ ...goal, ...status('خارج المسار') }] });
    expect(one).toMatchObject({
      code: 'offTrack',
      severity: 'result',
      place: cellOf('goals', 5, 'status'),
      facts: { name: 'Sell more', actual: { minor: 200_000 }, target: { minor: 900_000 } },
    });
  });

  test('are told once, of the goal, where a KPI proves it', () => {
    const both = { goals: [{ ...goal, ...status('Off track') }], kpis: [{ ...kpi, ...status('Off track') }] };
    expect(found(both).map(({ place }) => place.tab)).toEqual(['goals']);
    const other = { ...kpi, kpi: 'leads', ...status('Off track') };
    expect(found({ ...both, kpis: [other] }).map(({ place }) => place.tab)).toEqual(['goals', 'kpis']);
  });

  test('with the forecast where it misses the target', () => {
    const at = status('At risk', { forecast: 8123.6 });
    expect(found({ goals: [{ ...goal, ...at }], kpis: [{ ...kpi, ...at }] })).toMatchObject([
      { code: 'forecastMissed', facts: { forecast: { minor: 812_400 } } },
    ]);
    expect(codes({ kpis: [{ ...kpi, ...status('At risk') }] })).toEqual([]);
  });

  test.each(['On track', 'Reached', 'No data', 'Not started', ''])('not where it says “%s”', (word) => {
    expect(codes({ goals: [{ ...goal, ...status(word) }], kpis: [{ ...kpi, ...status(word) }] })).toEqual([]);
  });

  test('not without a figure or a target', () => {
    expect(codes({ kpis: [{ ...kpi, ...status('Off track', { actual: '' }) }] })).toEqual([]);
    expect(codes({ kpis: [{ ...kpi, target: undefined, ...status('Off track') } as never] })).toEqual([]);
  });
});

describe('a budget that cannot reach the revenue goal', () => {
  const campaign = (revenue: number) => ({ campaigns: [{ id: 'C1', campaign: 'Fair', revenue }] });

  test('is held against what campaigns are to bring', () => {
    expect(found(campaign(8000))).toMatchObject([
      {
        code: 'budgetShort',
        place: cellOf('goals', 5, 'target'),
        facts: { needed: { minor: 900_000 }, reach: { minor: 800_000 }, planned: { minor: 100_000 } },
      },
    ]);
    expect(codes(campaign(8600))).toEqual([]);
    expect(codes({ ...campaign(3000), goals: [{ ...goal, baseline: 6000 }] })).toEqual([]);
  });

  test('or against what the money brought so far', () => {
    const months = (amount: number) => ({ '2027-01': amount });
    const metrics = (revenue: number) => ({
      metrics: [
        { id: 'M1', measure: 'marketingRevenue', months: months(revenue) },
        { id: 'M2', measure: 'marketingCost', months: months(100) },
      ],
    });
    expect(codes(metrics(500))).toEqual(['budgetShort']);
    expect(codes(metrics(900))).toEqual([]);
  });

  test('not where nothing tells, and not of a goal that is on track or of another metric', () => {
    expect(codes({ campaigns: [{ id: 'C1', campaign: 'Fair' }] })).toEqual([]);
    expect(codes({ ...campaign(10), goals: [{ ...goal, ...status('On track') }] })).toEqual([]);
    expect(codes({ ...campaign(10), goals: [{ ...goal, metric: 'leads' }] })).toEqual([]);
  });
});

describe('nothing measured', () => {
  const kpis = [{ id: 'K1', kpi: 'leads' }];

  test('is told once the first month is over', () => {
    expect(codes({ kpis }, '2027-01-31')).toEqual([]);
    expect(found({ kpis }, '2027-02-01')).toMatchObject([
      { code: 'nothingMeasured', place: cellOf('metrics', 5, 'months:2027-01') },
    ]);
  });

  test('not where any figure is there, or no KPI waits for one', () => {
    const metrics = [{ id: 'M1', measure: 'leads', months: { '2027-01': 0 } }];
    expect(codes({ kpis, metrics }, '2027-02-01')).toEqual([]);
    expect(codes({}, '2027-02-01')).toEqual([]);
  });
});

test('each is said with all its facts', () => {
  for (const one of found({
    goals: [{ ...goal, ...status('Off track') }],
    campaigns: [{ id: 'C1', revenue: 1 }],
  })) {
    const { message, fix } = sayFinding(one, 'fr', 'EUR');
    expect(`${message} ${fix}`).not.toMatch(/undefined/);
  }
});
