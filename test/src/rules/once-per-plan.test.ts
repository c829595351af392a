import { oncePerPlan } from '../../../src/model/once-per-plan';
import { byId } from '../../../src/model/plan';
import { aPlan } from './a-plan';

test('what all rules ask for is worked out once a plan, and anew for another', () => {
  const asked: string[] = [];
  const goals = oncePerPlan(({ records }) => {
    const names = records.tables.goals.map(({ id }) => id);
    asked.push(...names);
    return names;
  });
  const one = aPlan({ tables: { goals: [{ id: 'G1' }] } });
  const other = aPlan({ tables: { goals: [{ id: 'G2' }] } });
  expect([goals(one), goals(one), goals(other)]).toEqual([['G1'], ['G1'], ['G2']]);
  expect(asked).toEqual(['G1', 'G2']);
});

test('rows are found by id, each table by itself', () => {
  const plan = aPlan({
    tables: { goals: [{ id: 'G1', goal: 'Grow' }], people: [{ id: 'Y1', person: 'Jo' }] },
  });
  expect(byId(plan, 'goals').get('G1')?.typed.goal).toBe('Grow');
  expect(byId(plan, 'people').get('Y1')?.typed.person).toBe('Jo');
  expect(byId(plan, 'goals').has('Y1')).toBe(false);
  expect(byId(plan, 'goals')).toBe(byId(plan, 'goals'));
});
