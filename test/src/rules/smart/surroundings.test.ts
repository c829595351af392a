import { surroundingsIn } from '../../../../src/rules/smart/surroundings';
import { aPlan, settings } from '../a-plan';

type Given = Parameters<typeof aPlan>[0];
const aroundOf = (given: Given) => {
  const plan = aPlan({ settings, ...given });
  const [goal] = plan.records.tables.goals;
  if (!goal) throw new Error('There is no goal.');
  return surroundingsIn(plan)(goal);
};
const known = { asOf: '2027-01-15', currency: 'EUR', plan: { from: '2027-01-01', to: '2027-03-31' } };

test('of a goal alone only the day and the plan are known', () => {
  expect(aroundOf({ tables: { goals: [{ id: 'G1', goal: 'Grow' }] } })).toEqual(known);
});

test('work is counted as soon as the plan has some, of this goal or of another', () => {
  const goals = [{ id: 'G1' }, { id: 'G2' }];
  const initiatives = [{ id: 'I1', goal: 'G1' }];
  const campaigns = [
    { id: 'C1', initiative: 'I1', alsoGoal: 'G2' },
    { id: 'C2', goal: 'G2', alsoGoal: 'G2' },
  ];
  expect(aroundOf({ tables: { goals, initiatives, campaigns } })).toMatchObject({
    initiatives: 1,
    campaigns: 1,
  });
  expect(aroundOf({ tables: { goals: goals.slice(1), initiatives, campaigns } })).toMatchObject({
    initiatives: 0,
    campaigns: 2,
  });
});

test('its share of the money is told beside the share that its priority gives it', () => {
  const goals = [
    { id: 'G1', priority: '3' },
    { id: 'G2', priority: '1' },
  ];
  const campaigns = [
    { id: 'C1', goal: 'G1' },
    { id: 'C2', goal: 'G2' },
  ];
  const budget = [
    { id: 'B1', campaign: 'C1', months: { '2027-01': 100 } },
    { id: 'B2', campaign: 'C2', months: { '2027-01': 200, '2027-02': 100 } },
    { id: 'B3', months: { '2027-01': 999 } },
  ];
  expect(aroundOf({ tables: { goals, campaigns, budget } })).toMatchObject({
    budgetShare: 0.25,
    fairShare: 0.75,
  });
  const one = aroundOf({ tables: { goals: [...goals, { id: 'G3' }], campaigns } });
  expect([one.budgetShare, one.fairShare]).toEqual([undefined, undefined]);
});

test('an objective that is measured by a KPI is told by its code, in whatever language it is named', () => {
  const objectives = [
    { id: 'O1', measure: 'Chiffre d’affaires' },
    { id: 'O2', measure: 'Smiles' },
    { id: 'O3' },
  ];
  expect(aroundOf({ tables: { goals: [{ id: 'G1' }], objectives } }).objectives).toEqual([
    { id: 'O1', measure: 'revenue' },
    { id: 'O2', measure: 'Smiles' },
    { id: 'O3' },
  ]);
  expect(
    aroundOf({ tables: { goals: [{ id: 'G1' }], objectives }, without: ['objectives'] }).objectives,
  ).toBe(undefined);
});

test('a KPI’s past is worked out month by month, where all it is made of is known', () => {
  const metrics = [
    { id: 'M1', measure: 'marketingCost', months: { '2026-10': 500, '2026-11': 400, '2026-12': 300 } },
    { id: 'M2', measure: 'newCustomers', months: { '2026-11': 10, '2026-10': 5 } },
    { id: 'M3', measure: 'newCustomers', months: { '2026-10': 5, '2027-01': 0 } },
    { id: 'M4', measure: 'Readers', months: { '2026-12': 7 } },
  ];
  const historyOf = (metric: string) =>
    aroundOf({ tables: { goals: [{ id: 'G1', metric }], metrics } }).history;
  expect(historyOf('costPerCustomer')).toEqual([
    { month: '2026-10', value: 50 },
    { month: '2026-11', value: 40 },
  ]);
  expect(historyOf('Readers')).toEqual([{ month: '2026-12', value: 7 }]);
  expect(historyOf('leads')).toBe(undefined);
});

test('reviews are known where they are entered and no rhythm promises them', () => {
  const tables = { goals: [{ id: 'G1' }], reviews: [{ id: 'V1', date: '2027-02-01' }] };
  expect(aroundOf({ tables }).reviews).toEqual(['2027-02-01']);
  expect(aroundOf({ tables, settings: { ...settings, rhythm: 'monthly' } }).reviews).toBe(undefined);
});

test('a goal whose progress is whole is reached', () => {
  const reached = (progress: number | string) =>
    aroundOf({ tables: { goals: [{ id: 'G1', computed: { progress } }] } }).reached;
  expect([reached(1.2), reached(0.9), reached('')]).toEqual([true, undefined, undefined]);
});

test('a goal is reached at its whole progress', () => {
  expect(aroundOf({ tables: { goals: [{ id: 'G1', computed: { progress: 1 } }] } }).reached).toBe(true);
});

test('reviews at the end of a campaign are no rhythm that promises others', () => {
  const tables = { goals: [{ id: 'G1' }], reviews: [{ id: 'V1', date: '2027-02-01' }, { id: 'V2' }] };
  expect(aroundOf({ tables, settings: { ...settings, rhythm: 'campaignEnd' } }).reviews).toEqual([
    '2027-02-01',
  ]);
});

test('a goal beside which others have work and money has none of it', () => {
  const around = aroundOf({
    tables: {
      goals: [{ id: 'G1', priority: '2' }],
      campaigns: [{ id: 'C1', goal: 'G2' }],
      budget: [{ id: 'B1', campaign: 'C1', months: { '2027-01': 5 } }],
    },
  });
  expect(around).toStrictEqual({ ...known, campaigns: 0, budgetShare: 0 });
});

test('a price or a share of a month is known where one row tells it, and not where two do', () => {
  const historyOf = (...rows: Record<string, number>[]) =>
    aroundOf({
      tables: {
        goals: [{ id: 'G1', metric: 'unitPrice' }],
        metrics: rows.map((months, index) => ({ id: `M${index}`, measure: 'unitPrice', months })),
      },
    }).history;
  expect(historyOf({ '2026-12': 5 }, { '2026-11': 4 })).toEqual([
    { month: '2026-11', value: 4 },
    { month: '2026-12', value: 5 },
  ]);
  expect(historyOf({ '2026-12': 5 }, { '2026-12': 4, '2026-11': 4 })).toEqual([
    { month: '2026-11', value: 4 },
  ]);
});
