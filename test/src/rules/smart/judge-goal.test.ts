import fc from 'fast-check';
import { judgeGoal } from '../../../../src/rules/smart/judge/judge-goal';
import type {
  Criterion,
  FieldFix,
  GoalFields,
  ReasonCode,
  Surroundings,
  Verdict,
} from '../../../../src/rules/smart/judge/judgement';
import { sayReason } from '../../../../src/rules/smart/judge/say-reason';
import { readSentence } from '../../../../src/rules/smart/sentence/read-sentence';
import { addMonths } from '../../../../src/workbook/day';
import { languages } from '../../../../src/workbook/language';

interface Given {
  text?: string;
  fields?: GoalFields;
  around?: Surroundings;
}

const asOf = '2027-01-15';
const plan = { from: '2027-01-01', to: '2027-12-31' };
const sound = 'Win 200 leads by 30 June 2027 by training the sales team, so that we can hire';
const fields: GoalFields = {
  metric: 'leads',
  unit: 'number',
  direction: 'up',
  baseline: 150,
  target: 200,
  start: '2027-01-01',
  due: '2027-06-30',
  owner: 'P1',
  objective: 'O1',
  why: 'Two fairs brought 40 each.',
};
const around: Surroundings = {
  asOf,
  plan,
  objectives: [{ id: 'O1', measure: 'leads' }],
  initiatives: 1,
  campaigns: 2,
  budgetShare: 0.3,
  fairShare: 0.25,
  history: [100, 112, 130, 150].map((value, index) => ({ month: addMonths('2026-09', index), value })),
  reviews: ['2027-03-31'],
};

const judge = ({ text = sound, fields = {}, around = {} }: Given) =>
  judgeGoal({ sentence: readSentence(text, 'en'), fields, around });

test('a sound goal in a sound plan is SMART, and nothing is said about it', () => {
  expect(judge({ fields, around })).toEqual({
    S: 'yes',
    M: 'yes',
    A: 'yes',
    R: 'yes',
    T: 'yes',
    reasons: [],
  });
});

test('a sentence alone can be SMART but for what it is linked to, and its figures are offered to the fields', () => {
  const { reasons, ...verdicts } = judge({ around: { asOf } });
  expect(verdicts).toEqual({ S: 'yes', M: 'yes', A: 'yes', R: 'unknown', T: 'yes' });
  expect(reasons.map(({ code }) => code)).toEqual(['mTakeFigure', 'mKpiFits', 'rNoWhy', 'tTakeDate']);
  expect(reasons.flatMap(({ fixes }) => fixes)).toEqual([
    { field: 'target', value: 200 },
    { field: 'unit', value: 'number' },
    { field: 'direction', value: 'up' },
    { field: 'metric', value: 'leads' },
    { field: 'due', value: '2027-06-30' },
  ]);
});

