import type { GoalFields, Surroundings } from '../../../../../src/rules/smart/judge/judgement';
import type { Sentence } from '../../../../../src/rules/smart/sentence/facts';
import { reasonsOf, verdict } from './a-goal';

describe('an achievable goal', () => {
  test.each<[string, Partial<Sentence>, GoalFields, Surroundings, string]>([
    ['a writer who is half sure', { confidence: 0.5 }, {}, {}, 'yes'],
    ['a writer who is less sure', { confidence: 0.49 }, {}, {}, 'no'],
    ['says how', { means: true }, {}, {}, 'yes'],
    ['says why', {}, { why: 'We did.' }, {}, 'yes'],
    ['says nothing', {}, {}, {}, 'unknown'],
    ['no initiative', {}, {}, { initiatives: 0 }, 'no'],
    ['no campaign', {}, {}, { campaigns: 0 }, 'no'],
    ['no money', {}, {}, { budgetShare: 0 }, 'no'],
    ['no work, but an owner', { means: true }, { owner: 'Y1' }, { initiatives: 0, campaigns: 0 }, 'yes'],
    ['a campaign', { means: true }, {}, { initiatives: 0, campaigns: 1 }, 'yes'],
    ['an initiative', { means: true }, {}, { initiatives: 1, campaigns: 0 }, 'yes'],
    ['money', { means: true }, {}, { initiatives: 0, budgetShare: 0.1 }, 'yes'],
  ])('%s', (...[, said, fields, around, expected]) => {
    expect(verdict('A', said, fields, around)).toBe(expected);
  });

  test('tells how sure its writer is', () => {
    expect(reasonsOf('A', { confidence: 0.3 })[0]?.facts).toEqual({ confidence: { share: 0.3 } });
  });
});
