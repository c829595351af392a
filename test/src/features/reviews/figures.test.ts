import { sayFigures } from '../../../../src/features/reviews/figures';
import { aPlan, settings } from '../../rules/a-plan';

const goal = (id: string, status: string) => ({ id, goal: id, computed: { status } });
const plan = aPlan({
  settings: { ...settings, asOf: '2027-02-15' },
  tables: {
    goals: [goal('G1', 'On track'), goal('G2', 'Reached'), goal('G3', 'On track'), { id: 'G4', goal: 'New' }],
    kpis: [{ id: 'K1', kpi: 'churn', computed: { status: 'Off track' } }],
    budget: [{ id: 'B1', line: 'Ads', months: { '2027-01': 600, '2027-02': 400 } }],
    spend: [
      { id: 'E1', line: 'B1', date: '2027-01-10', amount: 650, state: 'actual' },
      { id: 'E2', line: 'B1', date: '2027-01-20', amount: 50, state: 'committed' },
    ],
  },
});

test('the figures of a day: goals and KPIs by how they stand, the money, and what has changed since approval', () => {
  expect(sayFigures(plan, 'en', { day: '2027-01-02', count: 3 }).split('\n')).toEqual([
    'Goals by status: Reached 1 · On track 2',
    'KPIs by status: Off track 1',
    'Money: 1,000\u00a0EUR planned, 650\u00a0EUR spent, 1,100\u00a0EUR forecast',
    'Changes since the plan was approved on 2027-01-02: 3',
  ]);
});

test('where nothing has a status and nothing was approved, the money is all there is to say', () => {
  const bare = aPlan({ settings, tables: { goals: [{ id: 'G1', goal: 'Grow' }] } });
  expect(sayFigures(bare, 'fr', null)).toMatch(/^[^\n]*0\u00a0EUR[^\n]*$/);
});
