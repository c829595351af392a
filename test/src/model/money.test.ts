import { monthsOf, plannedBy, plannedInAll, spentByLine } from '../../../src/model/money';
import { aPlan } from '../rules/a-plan';

const plan = aPlan({
  tables: {
    budget: [
      { id: 'B1', campaign: 'C1', months: { '2027-02': 2.5, '2026-12': 1, '2027-01': 7 } },
      { id: 'B2', campaign: 'C1', months: { '2027-01': 4 } },
      { id: 'B3' },
    ],
    spend: [
      { id: 'E1', line: 'B1', amount: 5, state: 'actual', date: '2027-01-31' },
      { id: 'E2', line: 'B1', amount: 2, state: 'committed', date: '2027-01-01' },
      { id: 'E3', line: 'B1', amount: 1, state: 'committed' },
      { id: 'E4', line: 'B2', amount: 3 },
      { id: 'E5', amount: 100, state: 'actual', date: '2027-01-01' },
      { id: 'E6', line: 'B3', state: 'actual', date: '2027-01-01' },
    ],
  },
});

test('what was spent is told by line: promised, paid, and by month where it has a day', () => {
  expect([...spentByLine(plan)]).toEqual([
    ['B1', { committed: 300, actual: 500, months: { '2027-01': 700 } }],
    ['B2', { committed: 0, actual: 300, months: {} }],
  ]);
});

test('the months of a line are in the order of time, however they were typed', () => {
  const [line, , bare] = plan.records.tables.budget;
  expect(line && monthsOf(line, 'EUR')).toEqual([
    ['2026-12', 100],
    ['2027-01', 700],
    ['2027-02', 250],
  ]);
  expect(bare && monthsOf(bare, 'EUR')).toEqual([]);
});

test('planned money is added by what it goes to, and in all', () => {
  expect([...plannedBy(plan, 'campaign')]).toEqual([
    ['C1', 1450],
    ['', 0],
  ]);
  expect(plannedInAll(plan)).toBe(1450);
});