/** One fault each, the criterion it touches, and the verdict. */
const faults: [ReasonCode, Criterion, Verdict, Given, FieldFix[]?][] = [
  ['sVague', 'S', 'no', { text: 'Improve quality' }],
  ['sActivity', 'S', 'no', { text: 'Learn about our buyers' }],
  ['sNoResult', 'S', 'unknown', { text: 'Shop window' }],
  ['sSeveral', 'S', 'no', { text: 'Launch 3 shops, publish 5 guides and sell 400 tickets' }],
  ['mNoFigure', 'M', 'no', { text: 'Launch the shop' }],
  ['mOnlyHowOften', 'M', 'unknown', { text: 'Water the plants every day' }],
  ['mWrongSide', 'M', 'no', { fields: { ...fields, target: 120 }, text: 'Win leads' }],
  ['mWrongSide', 'M', 'no', { fields: { ...fields, direction: 'down' }, text: 'Win leads' }],
  ['mWrongSide', 'M', 'no', { text: 'Increase the open rate from 30% to 20%' }],
  ['mWrongSide', 'M', 'no', { fields: { ...fields, direction: 'within', upper: 180 }, text: 'Win leads' }],
  ['mDisagree', 'M', 'no', { text: 'Win 260 leads', fields }, [{ field: 'target', value: 260 }]],
  [
    'mDisagree',
    'M',
    'no',
    { text: 'Increase leads by 20%', fields: { ...fields, unit: 'share', baseline: 0.1, target: 0.5 } },
    [{ field: 'target', value: 0.12 }],
  ],
  ['mNoTarget', 'M', 'no', { text: 'Launch the shop', fields: { metric: 'Visits' } }],
  ['mNoMetric', 'M', 'no', { text: 'Launch the shop', fields: { target: 200 } }],
  ['mNoUnit', 'M', 'no', { text: 'Win readers', fields: { metric: 'Readers', target: 200 } }],
  ['mNoBaseline', 'M', 'yes', { text: 'Increase leads by 20%' }, [{ field: 'direction', value: 'up' }]],
  [
    'mNoBaseline',
    'M',
    'yes',
    { fields: { metric: 'leads', unit: 'number', target: 200 }, text: 'Win leads' },
  ],
  [
    'mTakeFigure',
    'M',
    'yes',
    { text: 'Increase bookings by 15%' },
    [
      { field: 'target', value: 0.15 },
      { field: 'unit', value: 'share' },
      { field: 'direction', value: 'up' },
    ],
  ],
  [
    'mTakeFigure',
    'M',
    'yes',
    { text: 'Increase leads by 20%', fields: { baseline: 50 } },
    [
      { field: 'target', value: 60 },
      { field: 'direction', value: 'up' },
    ],
  ],
  [
    'mTakeFigure',
    'M',
    'yes',
    { text: 'Lift the open rate from 20% to 24-26%' },
    [
      { field: 'target', value: 0.24 },
      { field: 'upper', value: 0.26 },
      { field: 'baseline', value: 0.2 },
      { field: 'unit', value: 'share' },
      { field: 'direction', value: 'up' },
    ],
  ],
  ['mKpiFits', 'M', 'no', { text: 'Lower our cost per lead' }, [{ field: 'metric', value: 'costPerLead' }]],
  ['aSteep', 'A', 'no', { text: 'Triple sales in two months' }],
  ['aSteep', 'A', 'no', { text: 'Win leads', fields: { ...fields, target: 9000, why: 'We can' } }],
  [
    'aFasterThanEver',
    'A',
    'no',
    {
      text: 'Win leads',
      fields: { ...fields, target: 600 },
      around: { ...around, history: around.history ?? [] },
    },
  ],
  ['aUnsure', 'A', 'no', { text: 'Win 200 leads (confidence 3/10)' }],
  [
    'aNoMeans',
    'A',
    'no',
    { text: 'Win 200 leads', around: { initiatives: 0, campaigns: 0, budgetShare: 0 } },
  ],
  ['aNoWhy', 'A', 'unknown', { text: 'Win 200 leads' }],
  [
    'rNoObjective',
    'R',
    'no',
    { around: { objectives: [{ id: 'O7' }] } },
    [{ field: 'objective', value: 'O7' }],
  ],
  [
    'rNoObjective',
    'R',
    'no',
    { around: { objectives: [{ id: 'O7' }, { id: 'O8', measure: 'leads' }] } },
    [{ field: 'objective', value: 'O8' }],
  ],
  [
    'rOtherMeasure',
    'R',
    'unknown',
    { text: 'Win 200 leads', fields, around: { objectives: [{ id: 'O1', measure: 'revenue' }] } },
  ],
  ['rNoInitiative', 'R', 'unknown', { fields, around: { ...around, initiatives: 0, campaigns: 0 } }],
  ['rShareOff', 'R', 'yes', { fields, around: { ...around, budgetShare: 0.8 } }],
  ['rNoWhy', 'R', 'unknown', { text: 'Win 200 leads' }],
  ['tNoDate', 'T', 'no', { text: 'Win 200 leads' }],
  ['tWhichDay', 'T', 'yes', { text: 'Win 200 leads before back to school', around: { asOf } }],
  ['tFiscal', 'T', 'yes', { text: 'Win 200 leads by the end of FY28', around: { asOf } }],
  [
    'tConfirmDay',
    'T',
    'yes',
    { text: 'Win 200 leads by Black Friday', around: { asOf: '2027-01-15' } },
    [{ field: 'due', value: '2027-11-26' }],
  ],
  ['tOnlyHowOften', 'T', 'no', { text: 'Win 20 leads a week' }],
  ['tEvent', 'T', 'no', { text: 'Win 200 leads before the fair' }],
  ['tVague', 'T', 'no', { text: 'Win 200 leads soon' }],
  [
    'tPast',
    'T',
    'no',
    {
      fields: { ...fields, start: '2026-01-01', due: '2026-06-30' },
      around: { asOf },
      text: 'Win 200 leads',
    },
  ],
  ['tPast', 'T', 'no', { text: 'Win 200 leads by 30 June 2026', around: { asOf } }],
  ['tTurned', 'T', 'no', { fields: { ...fields, start: '2027-08-01' } }],
  [
    'tOutsidePlan',
    'T',
    'no',
    {
      fields: { ...fields, start: '2026-01-01', due: '2026-12-01' },
      around: { plan },
      text: 'Win 200 leads',
    },
  ],
  [
    'tOutsidePlan',
    'T',
    'unknown',
    { fields: { ...fields, due: '2031-12-01' }, around: { plan }, text: 'Win 200 leads' },
  ],
  [
    'tDisagree',
    'T',
    'no',
    { fields: { ...fields, due: '2027-09-30' } },
    [{ field: 'due', value: '2027-06-30' }],
  ],
  [
    'tTakeDate',
    'T',
    'yes',
    { text: 'Win 200 leads within six months', around: { asOf } },
    [{ field: 'due', value: '2027-07-15' }],
  ],
  [
    'tNoStart',
    'T',
    'yes',
    { text: 'Win 200 leads', fields: { due: '2027-06-30' }, around: { plan } },
    [{ field: 'start', value: '2027-01-01' }],
  ],
  ['tNoReview', 'T', 'yes', { fields, around: { ...around, reviews: ['2027-09-30'] } }],
];

