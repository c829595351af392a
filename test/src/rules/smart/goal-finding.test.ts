import { coachFinding } from '../../../../src/rules/smart/goal-finding';
import type { Fix } from '../../../../src/rules/smart/judge/judgement';
import type { RowOf } from '../../../../src/tabs/all';
import { aPlan, cellOf } from '../a-plan';

const found = (fixes: Fix[], typed: RowOf<'goals'> = {}) => {
  const objectives = [{ id: 'O1', objective: 'Grow' }, { id: 'O2', objective: 'Be loved' }, { id: 'O3' }];
  const plan = aPlan({ tables: { goals: [{ id: 'G1', ...typed }], objectives } });
  const [goal] = plan.records.tables.goals;
  if (!goal) throw new Error('There is no goal.');
  return coachFinding(plan, goal, { code: 'mTakeFigure', severity: 'advice', facts: {}, fixes });
};
const shownOf = (fixes: Fix[], typed?: RowOf<'goals'>) => {
  const facts = found(fixes, typed).fixes?.[0]?.facts;
  const values = facts?.['values'];
  return typeof values === 'object' && 'values' in values
    ? values.values.map(({ to }) => to)
    : facts?.['value'];
};

test('without a way out there is nothing to click', () => {
  expect(found([])).toStrictEqual({
    code: 'mTakeFigure',
    severity: 'advice',
    place: cellOf('goals', 5, 'target'),
    facts: { name: 'G1' },
  });
});

test('days are written as days', () => {
  for (const field of ['start', 'due'] as const) {
    const [fix] = found([{ field, value: '2027-03-31' }]).fixes ?? [];
    expect(fix?.cells).toEqual([{ place: cellOf('goals', 5, field), content: { day: '2027-03-31' } }]);
    expect(fix?.facts['value']).toEqual({ day: '2027-03-31' });
  }
});

test('a figure is told in the unit that comes with it, else in that of the goal', () => {
  const target: Fix = { field: 'target', value: 0.2 };
  expect(shownOf([target, { field: 'unit', value: 'share' }])).toEqual([
    { share: 0.2 },
    { choice: ['units', 'share'] },
  ]);
  expect(shownOf([target, { field: 'unit', value: 'number' }], { unit: 'share' })).toEqual([
    { number: 0.2 },
    { choice: ['units', 'number'] },
  ]);
  expect(shownOf([target], { unit: 'share' })).toEqual({ share: 0.2 });
  expect(shownOf([target], { unit: 'points' })).toEqual({ share: 0.2 });
  expect(shownOf([target], { unit: 'money' })).toEqual({ number: 0.2 });
  expect(shownOf([target])).toEqual({ number: 0.2 });
});

test('an objective is called by its name, by its id where it has none or is not there', () => {
  const named = (value: string) => shownOf([{ field: 'objective', value }]);
  expect([named('O2'), named('O3'), named('O9')]).toEqual(['Be loved', 'O3', 'O9']);
});
