import type { Local } from '../../preview/local';
import { messagesOf } from '../../src/messages/all';
import type { TabId } from '../../src/tabs/ids';
import { sharedCalculator } from '../support/shared-calculator';
import { ask, cellOf, fullSample, newWorkbook, openPlan, placeOf, sample, sheetOf, tabsIn } from './workbook';

const { chain: words, verdicts } = messagesOf('en').choices;
const strategyTables = [
  'objectives',
  'segments',
  'personas',
  'journey',
  'competitors',
  'swot',
  'initiatives',
];
const hasState = (tab: TabId): boolean => tab !== 'start' && tab !== 'lists';

function opened(plan: Parameters<typeof openPlan>[1]): Local {
  const local = newWorkbook({ calculator: sharedCalculator() });
  openPlan(local, plan);
  local.calculate();
  return local;
}
const stateOf = (local: Local, tab: TabId) => cellOf(sheetOf(local.book, 'start'), 'note', tab).value;
const type = (local: Local, tab: TabId, [column, row]: [string, number | string], text: string): void => {
  local.acts.type(placeOf(sheetOf(local.book, tab), column, row), text);
  local.calculate();
};
const check = (local: Local): void => {
  ask(local, 'check', {});
  local.calculate();
};

test('nothing is whole because it is empty', () => {
  const local = opened({ ...sample, forms: {}, tables: {} });
  check(local);
  for (const tab of ['goals', 'campaigns', 'budget', 'metrics', 'kpis', 'checks'] as const)
    expect([tab, stateOf(local, tab)]).toEqual([tab, words.nothingYet]);
});

describe('a full plan whose strategy is emptied', () => {
  const { goals = [], ...tables } = fullSample.tables;
  const good = [words.whole, words.clean, verdicts.holds, verdicts.within];
  const emptied = {
    ...tables,
    ...Object.fromEntries(strategyTables.map((tab) => [tab, []])),
  };

  test('has an error on top and nothing green on the start tab, though its goals are there', () => {
    const local = opened({ ...fullSample, forms: {}, tables: { ...emptied, goals } });
    const { findings } = ask(local, 'check', {});
    local.calculate();
    expect([findings[0]?.code, findings[0]?.severity]).toEqual(['strategyMissing', 'error']);
    const green = tabsIn(local.book).filter(
      ({ tab }) => hasState(tab) && good.includes(String(stateOf(local, tab))),
    );
    expect(green.map(({ tab }) => tab)).toEqual([]);
  });

  test('while the sample as it is has its green', () => {
    const local = opened(fullSample);
    ask(local, 'check', {});
    local.calculate();
    for (const tab of ['objectives', 'goals', 'tasks', 'content', 'budget', 'people', 'summary'] as const)
      expect([tab, good.includes(String(stateOf(local, tab)))]).toEqual([tab, true]);
  });
});

test('what is linked is whole, gaps are counted, and an error of the last check outweighs them', () => {
  const local = opened(sample);
  expect(stateOf(local, 'checks')).toBe(words.neverChecked);
  check(local);
  expect(stateOf(local, 'goals')).toBe(words.whole);
  type(local, 'goals', ['goal', 3], 'Sell 400 cakes by 30 June 2027');
  type(local, 'goals', ['goal', 4], 'Sell 40 pies by 30 June 2027');
  check(local);
  expect(stateOf(local, 'goals')).toBe(`${words.goalsWithoutCampaign} · 2`);
  type(local, 'goals', ['target', 1], '999');
  check(local);
  expect(stateOf(local, 'goals')).toMatch(new RegExp(`^${words.errors} · [1-9]`));
});

test('what is typed after a check is not checked yet, whatever it is and wherever it is moved', () => {
  const local = opened(sample);
  check(local);
  const checked = stateOf(local, 'checks');
  expect(checked).not.toContain(words.changed);
  const edits: [TabId, [string, number | string], string][] = [
    ['budget', ['months:2026-08', 2], '1001'],
    ['goals', ['owner', 0], 'Y3'],
    ['start', ['answer', 'totalBudget'], '28001'],
    ['campaigns', ['campaign', 1], 'Bread for all'],
  ];
  for (const [tab, place, text] of edits) {
    const { value, formula } = cellOf(sheetOf(local.book, tab), place[0], place[1]);
    type(local, tab, place, text);
    expect([tab, stateOf(local, 'checks')]).toEqual([tab, expect.stringContaining(words.changed)]);
    if (formula === undefined) {
      type(local, tab, place, String(value));
      expect([tab, stateOf(local, 'checks')]).toEqual([tab, checked]);
    }
  }
  type(local, 'metrics', ['tool', 0], 'Something else');
  check(local);
  expect(stateOf(local, 'checks')).not.toContain(words.changed);
});
