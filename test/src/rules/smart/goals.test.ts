import { smartReasons } from '../../../../src/messages/en/findings/smart';
import type { Finding, FindingCode, Fix } from '../../../../src/rules/finding';
import { sayFinding } from '../../../../src/rules/say';
import { goalCriteria } from '../../../../src/rules/smart/goal-criteria';
import { goalFields } from '../../../../src/rules/smart/goal-fields';
import { judgedGoals } from '../../../../src/rules/smart/judged-goals';
import { languages } from '../../../../src/workbook/language';
import { aPlan, cellOf, settings } from '../a-plan';

type Given = Parameters<typeof aPlan>[0];
type Goal = NonNullable<NonNullable<Given['tables']>['goals']>[number];

const sound: Goal = {
  id: 'G1',
  goal: 'Win 200 leads by 31 March 2027 by calling the fair list, so that sales can grow',
  metric: 'leads',
  unit: 'number',
  direction: 'up',
  baseline: 150,
  target: 200,
  start: '2027-01-01',
  due: '2027-03-31',
};
const without = (...fields: (keyof Goal)[]): Goal =>
  Object.fromEntries(Object.entries(sound).filter(([field]) => !fields.includes(field as keyof Goal)));
const plain = { ...sound, goal: 'Win leads for the new shop' };

const planOf = (goal: Goal, { tables, ...more }: Given = {}) =>
  aPlan({ settings, tables: { goals: [goal], ...tables }, ...more });
const foundIn = (goal: Goal, given: Given = {}): Finding[] => {
  const plan = planOf(goal, given);
  return [...goalFields(plan), ...goalCriteria(plan)];
};
const objectives = [{ id: 'O1', objective: 'Grow sales' }];
const history = (metric: string, figures: number[]): Given => ({
  tables: {
    metrics: [
      {
        id: 'M1',
        measure: metric,
        months: Object.fromEntries(figures.map((figure, index) => [`2026-0${index + 1}`, figure])),
      },
    ],
  },
});

const setTo = (
  column: string,
  fact: Fix['facts'][string],
  content: Fix['cells'][number]['content'],
): Fix => ({
  code: 'setTo',
  facts: { column: { column: ['goals', column] }, value: fact },
  cells: [{ place: cellOf('goals', 5, column), content }],
});

/** One fault each: what is found, where, and how one click fixes it. */
const faults: [FindingCode, Finding['severity'], string, Goal, Given?, Fix?][] = [
  ['goalNoMetric', 'warning', 'metric', { ...without('metric'), goal: 'Win 200 neighbours' }],
  ['goalNoTarget', 'warning', 'target', { ...without('target'), goal: 'Win leads for the new shop' }],
  ['tWhichDay', 'warning', 'due', { ...without('due'), goal: 'Win 200 leads before back to school' }],
  ['tFiscal', 'warning', 'due', { ...without('due'), goal: 'Win 200 leads in fiscal Q2 2027' }],
  [
    'tConfirmDay',
    'advice',
    'due',
    { ...without('due'), goal: 'Win 200 leads in fiscal Q1 2028' },
    { settings: { ...settings, fiscalMonth: 4 } },
    setTo('due', { day: '2027-06-30' }, { day: '2027-06-30' }),
  ],
  ['sVague', 'warning', 'goal', { ...without('metric', 'target'), goal: 'Improve quality by 31 March 2027' }],
  ['sActivity', 'warning', 'goal', { ...without('metric', 'target'), goal: 'Learn about our buyers' }],
  [
    'sSeveral',
    'error',
    'goal',
    { ...sound, goal: 'Win 200 leads, sell 40 carts and cut churn to 2% by 31 March 2027' },
    {},
    {
      code: 'splitGoal',
      facts: { count: { number: 3 } },
      cells: [
        { place: cellOf('goals', 5, 'goal'), content: 'Win 200 leads' },
        ...[['sell 40 carts', 6] as const, ['cut churn to 2% by 31 March 2027', 7] as const].flatMap(
          ([goal, row]) => [
            { place: cellOf('goals', row, 'goal'), content: goal },
            { place: cellOf('goals', row, 'start'), content: { day: '2027-01-01' } },
            { place: cellOf('goals', row, 'due'), content: { day: '2027-03-31' } },
          ],
        ),
      ],
    },
  ],
  ['mNoFigure', 'warning', 'metric', { ...without('metric', 'target'), goal: 'Open the second shop' }],
  ['mNoUnit', 'warning', 'unit', { ...plain, ...{ metric: 'Readers', unit: undefined as never } }],
  ['mWrongSide', 'error', 'target', { ...plain, baseline: 300 }],
  ['mWrongSide', 'error', 'target', { ...plain, direction: 'down' }],
  ['mDisagree', 'error', 'target', { ...sound, target: 260 }, {}, setTo('target', { number: 200 }, 200)],
  [
    'mKpiFits',
    'advice',
    'metric',
    without('metric'),
    {},
    setTo('metric', { choice: ['kpis', 'leads'] }, 'leads'),
  ],
  [
    'mTakeFigure',
    'advice',
    'target',
    without('target', 'direction'),
    {},
    {
      code: 'fillIn',
      facts: {
        values: {
          values: [
            { column: ['goals', 'target'], to: { number: 200 } },
            { column: ['goals', 'direction'], to: { choice: ['directions', 'up'] } },
          ],
        },
      },
      cells: [
        { place: cellOf('goals', 5, 'target'), content: 200 },
        { place: cellOf('goals', 5, 'direction'), content: 'up' },
      ],
    },
  ],
  ['aSteep', 'warning', 'target', { ...plain, target: 900 }],
  ['aSteep', 'warning', 'target', plain, { settings: { ...settings, boldGrowth: 0.05 } }],
  ['aFasterThanEver', 'warning', 'target', { ...plain, target: 300 }, history('leads', [100, 101, 102, 103])],
  ['aUnsure', 'warning', 'goal', { ...sound, goal: 'Win 200 leads (confidence 3/10)' }],
  [
    'rNoObjective',
    'warning',
    'objective',
    sound,
    { tables: { objectives } },
    {
      code: 'linkTo',
      facts: { value: 'Grow sales' },
      cells: [{ place: cellOf('goals', 5, 'objective'), content: 'O1' }],
    },
  ],
  ['tNoDate', 'warning', 'due', { ...without('due'), goal: 'Win 200 leads' }],
  ['tOnlyHowOften', 'warning', 'due', { ...without('due'), goal: 'Win 200 leads a month' }],
  ['tEvent', 'warning', 'due', { ...without('due'), goal: 'Win 200 leads before the fair' }],
  ['tVague', 'warning', 'due', { ...without('due'), goal: 'Win 200 leads soon' }],
  ['tPast', 'warning', 'due', { ...plain, due: '2027-01-10' }],
  [
    'tOutsidePlan',
    'warning',
    'due',
    { ...plain, start: '2026-03-01', due: '2026-12-20' },
    { settings: { ...settings, asOf: '2026-12-01' } },
  ],
  [
    'tDisagree',
    'error',
    'due',
    { ...sound, due: '2027-02-10' },
    {},
    setTo('due', { day: '2027-03-31' }, { day: '2027-03-31' }),
  ],
  [
    'tTakeDate',
    'advice',
    'due',
    without('due'),
    {},
    setTo('due', { day: '2027-03-31' }, { day: '2027-03-31' }),
  ],
];

