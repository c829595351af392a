import type { GoalFields, Surroundings } from '../../../../../src/rules/smart/judge/judgement';
import { askedPace, bestPace } from '../../../../../src/rules/smart/judge/pace';
import type { Sentence } from '../../../../../src/rules/smart/sentence/facts';
import { addDays, addMonths } from '../../../../../src/workbook/day';
import { codesOf, goal, verdict } from './a-goal';

describe('the pace that a goal asks for', () => {
  const year = { start: '2027-01-01', due: '2027-12-31' };
  const pace = (said: Partial<Sentence>, fields: GoalFields = year) => askedPace(goal(said, fields));
  const yearly = (ratio: number) => ratio ** (30.44 / 365) - 1;

  test.each<[string, Partial<Sentence>, GoalFields, number | undefined]>([
    ['from 100 to 200', {}, { ...year, baseline: 100, target: 200 }, yearly(2)],
    ['from 200 to 100', {}, { ...year, baseline: 200, target: 100 }, yearly(2)],
    ['twice', { quantities: [{ value: 2, unit: 'times' }] }, year, yearly(2)],
    ['from 10 to 15 in words', { quantities: [{ value: 15, from: 10, unit: 'number' }] }, year, yearly(1.5)],
    ['20 % up', { quantities: [{ value: 0.2, unit: 'share' }], direction: 'up' }, year, yearly(1.2)],
    ['20 % down', { quantities: [{ value: 0.2, unit: 'share' }], direction: 'down' }, year, yearly(1.25)],
    ['two points up', { quantities: [{ value: 0.02, unit: 'points' }], direction: 'up' }, year, undefined],
    ['20 %', { quantities: [{ value: 0.2, unit: 'share' }] }, year, undefined],
    ['200', { quantities: [{ value: 200, unit: 'number' }] }, year, undefined],
    ['from nothing', {}, { ...year, baseline: 0, target: 200 }, undefined],
    ['to nothing', {}, { ...year, baseline: 100, target: 0 }, undefined],
    ['to below nothing', {}, { ...year, baseline: 100, target: -5 }, undefined],
    ['a target alone', {}, { ...year, target: 200 }, undefined],
    ['on no day', { quantities: [{ value: 2, unit: 'times' }] }, {}, undefined],
    ['in no time', {}, { start: '2027-02-01', due: '2027-01-31', baseline: 1, target: 2 }, undefined],
  ])('%s', (_, said, fields, expected) => {
    if (expected === undefined) expect(pace(said, fields)).toBeUndefined();
    else expect(pace(said, fields)).toBeCloseTo(expected, 12);
  });

  test('the fields count before the sentence, and its span where there is no due date', () => {
    const twice = { quantities: [{ value: 2, unit: 'times' as const }] };
    expect(pace(twice, { ...year, baseline: 100, target: 300 })).toBeCloseTo(yearly(3), 12);
    const inTen = {
      ...twice,
      deadline: { is: 'span' as const, span: { count: 10, unit: 'month' as const } },
    };
    expect(pace(inTen, {})).toBeCloseTo(2 ** 0.1 - 1, 12);
  });

  const history = (...values: number[]) => ({
    history: values.map((value, index) => ({ month: addMonths('2026-01', index), value })),
  });
  test.each<[string, number[], boolean, number | undefined]>([
    ['the steepest step up', [100, 110, 132, 131], false, 0.2],
    ['the steepest step down', [100, 80, 79, 99], true, 0.25],
    ['only steps down', [100, 90], false, 0],
    ['only steps up', [90, 100], true, 0],
    ['no step', [100], false, undefined],
    ['steps from or to nothing', [0, 100, 0], false, undefined],
    ['standing still', [5, 5], false, 0],
  ])('the best that was shown: %s', (_, values, down, expected) => {
    const best = bestPace(history(...values), down);
    if (expected === undefined) expect(best).toBeUndefined();
    else expect(best).toBeCloseTo(expected, 12);
    expect(bestPace({}, down)).toBeUndefined();
  });

  /** A goal that grows so much from one month to the next. */
  const growing = (ratio: number): GoalFields => ({
    start: '2027-01-01',
    due: addDays('2027-01-01', 30),
    baseline: 1000,
    target: 1000 * ratio ** (31 / 30.44),
    owner: 'P1',
  });
  const tooFast = (ratio: number, around: Surroundings = {}) =>
    codesOf('A', {}, growing(ratio), around).filter((code) => code !== 'aNoWhy');

  test('is steep beyond half as much again a month, or what the settings call bold', () => {
    expect([tooFast(1.499), tooFast(1.501)]).toEqual([[], ['aSteep']]);
    expect([tooFast(1.099, { boldGrowth: 0.1 }), tooFast(1.101, { boldGrowth: 0.1 })]).toEqual([
      [],
      ['aSteep'],
    ]);
  });

  test('is faster than ever beyond one and a half times the best of three months or more', () => {
    const shown = history(100, 110, 121);
    expect([tooFast(1.149, shown), tooFast(1.151, shown)]).toEqual([[], ['aFasterThanEver']]);
    expect([tooFast(1.49, history(100, 110)), tooFast(1.51, history(100, 110))]).toEqual([[], ['aSteep']]);
    expect(tooFast(1.49, history(100, 99, 98))).toEqual([]);
  });

  test('is proven where it was reached before, and not by less than three months', () => {
    const proof = (ratio: number, around: Surroundings) => verdict('A', {}, growing(ratio), around);
    expect(proof(1.099, history(100, 110, 121))).toBe('yes');
    expect(proof(1.101, history(100, 110, 121))).toBe('unknown');
    expect(proof(1.05, history(100, 110))).toBe('unknown');
  });
});
