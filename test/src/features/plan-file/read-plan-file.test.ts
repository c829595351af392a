import { readPlanFile } from '../../../../src/features/plan-file/read-plan-file';
import { messagesOf } from '../../../../src/messages/all';

const settings = {
  business: 'Harbour Bakery',
  planName: 'Plan 2027',
  size: 'light',
  language: 'en',
  currency: 'EUR',
  firstMonth: '2027-01',
  months: 3,
};
const plan = { format: 'throughline-plan', version: 1, settings, tables: {} };
const faultsOf = (data: unknown) => {
  const read = readPlanFile(typeof data === 'string' ? data : JSON.stringify(data));
  return 'faults' in read ? read.faults : [];
};
const inSettings = (changed: object) => ({ ...plan, settings: { ...settings, ...changed } });
const inGoal = (changed: object) => ({
  ...plan,
  tables: { goals: [{ id: 'G1' }, { id: 'G2', ...changed }] },
});
const inStrategy = (changed: object) => ({ ...plan, forms: { strategy: { vision: 'Bread', ...changed } } });
const { firstMonth: _, ...withoutMonth } = settings;

test('a plan file with nothing but its settings is one', () => {
  expect(readPlanFile(JSON.stringify(plan))).toEqual({ plan });
});

test.each<[string, unknown, string, string]>([
  ['no JSON', 'Dear bakery,', '', 'notJson'],
  ['an empty file', '', '', 'notJson'],
  ['a list', [], '', 'notObject'],
  ['a number', 5, '', 'notObject'],
  ['nothing', null, '', 'notObject'],
  ['a file of another program', { ...plan, format: 'recipes' }, 'format', 'otherVersion'],
  ['a file of a later version', { ...plan, version: 2 }, 'version', 'otherVersion'],
  ['a file of no version', { ...plan, version: undefined }, 'version', 'missing'],
  ['an unknown part', { ...plan, extra: 1 }, 'extra', 'unknownKey'],
  ['no settings', { ...plan, settings: undefined }, 'settings', 'missing'],
  ['settings that are a list', { ...plan, settings: [] }, 'settings', 'notObject'],
  ['an unknown setting', inSettings({ mood: 'good' }), 'settings.mood', 'unknownKey'],
  ['a setting left out', { ...plan, settings: withoutMonth }, 'settings.firstMonth', 'missing'],
  ['a blank setting', inSettings({ business: '' }), 'settings.business', 'missing'],
  ['a setting that is no text', inSettings({ business: 5 }), 'settings.business', 'notText'],
  [
    'a setting that is too long',
    inSettings({ business: 'x'.repeat(50_001) }),
    'settings.business',
    'tooLong',
  ],
  ['a currency by its sign', inSettings({ currency: '€' }), 'settings.currency', 'notCurrency'],
  ['a month in words', inSettings({ firstMonth: 'January' }), 'settings.firstMonth', 'notMonth'],
  ['a thirteenth month', inSettings({ firstMonth: '2027-13' }), 'settings.firstMonth', 'notMonth'],
  ['no month at all', inSettings({ months: 0 }), 'settings.months', 'outOfRange'],
  ['too many months', inSettings({ months: 25 }), 'settings.months', 'outOfRange'],
  ['half a month', inSettings({ months: 2.5 }), 'settings.months', 'notWhole'],
  ['a language we do not speak', inSettings({ language: 'de' }), 'settings.language', 'notChoice'],
  ['an amount in words', inSettings({ totalBudget: '1000' }), 'settings.totalBudget', 'notNumber'],
  ['an unknown table', { ...plan, tables: { recipes: [] } }, 'tables.recipes', 'unknownKey'],
  ['a table that is no list', { ...plan, tables: { goals: {} } }, 'tables.goals', 'notList'],
  ['a row that is no row', { ...plan, tables: { goals: ['G1'] } }, 'tables.goals[0]', 'notObject'],
  [
    'a row without an id',
    { ...plan, tables: { goals: [{ goal: 'Grow' }] } },
    'tables.goals[0].id',
    'missing',
  ],
  ['an id of another table', { ...plan, tables: { goals: [{ id: 'C1' }] } }, 'tables.goals[0].id', 'notId'],
  [
    'an id with a nought in front',
    { ...plan, tables: { goals: [{ id: 'G01' }] } },
    'tables.goals[0].id',
    'notId',
  ],
  ['an id that occurs twice', inGoal({ id: 'G1' }), 'tables.goals[1].id', 'idTwice'],
  ['an unknown column', inGoal({ mood: 'x' }), 'tables.goals[1].mood', 'unknownKey'],
  ['a computed column', inGoal({ progress: 0.5 }), 'tables.goals[1].progress', 'unknownKey'],
  ['a day that is none', inGoal({ due: '2027-02-29' }), 'tables.goals[1].due', 'notDay'],
  ['a day as a number', inGoal({ due: 46348 }), 'tables.goals[1].due', 'notDay'],
  ['a choice by its word', inGoal({ direction: 'Increase' }), 'tables.goals[1].direction', 'notChoice'],
  ['a target in words', inGoal({ target: 'many' }), 'tables.goals[1].target', 'notNumber'],
  ['a target that is null', inGoal({ target: null }), 'tables.goals[1].target', 'notNumber'],
  ['forms that are a list', { ...plan, forms: [] }, 'forms', 'notObject'],
  ['forms that are nothing', { ...plan, forms: null }, 'forms', 'notObject'],
  ['an unknown form', { ...plan, forms: { recipes: {} } }, 'forms.recipes', 'unknownKey'],
  ['the settings as a form', { ...plan, forms: { start: settings } }, 'forms.start', 'unknownKey'],
  ['a table as a form', { ...plan, forms: { goals: [] } }, 'forms.goals', 'unknownKey'],
  ['a form as a table', { ...plan, tables: { strategy: [] } }, 'tables.strategy', 'unknownKey'],
  ['the checks as a table', { ...plan, tables: { checks: [] } }, 'tables.checks', 'unknownKey'],
  ['a form that is no form', { ...plan, forms: { strategy: 'x' } }, 'forms.strategy', 'notObject'],
  ['an unknown answer', inStrategy({ mood: 'x' }), 'forms.strategy.mood', 'unknownKey'],
  ['a heading as an answer', inStrategy({ company: 'x' }), 'forms.strategy.company', 'unknownKey'],
  ['a blank answer', inStrategy({ vision: '' }), 'forms.strategy.vision', 'missing'],
  ['an answer that is no text', inStrategy({ vision: 5 }), 'forms.strategy.vision', 'notText'],
  ['an answer in words', inStrategy({ ownShare: '5%' }), 'forms.strategy.ownShare', 'notNumber'],
  ['an unread answer', inStrategy({ unread: { ownShare: 5 } }), 'forms.strategy.unread.ownShare', 'notText'],
  [
    'a fraction of a lead',
    { ...plan, tables: { campaigns: [{ id: 'C1', leads: 1.5 }] } },
    'tables.campaigns[0].leads',
    'notWhole',
  ],
  [
    'months that are a number',
    { ...plan, tables: { budget: [{ id: 'B1', months: 5 }] } },
    'tables.budget[0].months',
    'notObject',
  ],
  [
    'an amount under no month',
    { ...plan, tables: { budget: [{ id: 'B1', months: { january: 5 } }] } },
    'tables.budget[0].months.january',
    'notMonth',
  ],
  [
    'an amount in a month that is none',
    { ...plan, tables: { budget: [{ id: 'B1', months: { '2027-01': 'x' } }] } },
    'tables.budget[0].months.2027-01',
    'notNumber',
  ],
])('%s is refused, and it is said where and why', (_case, data, path, reason) => {
  expect(faultsOf(data)).toEqual([{ path, reason }]);
});

