import type { Quantity, Sentence } from '../../../../../src/rules/smart/sentence/facts';
import { reasonsOf, verdict } from './a-goal';

describe('a specific goal', () => {
  const figure: Quantity = { value: 3, unit: 'number' };
  test.each<[string, Partial<Sentence>, string]>([
    ['several results', { parts: ['a', 'b'], quantities: [figure, figure] }, 'no'],
    ['two figures of one result', { outcomes: ['a', 'b'], quantities: [figure, figure] }, 'yes'],
    ['an aim in three words', { outcomes: ['a'], length: 3 }, 'yes'],
    ['an aim in two words', { outcomes: ['a'], length: 2 }, 'unknown'],
    ['nine words without a verb we know', { length: 9 }, 'yes'],
    ['eight words without a verb we know', { length: 8 }, 'no'],
    ['as many signs of Chinese', { length: 17, language: 'zh' }, 'no'],
    ['a habit without a verb we know', { length: 4, cadence: 'day' }, 'yes'],
    ['two words without a verb we know', { length: 2 }, 'unknown'],
    ['an aim that is part of an activity', { activities: ['launch a test'], outcomes: ['launch'] }, 'no'],
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
    expect(told({ parts: ['Win 3', 'sell 5'] })).toBe('Win 3 · sell 5');
  });
});
