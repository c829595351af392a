import { readSentence } from '../../../../src/rules/smart/sentence/read-sentence';
import { ar } from './sentences/ar';
import { en } from './sentences/en';
import { fr } from './sentences/fr';
import { dueOf, quantitiesOf } from './sentences/told';
import { vi } from './sentences/vi';
import { zh } from './sentences/zh';

describe.each([
  ['en', en],
  ['fr', fr],
  ['ar', ar],
  ['vi', vi],
  ['zh', zh],
] as const)('a goal in %s', (language, told) => {
  test.each(told)('%s', (text, quantities, due) => {
    const sentence = readSentence(text, language);
    expect([quantitiesOf(sentence), dueOf(sentence)]).toEqual([quantities, due]);
  });
});