test('a form may be left out, be empty, or hold any of its answers', () => {
  const strategy = { vision: 'Bread', marketTotal: 5.5, ownShare: 0.25, unread: { customerCount: 'many' } };
  for (const forms of [{}, { strategy: {} }, { strategy }])
    expect(readPlanFile(JSON.stringify({ ...plan, forms }))).toEqual({ plan: { ...plan, forms } });
});

test('all faults are told at once', () => {
  const data = {
    ...plan,
    settings: { ...settings, currency: 'euro', months: 99, mood: 1 },
    tables: {
      goals: [{ id: 'X1', target: 'x' }],
      budget: [{ id: 'B1', months: { '2027-01': '5', may: 5 } }],
    },
  };
  expect(
    faultsOf(data)
      .map(({ path, reason }) => `${path} ${reason}`)
      .sort(),
  ).toEqual([
    'settings.currency notCurrency',
    'settings.months outOfRange',
    'settings.mood unknownKey',
    'tables.budget[0].months.2027-01 notNumber',
    'tables.budget[0].months.may notMonth',
    'tables.goals[0].id notId',
    'tables.goals[0].target notNumber',
  ]);
});

test('every reason a file is refused for has its words', () => {
  const { faults } = messagesOf('en');
  const data = [
    'x',
    [],
    { ...plan, version: 2 },
    { ...plan, extra: 1 },
    inSettings({ business: 5 }),
    inSettings({ business: 'x'.repeat(50_001) }),
    inSettings({ currency: '' }),
    inSettings({ firstMonth: '' }),
    inSettings({ months: 0 }),
    inSettings({ months: 'x' }),
    inSettings({ language: 5 }),
    inSettings({ totalBudget: 'x' }),
    inSettings({ asOf: 5 }),
    inGoal({ id: 'G1' }),
    inGoal({ id: 5 }),
    { ...plan, tables: { goals: 5 } },
    { ...plan, settings: {} },
    { ...plan, unread: { due: 5 } },
    { ...plan, unread: [] },
    { ...plan, tables: 5 },
  ];
  const reasons = new Set(data.flatMap((one) => faultsOf(one)).map(({ reason }) => reason));
  expect([...reasons].filter((reason) => !(reason in faults))).toEqual([]);
  expect(Object.keys(faults).filter((reason) => !reasons.has(reason))).toEqual([]);
});
