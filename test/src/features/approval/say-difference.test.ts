import type { Facts } from '../../../../src/features/approval/facts';
import { sayDifference } from '../../../../src/features/approval/say-difference';

const before: Facts = {
  goals: { G1: { goal: 'Win 240 subscribers', due: '2027-06-30', direction: 'up' } },
  budget: { B1: { line: 'Stand', 'months:2027-01': 1000, campaign: 'C1' } },
  campaigns: { C1: { campaign: 'Market' } },
  start: { '': { grossMargin: 0.5 } },
};
const reading = { before, now: before, language: 'en', currency: 'EUR' } as const;

test('a changed day says row, column and both days as the reader writes them', () => {
  const due = { is: 'changed', tab: 'goals', id: 'G1', key: 'due', before: '2027-06-30' } as const;
  expect(sayDifference({ ...due, now: '2027-07-31' }, { ...reading, language: 'fr' })).toEqual({
    name: 'G1 · Win 240 subscribers',
    column: 'Échéance',
    before: '30/06/2027',
    now: '31/07/2027',
  });
});

test('an amount has its month and its currency, and what is gone says nothing', () => {
  expect(
    sayDifference({ is: 'changed', tab: 'budget', id: 'B1', key: 'months:2027-01', before: 1000 }, reading),
  ).toEqual({ name: 'B1 · Stand', column: '2027-01', before: '1,000\u00a0EUR', now: '' });
});

test('a link has the name of its row, a choice its word, a share its percent', () => {
  const said = (difference: Parameters<typeof sayDifference>[0]) => sayDifference(difference, reading).before;
  expect(said({ is: 'changed', tab: 'budget', id: 'B1', key: 'campaign', before: 'C1' })).toBe('C1 · Market');
  expect(said({ is: 'changed', tab: 'goals', id: 'G1', key: 'direction', before: 'up' })).toBe('Increase');
  expect(said({ is: 'changed', tab: 'start', id: '', key: 'grossMargin', before: 0.5 })).toBe('50%');
});

test('a row that came or went is named; a long name is cut', () => {
  const facts = { goal: 'x'.repeat(300) };
  const now = { goals: { G2: facts } };
  const { name, column } = sayDifference({ is: 'added', tab: 'goals', id: 'G2', facts }, { ...reading, now });
  expect([name.length, name.slice(0, 6), column]).toEqual([141, 'G2 · x', '']);
});
