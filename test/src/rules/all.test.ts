import { families, findAll } from '../../../src/rules/all';
import { aPlan, settings } from './a-plan';

/** Names that nobody listed are mere advice, and the first family finds them; the last ones find errors. */
const plan = aPlan({
  settings: { ...settings, totalBudget: 500 },
  tables: {
    goals: [{ id: 'G1', goal: 'Grow', owner: 'Max', due: '2027-01-01', start: '2027-02-01' }],
    campaigns: [{ id: 'C1', campaign: 'Spring', goal: 'G1' }],
    budget: [{ id: 'B1', line: 'Ads', campaign: 'C1', months: { '2027-01': 1000 } }],
    kpis: [{ id: 'K1', kpi: 'trafficToLead', goal: 'G1', computed: { actual: 2 } }],
  },
});

test('what is most serious comes first, whichever check finds it', () => {
  const severities = findAll(plan).map(({ severity }) => severity);
  const count = (severity: string) => severities.filter((each) => each === severity).length;
  expect([count('error'), count('warning'), count('advice')].every((each) => each > 1)).toBe(true);
  expect(severities).toEqual([
    ...Array(count('error')).fill('error'),
    ...Array(count('warning')).fill('warning'),
    ...Array(count('advice')).fill('advice'),
  ]);
});

test('findings of one severity stay in the order of the families: how the plan stands first', () => {
  const byFamily = Object.values(families).flatMap((rules) => rules.flatMap((rule) => rule(plan)));
  for (const severity of ['error', 'warning', 'advice'])
    expect(findAll(plan).filter((one) => one.severity === severity)).toEqual(
      byFamily.filter((one) => one.severity === severity),
    );
  expect(Object.keys(families)[0]).toBe('results');
});
