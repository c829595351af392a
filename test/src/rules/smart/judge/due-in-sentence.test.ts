import {
  dueInSentence,
  monthsBetween,
  monthsLeft,
} from '../../../../../src/rules/smart/judge/due-in-sentence';
import type { GoalFields, Surroundings } from '../../../../../src/rules/smart/judge/judgement';
import type { Deadline } from '../../../../../src/rules/smart/sentence/facts';
import { goal } from './a-goal';

describe('the day that a sentence names', () => {
  const span = (count: number, unit: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'hour'): Deadline => ({
    is: 'span',
    span: { count, unit },
  });
  const due = (deadline: Deadline, fields: GoalFields = {}, around: Surroundings = { asOf: '2027-01-31' }) =>
    dueInSentence(goal({ deadline }, fields, around));

  test.each<[string, Deadline, string]>([
    ['ten days', span(10, 'day'), '2027-02-10'],
    ['two weeks', span(2, 'week'), '2027-02-14'],
    ['a month, whose day there is none of', span(1, 'month'), '2027-02-28'],
    ['two months', span(2, 'month'), '2027-03-31'],
    ['half a month', span(0.5, 'month'), '2027-02-15'],
    ['a quarter', span(1, 'quarter'), '2027-04-30'],
    ['a year', span(1, 'year'), '2028-01-31'],
    ['an hour', span(1, 'hour'), '2027-01-31'],
  ])('within %s', (_, deadline, day) => {
    expect(due(deadline)).toEqual({ from: '2027-01-31', to: day });
  });

  test('is counted from the start of the goal, else of the plan, else from today', () => {
    const plan = { from: '2027-03-01', to: '2027-12-31' };
    const week = span(1, 'week');
    expect(due(week, { start: '2027-05-01' }, { plan, asOf: '2027-01-31' })?.to).toBe('2027-05-08');
    expect(due(week, {}, { plan, asOf: '2027-01-31' })?.to).toBe('2027-03-08');
    expect(due(week, {}, { plan, asOf: '2027-04-01' })?.to).toBe('2027-04-08');
    expect(due(week, {}, { plan })?.to).toBe('2027-03-08');
    expect(due(week, {}, {})).toBeUndefined();
    expect(dueInSentence(goal({}))).toBeUndefined();
  });

  test('“before” a stretch of time is the eve of it, before a day or a part of it the day itself', () => {
    const eveOf = (period: object): Deadline => ({ is: 'period', period, before: true });
    expect(due(eveOf({ month: 6 }))).toEqual({ from: '2027-05-31', to: '2027-05-31' });
    expect(due(eveOf({ month: 6, day: 10 }))).toEqual({ from: '2027-06-10', to: '2027-06-10' });
    expect(due(eveOf({ month: 6, part: 'end' }))).toEqual({ from: '2027-06-01', to: '2027-06-30' });
    expect(due({ is: 'period', period: { month: 6 } })).toEqual({ from: '2027-06-01', to: '2027-06-30' });
    expect(due(eveOf({ feast: true }))).toBeUndefined();
  });

  test('the months that are left are those of the span, or from the first day to the last', () => {
    const left = (
      deadline: Deadline,
      fields: GoalFields = {},
      around: Surroundings = { asOf: '2027-01-01' },
    ) => monthsLeft(goal({ deadline }, fields, around));
    expect(left(span(6, 'month'))).toBe(6);
    expect(left(span(2, 'quarter'))).toBe(6);
    expect(left(span(1, 'year'))).toBe(12);
    expect(left(span(30.44, 'day'))).toBeCloseTo(1);
    expect(left(span(1, 'week'))).toBeCloseTo(0.23);
    expect(left(span(1, 'hour'))).toBe(0);
    const june: Deadline = { is: 'period', period: { month: 6 } };
    expect(left(june)).toBeCloseTo(181 / 30.44);
    expect(left(june, { start: '2027-06-01' })).toBeCloseTo(30 / 30.44);
    expect(left({ ...june, from: { month: 4 } })).toBeCloseTo(91 / 30.44);
    expect(left(june, {}, {})).toBeUndefined();
    expect(monthsLeft(goal({}))).toBeUndefined();
    expect(monthsBetween('2027-01-01', '2027-01-01')).toBeCloseTo(1 / 30.44);
  });
});
