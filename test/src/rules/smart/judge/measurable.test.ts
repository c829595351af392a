import type { GoalFields, ReasonCode } from '../../../../../src/rules/smart/judge/judgement';
import type { Quantity, Sentence } from '../../../../../src/rules/smart/sentence/facts';
import { codesOf, reasonsOf } from './a-goal';

describe('a measurable goal', () => {
  const wrong = (fields: GoalFields, said: Partial<Sentence> = {}) =>
    reasonsOf('M', said, fields)
      .filter(({ code }) => code === 'mWrongSide')
      .map(({ facts }) => facts);

  test.each<[GoalFields, number]>([
    [{ direction: 'up', baseline: 5, target: 4 }, 1],
    [{ direction: 'up', baseline: 5, target: 5 }, 0],
    [{ direction: 'down', baseline: 5, target: 6 }, 1],
    [{ direction: 'down', baseline: 5, target: 5 }, 0],
    [{ direction: 'within', baseline: 5, target: 6 }, 0],
    [{ baseline: 5, target: 4 }, 0],
    [{ direction: 'up', target: 4 }, 0],
    [{ target: 5, upper: 4 }, 1],
    [{ target: 5, upper: 5 }, 0],
  ])('with %j may have its target on the wrong side', (fields, faults) => {
    expect(wrong(fields)).toHaveLength(faults);
  });

  test('tells both ends as shares where they are', () => {
    const fields: GoalFields = { direction: 'up', baseline: 0.3, target: 0.2 };
    expect(wrong({ ...fields, unit: 'share' })).toEqual([
      { target: { share: 0.2 }, baseline: { share: 0.3 } },
    ]);
    expect(wrong({ ...fields, unit: 'points' })).toEqual([
      { target: { share: 0.2 }, baseline: { share: 0.3 } },
    ]);
    expect(wrong({ ...fields, unit: 'number' })).toEqual([
      { target: { number: 0.2 }, baseline: { number: 0.3 } },
    ]);
    expect(wrong({}, { direction: 'down', quantities: [{ value: 9, from: 8, unit: 'number' }] })).toEqual([
      { target: { number: 9 }, baseline: { number: 8 } },
    ]);
  });

  const known: GoalFields = { metric: 'Readers', unit: 'number', baseline: 1, target: 200 };
  test.each<[string, Partial<Sentence>, GoalFields, ReasonCode[]]>([
    ['says another figure', { quantities: [{ value: 300, unit: 'number' }] }, known, ['mDisagree']],
    ['says how often', { quantities: [{ value: 50, unit: 'number', per: 'month' }] }, known, []],
    [
      'says how often, which makes another figure',
      { quantities: [{ value: 90, unit: 'number', per: 'month' }] },
      known,
      ['mDisagree'],
    ],
    [
      'says another figure of something weekly',
      { quantities: [{ value: 300, unit: 'number' }], cadence: 'week' },
      known,
      ['mDisagree'],
    ],
    ['says minutes', { quantities: [{ value: 300, unit: 'number', time: 'minute' }] }, known, []],
    ['says money', { quantities: [{ value: 300, unit: 'money' }] }, known, []],
    [
      'says two figures of which nobody knows the unit',
      {
        quantities: [
          { value: 300, unit: 'number' },
          { value: 7, unit: 'number' },
        ],
      },
      { target: 200 },
      [],
    ],
    ['holds no direction', {}, { metric: 'Readers', unit: 'number', target: 200 }, ['mNoBaseline']],
    ['is within a range', {}, { metric: 'Readers', unit: 'number', target: 200, direction: 'within' }, []],
    ['has only a metric', {}, { metric: 'Readers' }, ['mNoTarget']],
    ['has only a target', {}, { target: 5 }, ['mNoMetric']],
    ['has nothing', {}, {}, ['mNoFigure']],
    ['says how often alone', { cadence: 'week' }, {}, ['mOnlyHowOften']],
    ['says how often in vague words', { cadence: 'week', vague: ['better'] }, {}, ['mNoFigure']],
  ])('%s', (...[, said, fields, codes]) => {
    expect(codesOf('M', said, fields)).toEqual(codes);
  });

  test('offers what the fields do not hold, and growth only where it is what is measured', () => {
    const offered = (quantity: Quantity, said: Partial<Sentence> = {}, fields: GoalFields = {}) =>
      Object.fromEntries(
        reasonsOf('M', { quantities: [quantity], ...said }, fields)
          .filter(({ code }) => code === 'mTakeFigure' || code === 'mNoBaseline')
          .flatMap(({ fixes }) => fixes.map(({ field, value }) => [field, value])),
      );
    expect(offered({ value: 5, upTo: 7, from: 2, unit: 'money' }, { direction: 'up' })).toEqual({
      target: 5,
      upper: 7,
      baseline: 2,
      unit: 'money',
      direction: 'up',
    });
    expect(offered({ value: 5, unit: 'money' }, {}, { unit: 'number' })).toEqual({ target: 5 });
    const growth = { value: 0.2, upTo: 0.3, unit: 'share' as const };
    expect(offered(growth, { direction: 'up' })).toEqual({ target: 0.2, unit: 'share', direction: 'up' });
    expect(offered(growth, { direction: 'up' }, { metric: 'Readers' })).toEqual({ direction: 'up' });
    expect(offered(growth, { direction: 'up', kpi: 'leads' as never })).toEqual({ direction: 'up' });
    expect(offered(growth, { direction: 'up' }, { unit: 'number' })).toEqual({ direction: 'up' });
    expect(offered(growth, { direction: 'up' }, { baseline: 100 })).toEqual({ target: 120, direction: 'up' });
    expect(offered({ value: 2, unit: 'times' }, { direction: 'up' }, { baseline: 100 })).toEqual({
      target: 200,
      direction: 'up',
    });
    expect(offered({ value: 2, unit: 'times' })).toEqual({});
  });

  test('says twice as 200 %, and a figure as it is', () => {
    const said = (quantity: Quantity, fields: GoalFields = { baseline: 5 }) =>
      reasonsOf('M', { quantities: [quantity] }, fields)[0]?.facts;
    expect(said({ value: 2, unit: 'times' })).toEqual({ said: { share: 2 } });
    expect(said({ value: 0.2, unit: 'share' })).toEqual({ said: { share: 0.2 } });
    expect(said({ value: 20, unit: 'number' })).toEqual({ said: { number: 20 } });
    expect(said({ value: 2, unit: 'times' }, {})).toEqual({});
  });
});