test('a sound goal gives no finding', () => {
  expect(foundIn(sound)).toEqual([]);
});

test.each(faults)('%s (%s) is found once, at %s', (...[code, severity, column, goal, given, fix]) => {
  const found = foundIn(goal, given).filter((finding) => finding.code === code);
  expect(found).toEqual([expect.objectContaining({ code, severity, place: cellOf('goals', 5, column) })]);
  if (fix) expect(found[0]?.fixes).toEqual([fix]);
});

test('every finding of the family is found by some example', () => {
  const tried = faults.map(([code]) => code);
  expect(Object.keys(smartReasons).filter((code) => !tried.includes(code as FindingCode))).toEqual([]);
});

test('what one finding says, no other says of the same goal', () => {
  const alone = (goal: Goal, given: Given = {}) => foundIn(goal, given).map(({ code }) => code);
  // Nothing to measure at all is one fault, not three; the metric that fits is its fix.
  const [figureless] = foundIn({
    ...without('metric', 'target'),
    goal: 'Win more leads, whatever it takes, for the shop',
  });
  expect(figureless).toMatchObject({ code: 'mNoFigure', fixes: [{ code: 'setTo' }] });
  expect(alone({ ...without('metric', 'target'), goal: 'Open the second shop' })).toEqual(['mNoFigure']);
  expect(alone({ ...without('due'), goal: 'Win 200 leads soon' })).toEqual(['tVague']);
  // Dates that are turned, lost links and cells that cannot be read are found by rules of their own.
  expect(alone({ ...plain, start: '2027-05-01' })).toEqual([]);
  expect(alone({ ...sound, objective: 'O7' }, { tables: { objectives } })).toEqual([]);
  const fault = {
    tab: 'goals',
    key: 'target',
    id: 'G1',
    row: 5,
    column: 1,
    typed: 'many',
    expected: 'number',
  } as const;
  expect(alone({ ...without('target'), goal: 'Win leads for the shop' }, { faults: [fault] })).toEqual([]);
});

test('what cannot be told is no finding', () => {
  expect(foundIn({ ...plain, goal: 'Leads' })).toEqual([]);
  expect(judgedGoals(planOf({ ...plain, goal: 'Leads' }))[0]?.judgement).toMatchObject({
    A: 'unknown',
    R: 'unknown',
  });
});

test('nobody is asked for tabs that a light workbook does not have', () => {
  const light: Given = { without: ['objectives', 'initiatives', 'people', 'reviews'] };
  expect(foundIn({ ...sound, objective: 'Grow sales' }, light)).toEqual([]);
});

test('a row of which only the id is left, and a new one without an id, give no finding', () => {
  expect(foundIn({ id: 'G1' })).toEqual([]);
  expect(foundIn({ goal: 'Improve quality' })).toEqual([]);
});

test.each(languages)('every finding is said in %s with its facts and its goal', (language) => {
  for (const [, , , goal, given] of faults)
    for (const finding of foundIn(goal, given)) {
      const { message, fix, fixes } = sayFinding(finding, language, 'EUR');
      expect(`${message} ${fix} ${fixes}`).not.toMatch(/undefined|NaN|\[object/);
      expect(message).toContain(goal.goal);
    }
});
