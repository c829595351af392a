import type { GoalFields } from '../../../../../src/rules/smart/judge/judgement';
import { agrees, isChange, mainQuantity, targetOf } from '../../../../../src/rules/smart/judge/target';
import type { Quantity, Sentence } from '../../../../../src/rules/smart/sentence/facts';
import { sentence } from './a-goal';

describe('the quantity that is most likely the target', () => {
  const plain: Quantity = { value: 1, unit: 'number' };
  const minutes: Quantity = { value: 30, unit: 'number', time: 'minute', noun: 'minutes' };
  const weekly: Quantity = { value: 2, unit: 'number', per: 'week', noun: 'posts' };
  const counted: Quantity = { value: 3, unit: 'number', noun: 'leads' };
  const money: Quantity = { value: 4, unit: 'money' };
  const begun: Quantity = { value: 5, unit: 'number', from: 2 };

  test.each<[string, Quantity[], Quantity | undefined]>([
    ['none', [], undefined],
    ['the first', [plain, minutes], plain],
    ['one that counts something', [plain, minutes, weekly, counted], counted],
    ['one with a unit', [counted, money], money],
    ['one that says where it starts', [money, begun], begun],
  ])('%s', (_, quantities, main) => {
    expect(mainQuantity(sentence({ quantities }))).toBe(main);
  });

  const share: Quantity = { value: 0.2, unit: 'share' };
  test.each<[string, Quantity, Partial<Sentence>, boolean]>([
    ['up by 20 %', share, { direction: 'up' }, true],
    ['down by 20 %', share, { direction: 'down' }, true],
    ['up by two points', { value: 0.02, unit: 'points' }, { direction: 'up' }, true],
    ['within 20 %', share, { direction: 'within' }, false],
    ['20 %', share, {}, false],
    ['up by 20', { value: 20, unit: 'number' }, { direction: 'up' }, false],
    ['up from 10 to 20 %', { ...share, from: 0.1 }, { direction: 'up' }, false],
    ['up to 20 %', { ...share, level: true }, { direction: 'up' }, false],
    ['up to at least 20 %', { ...share, bound: 'atLeast' }, { direction: 'up' }, false],
  ])('%s is by how much: the fourth says', (_, quantity, said, change) => {
    expect(isChange(quantity, sentence(said))).toBe(change);
  });

  test.each<[string, Quantity, Sentence['direction'], number | undefined, number | undefined]>([
    ['a level is itself', counted, 'up', 100, 3],
    ['twice is twice the baseline', { value: 2, unit: 'times' }, 'up', 100, 200],
    ['twice of nothing we know', { value: 2, unit: 'times' }, 'up', undefined, undefined],
    ['twice of where it starts', { value: 2, unit: 'times', from: 7 }, 'up', 100, 14],
    ['20 % up', share, 'up', 100, 120],
    ['20 % down', share, 'down', 100, 80],
    ['20 % of nothing we know', share, 'up', undefined, undefined],
    ['two points up', { value: 0.02, unit: 'points' }, 'up', 0.1, 0.12],
    ['two points down', { value: 0.02, unit: 'points' }, 'down', 0.1, 0.08],
  ])('%s', (...[, quantity, direction, baseline, target]) => {
    const said = sentence({ ...(direction && { direction }) });
    expect(targetOf(quantity, said, baseline === undefined ? {} : { baseline })).toBe(target);
  });

  test.each<[string, Quantity, GoalFields, boolean]>([
    ['the same', counted, { target: 3 }, true],
    ['half a per cent more', { value: 1005, unit: 'number' }, { target: 1000 }, true],
    ['six tenths of a per cent more', { value: 1006, unit: 'number' }, { target: 1000 }, false],
    ['a share typed as per cent', share, { target: 20 }, true],
    ['per cent typed as a share', { value: 20, unit: 'number' }, { target: 0.2 }, true],
    ['thousands', { value: 5, unit: 'money' }, { target: 5000 }, true],
    ['thousandths', { value: 5000, unit: 'money' }, { target: 5 }, true],
    ['the upper end', { value: 5, upTo: 7, unit: 'number' }, { target: 7 }, true],
    ['the start', { value: 5, from: 2, unit: 'number' }, { target: 2 }, true],
    ['so many more', { value: 50, unit: 'number' }, { baseline: 150, target: 200 }, true],
    ['so much more', share, { baseline: 150, target: 180 }, true],
    ['so many times', { value: 3, unit: 'times' }, { baseline: 150, target: 450 }, true],
    ['no target', counted, {}, true],
    ['another', counted, { target: 4 }, false],
  ])('agrees with the fields or not: %s', (_, quantity, fields, does) => {
    expect(agrees(sentence({ quantities: [quantity] }), fields)).toBe(does);
  });

  test('going down, so many and so much are less', () => {
    const said = (quantity: Quantity) => sentence({ quantities: [quantity], direction: 'down' });
    expect(agrees(said({ value: 50, unit: 'number' }), { baseline: 150, target: 100 })).toBe(true);
    expect(agrees(said(share), { baseline: 150, target: 120 })).toBe(true);
    expect(agrees(said(share), { baseline: 150, target: 180 })).toBe(false);
    expect(agrees(sentence({}), { target: 5 })).toBe(false);
  });
});