describe('a figure that differs from the target', () => {
  const differs = (quantities: Quantity[], fields: GoalFields, said: Partial<Sentence> = {}) =>
    codesOf('M', { quantities, ...said }, { metric: 'Readers', ...fields }).includes('mDisagree');
  const growth: Quantity = { value: 0.2, unit: 'share' };
  const up = { direction: 'up' } as const;

  test('by how much is held against it where the baseline is known, or where it can be a share', () => {
    expect(differs([growth], { unit: 'share', target: 0.5 }, up)).toBe(true);
    expect(differs([growth], { unit: 'share', target: 1 }, up)).toBe(true);
    expect(differs([growth], { unit: 'share', target: 1.5 }, up)).toBe(false);
    expect(differs([growth], { unit: 'share', target: 1.5, baseline: 0.1 }, up)).toBe(true);
    expect(differs([{ ...growth, level: true }], { unit: 'share', target: 1.5 }, up)).toBe(true);
    expect(differs([growth], { unit: 'share' }, up)).toBe(false);
  });

  test('is one among others of the same unit, or the only one where nobody knows the unit', () => {
    const [many, few]: Quantity[] = [
      { value: 300, unit: 'number' },
      { value: 7, unit: 'number' },
    ];
    if (!many || !few) throw new Error('There are two.');
    expect(differs([many, { value: 9, unit: 'money' }], { unit: 'number', target: 200 })).toBe(true);
    expect(differs([many], { unit: 'money', target: 200 })).toBe(false);
    expect(differs([many], { target: 200 })).toBe(true);
    expect(differs([many, few], { target: 200 })).toBe(false);
    expect(differs([many, few], { unit: 'number', target: 200 })).toBe(true);
  });

  test('is told in the unit of the goal, with what the sentence would have', () => {
    const [reason] = reasonsOf(
      'M',
      { quantities: [{ value: 2, unit: 'share', level: true }] },
      { target: 0.5, unit: 'share' },
    );
    expect(reason).toMatchObject({
      severity: 'error',
      facts: { said: { share: 2 }, target: { share: 0.5 } },
      fixes: [{ field: 'target', value: 2 }],
    });
  });
});

test('a metric that the sentence fits is offered only where there is none; a target without a unit names its metric', () => {
  const kpi = 'leads' as const;
  expect(codesOf('M', { kpi })).toContain('mKpiFits');
  expect(codesOf('M', { kpi }, { metric: 'Readers' })).toEqual(['mNoTarget']);
  expect(reasonsOf('M', {}, { metric: 'Readers', target: 5 })[0]?.facts).toEqual({ metric: 'Readers' });
});
