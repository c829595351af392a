import type { GoalFields, ReasonCode, Surroundings } from '../../../../../src/rules/smart/judge/judgement';
import type { Deadline, Sentence } from '../../../../../src/rules/smart/sentence/facts';
import { addDays } from '../../../../../src/workbook/day';
import { codesOf, reasonsOf, verdict } from './a-goal';

describe('a timed goal', () => {
  const plan = { from: '2027-01-01', to: '2027-12-31' };
  const codes = (said: Partial<Sentence>, fields: GoalFields, around: Surroundings = {}) =>
    codesOf('T', said, fields, around);
  const started = { start: '2027-01-01' };

  test('may be due on the day it is, or a day after the plan less than 367 days', () => {
    expect(codes({}, { ...started, due: '2027-05-01' }, { asOf: '2027-05-01' })).toEqual([]);
    expect(codes({}, { ...started, due: '2027-05-01' }, { asOf: '2027-05-02' })).toEqual(['tPast']);
    expect(codes({}, { ...started, due: addDays(plan.to, 366) }, { plan })).toEqual([]);
    expect(codes({}, { ...started, due: addDays(plan.to, 367) }, { plan })).toEqual(['tOutsidePlan']);
    expect(codes({}, { start: '2026-01-01', due: '2027-01-01' }, { plan })).toEqual([]);
    expect(codes({}, { start: '2026-01-01', due: '2026-12-31' }, { plan })).toEqual(['tOutsidePlan']);
  });

  test('may be due on the day it starts', () => {
    expect(codes({}, { start: '2027-05-01', due: '2027-05-01' })).toEqual([]);
    expect(codes({}, { start: '2027-05-02', due: '2027-05-01' })).toEqual(['tTurned']);
  });

  test('may say a day up to a week off its due date', () => {
    const june = { deadline: { is: 'period', period: { year: 2027, month: 6 } } } as const;
    const off = (due: string) => codes(june, { ...started, due });
    expect([off('2027-05-25'), off('2027-07-07')]).toEqual([[], []]);
    expect([off('2027-05-24'), off('2027-07-08')]).toEqual([['tDisagree'], ['tDisagree']]);
  });

  test('spans and fiscal years are not held against its due date', () => {
    const span: Deadline = { is: 'span', span: { count: 1, unit: 'month' } };
    const fiscal: Deadline = { is: 'period', period: { year: 2026, fiscal: true } };
    for (const deadline of [span, fiscal])
      expect(codes({ deadline }, { ...started, due: '2027-12-31' }, { asOf: '2027-01-01' })).toEqual([]);
  });

  test.each<[Partial<Sentence>, ReasonCode]>([
    [{}, 'tNoDate'],
    [{ cadence: 'week' }, 'tOnlyHowOften'],
    [{ openEnd: 'event', cadence: 'week' }, 'tEvent'],
    [{ openEnd: 'vague' }, 'tVague'],
  ])('without a day, %j tells why', (said, code) => {
    expect(codes(said, {})).toEqual([code]);
  });

  test('wants a review from its start to its day', () => {
    const due = { ...started, due: '2027-05-01' };
    const missing = (...reviews: string[]) => codes({}, due, { reviews });
    expect([missing('2027-05-01'), missing('2027-01-01')]).toEqual([[], []]);
    expect([missing('2027-05-02'), missing('2026-12-31'), missing()]).toEqual([
      ['tNoReview'],
      ['tNoReview'],
      ['tNoReview'],
    ]);
    expect(codes({}, due)).toEqual([]);
    expect(codes({}, { due: '2027-05-01' }, { reviews: ['2020-01-01'] })).toEqual(['tNoStart']);
  });

  test('without a start is offered that of the plan, where there is one', () => {
    const fixes = (around: Surroundings) =>
      reasonsOf('T', {}, { due: '2027-05-01' }, around).map((one) => one.fixes);
    expect(fixes({ plan })).toEqual([[{ field: 'start', value: '2027-01-01' }]]);
    expect(fixes({})).toEqual([[]]);
  });

  test('with a deadline that is on no day we know is timed', () => {
    expect(verdict('T', { deadline: { is: 'period', period: { feast: 'other' } } })).toBe('yes');
  });
});
