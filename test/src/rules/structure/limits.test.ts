import type { Finding, FindingCode } from '../../../../src/rules/finding';
import { answerOf, aPlan, cellOf, settings } from '../a-plan';
import { findingsIn } from '../findings-in';

type Given = Parameters<typeof aPlan>[0];

const found = (code: FindingCode, given: Given): Finding[] =>
  findingsIn(aPlan({ settings, ...given })).filter((one) => one.code === code);

test('settings that everything is reckoned with are asked for one by one, others never', () => {
  const asked = found('settingMissing', { settings: {} });
  expect(asked.map(({ place }) => place)).toEqual(
    ['business', 'planName', 'size', 'language', 'currency', 'firstMonth', 'months'].map(answerOf),
  );
  expect(found('settingMissing', {})).toEqual([]);
});

test('a fault of the same name on another tab does not hide a setting that is missing', () => {
  const fault = { id: 'G1', row: 5, column: 3, typed: 'x', expected: 'text' } as const;
  const { months: _, ...others } = settings;
  const given = (tab: 'goals' | 'start', key: string) => ({
    settings: others,
    faults: [{ ...fault, tab, key }],
  });
  expect(found('settingMissing', given('goals', 'months'))).toHaveLength(1);
  expect(found('settingMissing', given('start', 'currency'))).toHaveLength(1);
  expect(found('settingMissing', given('start', 'months'))).toEqual([]);
});

test('an id that stands three times is told twice; rows without one are not alike', () => {
  const goals = [{ id: 'G1' }, { id: 'G1' }, { id: 'G1' }, { id: '' }, { id: '' }];
  expect(found('idTwice', { tables: { goals } }).map(({ place }) => place)).toEqual([
    cellOf('goals', 6, 'id'),
    cellOf('goals', 7, 'id'),
  ]);
  expect(found('idTwice', { tables: { goals: [{ id: 'X1' }], people: [{ id: 'X1' }] } })).toEqual([]);
});

describe('links that lead nowhere', () => {
  test('are told in each column of each table that links, by the table they should lead to', () => {
    const tasks = [{ id: 'T1', campaign: 'C9', responsible: 'Y9', informed: 'Y1' }];
    const all = found('linkLost', { tables: { tasks, people: [{ id: 'Y1', person: 'Jo' }] } });
    expect(all.map(({ place, facts }) => [place, facts['typed'], facts['table']])).toEqual([
      [cellOf('tasks', 5, 'campaign'), 'C9', { column: ['campaigns', 'title'] }],
      [cellOf('tasks', 5, 'responsible'), 'Y9', { column: ['people', 'title'] }],
    ]);
  });

  test('an id is offered no new row, a name is, behind the rows that are there', () => {
    const goals = [
      { id: 'G1', owner: 'Y9' },
      { id: 'G2', owner: 'Max' },
    ];
    const [id, name] = found('linkLost', { tables: { goals, people: [{ id: 'Y1', person: 'Jo' }] } });
    expect(id).not.toHaveProperty('fixes');
    expect(name?.fixes?.[0]?.cells).toEqual([{ place: cellOf('people', 6, 'person'), content: 'Max' }]);
  });

  test('a table whose name is chosen from a list gets no rows of typed names', () => {
    const named = (kpi: string) =>
      found('linkLost', { tables: { goals: [{ id: 'G1' }], kpis: [{ id: 'K1', goal: kpi }] } });
    expect(named('Grow')[0]?.fixes).toHaveLength(1);
  });

  test('are not asked for in a tab that is not there, nor to one', () => {
    const given = { tables: { goals: [{ id: 'G1', owner: 'Max' }], people: [{ id: 'Y1', person: 'Jo' }] } };
    expect(found('linkLost', given)).toHaveLength(1);
    expect(found('linkLost', { ...given, without: ['goals'] })).toEqual([]);
    expect(found('linkLost', { ...given, without: ['people'] })).toEqual([]);
  });

  test('an id while the table has no row is a lost link, not a name to list', () => {
    const given = {
      tables: {
        goals: [
          { id: 'G1', owner: 'Y1' },
          { id: 'G2', owner: 'Max' },
        ],
      },
    };
    expect(found('linkLost', given).map(({ facts }) => facts['typed'])).toEqual(['Y1']);
    expect(found('namesUnlisted', given)[0]?.facts).toMatchObject({ typed: 'Max', count: { number: 1 } });
  });

  test('names are told table by table', () => {
    const campaigns = [{ id: 'C1', owner: 'Max', channel: 'Mail', persona: 'Chef' }];
    expect(found('namesUnlisted', { tables: { campaigns } }).map(({ facts }) => facts['typed'])).toEqual(
      expect.arrayContaining(['Chef', 'Mail', 'Max']),
    );
  });
});

test('what cannot be read is told as it was typed, be it a word, a number or a truth value', () => {
  const fault = { tab: 'goals', key: 'due', id: 'G1', row: 5, column: 3, expected: 'date' } as const;
  const typed = (value: string | number | boolean) =>
    found('cellUnreadable', { faults: [{ ...fault, typed: value }] })[0]?.facts['typed'];
  expect([typed('spring'), typed(12), typed(true)]).toEqual(['spring', '12', 'true']);
});
