import { completenessOf } from '../../../src/rules/completeness';
import { isTable, tabOf } from '../../../src/tabs/all';
import { start } from '../../../src/tabs/start';
import { strategy } from '../../../src/tabs/strategy/strategy';
import { isTyped } from '../../../src/workbook/column';
import { aPlan, settings } from './a-plan';

type Given = Parameters<typeof aPlan>[0];
const of = (given: Given, tab: string) => {
  const plan = aPlan(given);
  return completenessOf(plan.records, plan.has).find((one) => one.tab === tab);
};

/** What people answer on a form, but for what only an approval fills in. */
const questionsOf = (tab: 'start' | 'strategy'): string[] =>
  Object.entries(tab === 'start' ? start.rows : strategy.rows).flatMap(([key, { kind }]) =>
    ['heading', 'tab', 'computed'].includes(kind) || /^approved|^notes?$/.test(key) ? [] : [key],
  );

test('a row counts the cells that may be typed, but no notes', () => {
  const goal = { id: 'G1', goal: 'Grow', metric: 'leads', target: 200, note: 'by Jo' };
  const { columns } = tabOf('goals') as never as { columns: Record<string, never> };
  const asked = Object.keys(columns).filter(
    (key) => isTyped(columns[key] as never) && !['note', 'notes'].includes(key),
  );
  expect(asked).toContain('owner');
  expect(of({ tables: { goals: [goal, { id: 'G2', goal: 'Stay' }] } }, 'goals')).toEqual({
    tab: 'goals',
    filled: 4,
    of: 2 * asked.length,
  });
  expect(of({}, 'goals')).toEqual({ tab: 'goals', filled: 0, of: 0 });
});

test('what needs a tab that is not there is nobody’s duty', () => {
  const tables = { campaigns: [{ id: 'C1', campaign: 'Spring' }] };
  const all = of({ tables }, 'campaigns')?.of ?? 0;
  expect(of({ tables, without: ['initiatives', 'personas'] }, 'campaigns')?.of).toBe(all - 3);
});

test('answers are counted, but not those that only an approval gives', () => {
  const none = of({ settings: {} }, 'start');
  expect(none?.filled).toBe(0);
  expect(of({ settings }, 'start')).toEqual({ tab: 'start', filled: 7, of: questionsOf('start').length });
  expect(of({}, 'strategy')?.of).toBe(questionsOf('strategy').length);
  const approved = { ...settings, approvedOn: '2027-01-01', approvedBy: 'Jo' };
  expect(of({ settings: approved }, 'start')?.filled).toBe(7);
  expect(of({ strategy: { marketGrowth: 0.02 } }, 'strategy')?.filled).toBe(1);
});

test('tabs that are not there, that are written for people, or in which nothing is typed, are left out', () => {
  const plan = aPlan({ without: ['budget'] });
  const tabs = completenessOf(plan.records, plan.has).map(({ tab }) => tab);
  expect(tabs).toEqual(expect.arrayContaining(['start', 'strategy', 'goals', 'campaigns', 'kpis']));
  for (const tab of ['budget', 'checks', 'timeline', 'summary'] as const) expect(tabs).not.toContain(tab);
  expect(tabs.every((tab) => tab === 'start' || tab === 'strategy' || isTable(tabOf(tab)))).toBe(true);
});
