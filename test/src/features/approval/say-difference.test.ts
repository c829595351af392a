import type { Facts, FactValue } from '../../../../src/features/approval/facts';
import { type Reading, sayDifference } from '../../../../src/features/approval/say-difference';
import type { TabId } from '../../../../src/tabs/ids';

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

const changed = (tab: TabId, id: string, key: string, now: FactValue) =>
  sayDifference({ is: 'changed', tab, id, key, now }, reading);

test.each<[string, FactValue, column: string, now: string]>([
  ['totalBudget', 1000, 'Total budget', '1,000\u00a0EUR'],
  ['firstMonth', '2027-01', 'First month', '2027-01'],
  ['months', 12, 'Number of months', '12'],
  ['tolerance', 'a little', 'Tolerance', 'a little'],
  ['was once there', 'x', 'was once there', 'x'],
])('an answer under %s', (key, value, column, now) => {
  expect(changed('start', '', key, value)).toEqual({ name: '', column, before: '', now });
});

test('answers of the strategy are said like those of the start', () => {
  expect(changed('strategy', '', 'marketGrowth', 0.02)).toMatchObject({ column: 'Market growth', now: '2%' });
});

test.each<[TabId, string, FactValue, string]>([
  ['goals', 'target', 240, '240'],
  ['goals', 'due', '2027-06-30', '30/06/2027'],
  ['metrics', 'months:2027-01', 1200, '1\u202f200'],
  ['budget', 'months:2027-01', 1200, '1\u202f200\u00a0EUR'],
  ['goals', 'owner', 'Y9', 'Y9'],
  ['goals', 'servedBy', 1, '1'],
])('a cell of %s under %s, in French', (tab, key, now, said) => {
  const french = { ...reading, language: 'fr' } as const;
  expect(sayDifference({ is: 'changed', tab, id: 'X1', key, now }, french)).toMatchObject({
    name: 'X1',
    now: said,
  });
});

test('a row that went is called what it was called; one without a name by its id; a form has no name', () => {
  const gone = (tab: TabId, id: string, more: Partial<Reading> = {}) =>
    sayDifference({ is: 'gone', tab, id, facts: {} }, { ...reading, ...more });
  expect(gone('campaigns', 'C1', { now: {} })).toEqual({
    name: 'C1 · Market',
    column: '',
    before: '',
    now: '',
  });
  expect(gone('goals', 'G2').name).toBe('G2');
  expect(gone('tasks', 'T1').name).toBe('T1');
  expect(gone('start', '').name).toBe('');
});

test('a text is cut behind 140 letters, and never in a blank', () => {
  const saidOf = (text: string) => changed('goals', 'G1', 'goal', text).now;
  expect(saidOf('x'.repeat(140))).toBe('x'.repeat(140));
  expect(saidOf('x'.repeat(141))).toBe(`${'x'.repeat(140)}…`);
  expect(saidOf(`${'x'.repeat(139)} yz`)).toBe(`${'x'.repeat(139)}…`);
});
