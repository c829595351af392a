import type { Language } from '../../../../src/workbook/language';
import { ar } from './sentences/whole/ar';
import { en } from './sentences/whole/en';
import { fourth } from './sentences/whole/fourth';
import { fr } from './sentences/whole/fr';
import { sayWhole } from './sentences/whole/say-whole';
import { second } from './sentences/whole/second';
import { third } from './sentences/whole/third';
import { vi } from './sentences/whole/vi';
import type { Whole } from './sentences/whole/whole';
import { zh } from './sentences/whole/zh';

const all: Record<Language, Whole[]> = { en, fr, ar, vi, zh };

describe.each(Object.entries(all))('what a goal in %s says', (language, goals) => {
  test.each([
    ...goals,
    ...second[language as Language],
    ...third[language as Language],
    ...fourth[language as Language],
  ])('%s', (...goal) => {
    expect(sayWhole(goal[0], language as Language, goal[4])).toEqual(goal);
  });
});
