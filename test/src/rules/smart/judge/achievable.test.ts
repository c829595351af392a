import type {
  Criterion,
  GoalFields,
  ReasonCode,
  Surroundings,
} from '../../../../../src/rules/smart/judge/judgement';
import type { Sentence } from '../../../../../src/rules/smart/sentence/facts';
import { addDays, addMonths } from '../../../../../src/workbook/day';
import { codesOf, reasonsOf, verdict } from './a-goal';

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

test('a fall is held against the steepest fall, be it told by the fields or by the sentence', () => {
  const history = [100, 80, 64].map((value, index) => ({ month: addMonths('2026-01', index), value }));
  const fall: GoalFields = {
    start: '2027-01-01',
    due: addDays('2027-01-01', 30),
    baseline: 1000,
    target: 1000 / 1.4 ** (31 / 30.44),
    why: 'We can.',
  };
  expect(codesOf('A', {}, { ...fall, direction: 'down' }, { history })).toEqual(['aFasterThanEver']);
  expect(codesOf('A', { direction: 'down' }, fall, { history })).toEqual(['aFasterThanEver']);
  expect(codesOf('A', { direction: 'down' }, { ...fall, direction: 'up' }, { history })).toEqual([]);
});

test.each<[Criterion, Partial<Sentence>, GoalFields, Surroundings, ReasonCode]>([
  ['S', { length: 2 }, {}, {}, 'sNoResult'],
  ['M', { cadence: 'week' }, {}, {}, 'mOnlyHowOften'],
  ['M', {}, { metric: 'Readers', unit: 'number', target: 200 }, {}, 'mNoBaseline'],
  ['M', { quantities: [{ value: 3, unit: 'number' }] }, {}, {}, 'mTakeFigure'],
  ['M', { quantities: [{ value: 3, unit: 'number' }], kpi: 'leads' }, {}, {}, 'mKpiFits'],
  ['A', {}, {}, {}, 'aNoWhy'],
  ['R', {}, {}, {}, 'rNoWhy'],
  ['R', {}, {}, { initiatives: 0 }, 'rNoInitiative'],
  ['R', {}, {}, { budgetShare: 0, fairShare: 1 }, 'rShareOff'],
  ['T', {}, { due: '2027-05-01' }, {}, 'tNoStart'],
  ['T', {}, { start: '2027-01-01', due: '2027-05-01' }, { reviews: [] }, 'tNoReview'],
])(
  'what would only make a goal safer is advice: %s %j %j %j',
  (...[criterion, said, fields, around, code]) => {
    const reason = reasonsOf(criterion, said, fields, around).find((one) => one.code === code);
    expect(reason?.severity).toBe('advice');
  },
);
