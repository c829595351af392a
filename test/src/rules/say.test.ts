import type { Fact } from '../../../src/rules/finding';
import { sayFact, sayFacts, sayFinding } from '../../../src/rules/say';
import { cellOf } from './a-plan';

test.each<[string, Fact, string, string]>([
  ['a name', 'Spring', 'Spring', 'Spring'],
  ['an amount', { minor: 123_456 }, '1,234.56\u00a0EUR', '1\u202f234,56\u00a0EUR'],
  ['a number', { number: 1234 }, '1,234', '1\u202f234'],
  ['a share', { share: 0.256 }, '25.6%', '25,6\u00a0%'],
  ['a day', { day: '2027-03-31' }, '2027-03-31', '31/03/2027'],
  ['a month', { month: '2027-03' }, '2027-03', '03/2027'],
  ['a choice', { choice: ['workStatuses', 'done'] }, 'Done', 'Terminé'],
  ['what is no choice', { choice: ['workStatuses', 'nearly'] }, 'nearly', 'nearly'],
  ['what belongs there', { expected: 'date' }, 'a date', 'une date'],
  ['a side', { side: 'tooMuch' }, 'too much', 'de trop'],
  ['a tab', { column: ['goals', 'title'] }, 'Goals', 'Objectifs'],
  ['a column', { column: ['goals', 'due'] }, 'Due', 'Échéance'],
  ['a question', { column: ['start', 'currency'] }, 'Currency', 'Devise'],
])('%s as people read it', (_, fact, english, french) => {
  expect(sayFact(fact, 'en', 'EUR')).toBe(english);
  expect(sayFact(fact, 'fr', 'EUR')).toBe(french);
});

test('what is to stand in several columns is told in one line', () => {
  const fact: Fact = {
    values: [
      { column: ['goals', 'target'], to: { number: 240 } },
      { column: ['goals', 'due'], to: { day: '2027-03-31' } },
    ],
  };
  expect(sayFact(fact, 'en', 'EUR')).toBe('Target = 240 · Due = 2027-03-31');
});

test('facts keep their names', () => {
  expect(sayFacts({ name: 'Spring', each: { minor: 500 } }, 'en', 'EUR')).toEqual({
    name: 'Spring',
    each: '5\u00a0EUR',
  });
});

test('a finding says what is wrong, what to do, and what one click would do', () => {
  const place = cellOf('start', 1, 'answer');
  const said = sayFinding(
    {
      code: 'shareTypedWhole',
      severity: 'error',
      place,
      facts: { value: { number: 15 }, share: { share: 15 } },
      fixes: [
        {
          code: 'setTo',
          facts: { column: { column: ['start', 'grossMargin'] }, value: { share: 0.15 } },
          cells: [],
        },
      ],
    },
    'en',
    'EUR',
  );
  expect(said.message).toContain('1,500%');
  expect(said.fix).not.toBe('');
  expect(said.fixes).toEqual(['Set Gross margin to 15%']);
});

test('a finding that no click mends offers none', () => {
  const place = cellOf('goals', 5, 'goal');
  const finding = { code: 'goalNoCampaign', severity: 'warning', place, facts: { name: 'Grow' } } as const;
  expect(sayFinding(finding, 'en', 'EUR').fixes).toEqual([]);
});
