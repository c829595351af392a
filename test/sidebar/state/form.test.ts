import fc from 'fast-check';
import * as z from 'zod/mini';
import { emptyForm, type Form, faultsOf, setUpOf } from '../../../sidebar/state/form';
import { setUpSchema } from '../../../src/calls/contract';
import { languages } from '../../../src/workbook/language';

const empty = emptyForm('fr', 'light', '2027-01');
const filled: Form = { ...empty, business: ' Maison Lumière ', planName: 'Plan', currency: 'eur' };

test('an empty form lacks what only the person knows', () => {
  expect(faultsOf(empty)).toEqual({ business: 'required', planName: 'required', currency: 'required' });
  expect(setUpOf(empty)).toBeUndefined();
});

test('what is filled in becomes the set-up, without blanks around it and with the currency in capitals', () => {
  expect(setUpOf(filled)).toEqual({
    business: 'Maison Lumière',
    planName: 'Plan',
    size: 'light',
    language: 'fr',
    currency: 'EUR',
    firstMonth: '2027-01',
    months: 12,
    rhythm: 'monthly',
  });
  expect(setUpOf({ ...filled, rhythm: '' })).not.toHaveProperty('rhythm');
});

test.each([
  ['currency', 'EU', 'notCurrency'],
  ['currency', 'E1R', 'notCurrency'],
  ['months', '0', 'notMonths'],
  ['months', '25', 'notMonths'],
  ['months', '', 'notMonths'],
  ['totalBudget', 'a lot', 'notAmount'],
  ['planName', '  ', 'required'],
])('%s %j is refused as %s', (field, text, fault) => {
  expect(faultsOf({ ...filled, [field]: text })).toEqual({ [field]: fault });
});

test('a form without faults is always a set-up the add-on takes', () => {
  const texts = fc.string({ maxLength: 200 });
  const forms: fc.Arbitrary<Form> = fc.record({
    business: texts,
    planName: texts,
    size: fc.constantFrom('light', 'full'),
    language: fc.constantFrom(...languages),
    currency: fc.oneof(fc.constantFrom('EUR', 'vnd', ' Sar'), texts),
    month: fc.constantFrom('01', '12'),
    year: fc.constantFrom('2026', '2031'),
    months: fc.oneof(fc.integer({ min: -1, max: 30 }).map(String), texts),
    totalBudget: fc.oneof(fc.constantFrom('', '12 000,5'), texts),
    rhythm: fc.constantFrom('', 'monthly', 'campaignEnd'),
  });
  fc.assert(
    fc.property(forms, (form) => {
      const setUp = setUpOf(form);
      expect(setUp === undefined).toBe(Object.keys(faultsOf(form)).length > 0);
      expect(setUp === undefined || z.safeParse(setUpSchema(), setUp).success).toBe(true);
    }),
  );
});
