import type { Quantity, Sentence } from '../../../../../src/rules/smart/sentence/facts';
import { reasonsOf, verdict } from './a-goal';

describe('a specific goal', () => {
  const figure: Quantity = { value: 3, unit: 'number' };
  test.each<[string, Partial<Sentence>, string]>([
    [
      'three aims with a figure each',
      { outcomes: ['a', 'b', 'c'], quantities: [figure, figure, figure] },
      'unknown',
    ],
    ['two aims with a figure each', { outcomes: ['a', 'b'], quantities: [figure, figure] }, 'yes'],
    ['three aims with two figures', { outcomes: ['a', 'b', 'c'], quantities: [figure, figure] }, 'yes'],
    ['one aim said three times', { outcomes: ['a', 'a', 'a'], quantities: [figure, figure, figure] }, 'yes'],
    ['an aim in three words', { outcomes: ['a'], length: 3 }, 'yes'],
    ['an aim in two words', { outcomes: ['a'], length: 2 }, 'unknown'],
    ['eight words without a verb we know', { length: 8 }, 'yes'],
    ['seven words without a verb we know', { length: 7 }, 'unknown'],
    ['an activity alone', { activities: ['learn'] }, 'no'],
    ['an activity beside an aim', { activities: ['learn'], outcomes: ['a'] }, 'yes'],
    ['a vague word', { vague: ['better'], outcomes: ['a'] }, 'no'],
    ['a vague word with a figure', { vague: ['better'], quantities: [figure] }, 'yes'],
  ])('%s', (_, said, expected) => {
    expect(verdict('S', said)).toBe(expected);
  });

  test('names the words that are in its way, each once', () => {
    const told = (said: Partial<Sentence>) => reasonsOf('S', said)[0]?.facts['words'];
    expect(told({ vague: ['better', 'faster', 'better'] })).toBe('better, faster');
    expect(told({ activities: ['learn', 'look'] })).toBe('learn, look');
    expect(told({ outcomes: ['a', 'b', 'c'], quantities: [figure, figure, figure] })).toBe('a, b, c');
  });
});