test.each(faults)('%s makes %s end in %s', (...[code, criterion, verdict, given, fixes]) => {
  const judged = judge(given);
  const reason = judged.reasons.find((one) => one.code === code && one.criterion === criterion);
  expect([reason?.code, judged[criterion]]).toEqual([code, verdict]);
  if (fixes) expect(reason?.fixes).toEqual(fixes);
});

test.each([
  ['Win 200 leads', fields],
  ['Win fifty more leads', fields],
  ['Increase leads by a third', fields],
  ['Raise the open rate to 20%', { ...fields, unit: 'share', baseline: 0.1, target: 0.2 }],
  ['Raise the open rate to 20%', { ...fields, unit: 'number', baseline: 10, target: 20 }],
  ['Double leads', { ...fields, target: 300 }],
] as [string, GoalFields][])('“%s” agrees with its fields', (text, fields) => {
  expect(judge({ text, fields }).reasons.map(({ code }) => code)).not.toContain('mDisagree');
});

test.each([
  ['is reached', { asOf, reached: true }],
  ['belongs to a plan that is over', { asOf, plan: { from: '2026-01-01', to: '2026-12-31' } }],
] as [string, Surroundings][])('a goal whose day is past is in time where it %s', (_, around) => {
  const past = { ...fields, start: '2026-01-01', due: '2026-06-30' };
  expect(judge({ text: 'Win 200 leads', fields: past, around }).T).toBe('yes');
});

test('a day without a year is one of the plan, not of the day it is read on', () => {
  const { reasons } = judge({
    text: 'Win 200 leads by 30 June',
    fields: { start: '2027-04-01', due: '2027-06-30' },
    around: { asOf: '2027-11-20', plan },
  });
  expect(reasons.map(({ code }) => code)).not.toContain('tDisagree');
});

test.each([
  ['Publish 2 posts a week in 2027', { target: 104, due: '2027-12-31' }],
  ['Increase leads by 20% by September', { target: 500, due: '2027-09-30' }],
  ['Answer every lead within 30 minutes by June', { target: 0.5, due: '2027-06-30' }],
  ['Earn 50k euros in FY 2027', { target: 50_000, due: '2028-03-31' }],
  ['Get 100 reviews within 90 days of the launch', { target: 100, due: '2027-08-31' }],
] as [string, GoalFields][])('what cannot be compared does not disagree: “%s”', (text, { target, due }) => {
  const given: GoalFields = { metric: 'Count', unit: 'number', start: '2027-01-01' };
  const fields = Object.assign(given, { target, due });
  expect(judge({ text, fields, around: { asOf, plan } })).toMatchObject({ M: 'yes', T: 'yes' });
});

test('a fiscal year offers no day', () => {
  const { reasons } = judge({ text: 'Win 200 leads in FY 2027', around: { asOf, plan } });
  expect(reasons.map(({ code }) => code)).not.toContain('tTakeDate');
});

test('what counts as bold growth can be set', () => {
  const text = 'Double sales in six months by training the team';
  expect(judge({ text }).A).toBe('yes');
  expect(judge({ text, around: { boldGrowth: 0.1 } }).A).toBe('no');
});

test('an objective measured in words of its own is not compared with a KPI', () => {
  const objectives = [{ id: 'O1', measure: 'Smiles' }];
  expect(judge({ text: 'Win 200 leads', fields, around: { objectives, initiatives: 1 } }).R).toBe('yes');
});

test('a goal as fast as its metric ever grew is within reach', () => {
  const { A } = judge({ text: 'Win leads', fields: { ...fields, why: undefined } as never, around });
  expect(A).toBe('yes');
});

test.each(languages)('every reason is said in %s with its facts', (language) => {
  for (const [, , , given] of faults)
    for (const reason of judge(given).reasons) {
      const { message, fix } = sayReason(reason, language, 'EUR');
      expect(`${message} ${fix}`).not.toMatch(/undefined|NaN|\[object/);
    }
});

test('an error is said of what is wrong, never of what is missing', () => {
  for (const [code, , , given] of faults) {
    const severity = judge(given).reasons.find((reason) => reason.code === code)?.severity;
    expect([code, severity === 'error']).toEqual([code, /WrongSide|Disagree|Turned|Several/.test(code)]);
  }
});

test('any sentence is judged, with verdicts and nothing else', () => {
  const day = fc.constantFrom('2026-01-01', '2027-01-01', '2027-05-31', '2030-02-28');
  const amount = fc.option(fc.integer({ min: -5, max: 900 }), { nil: undefined });
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), amount, amount, day, (text, baseline, target, due) => {
      const given = Object.fromEntries(
        Object.entries({ baseline, target, due }).filter(([, value]) => value !== undefined),
      );
      const { reasons, ...verdicts } = judge({ text: `${text} 20% in 2 weeks`, fields: given, around });
      expect(Object.values(verdicts).every((verdict) => ['yes', 'no', 'unknown'].includes(verdict))).toBe(
        true,
      );
      expect(JSON.stringify(reasons)).not.toContain('null');
    }),
  );
});
