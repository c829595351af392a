import { datesReasons } from '../../../../src/messages/en/findings/dates';
import { findAll } from '../../../../src/rules/all';
import type { Fact, FindingCode, Severity } from '../../../../src/rules/finding';
import { aPlan, settings } from '../a-plan';

type Given = Parameters<typeof aPlan>[0];
type Tables = NonNullable<Given['tables']>;

const campaign = {
  id: 'C1',
  campaign: 'Spring',
  start: '2027-01-10',
  end: '2027-02-28',
  status: 'running',
} as const;
const task = {
  id: 'T1',
  task: 'Print',
  campaign: 'C1',
  responsible: 'Y1',
  due: '2027-02-20',
  status: 'running',
} as const;
const post = {
  id: 'N1',
  title: 'Recipe',
  channel: 'H1',
  date: '2027-02-20',
  owner: 'Y1',
  status: 'planned',
} as const;
const review = { id: 'V1', date: '2027-02-05', decision: 'mend', due: '2027-03-01' } as const;

const ahead = { id: 'V2', date: '2027-03-31', rhythm: 'monthly' } as const;

/** Everything in time, on 15 February 2027. */
const sound: Tables = { campaigns: [campaign], tasks: [task], content: [post], reviews: [review, ahead] };
const found = (tables: Tables, more: Given['settings'] = {}) =>
  findAll(
    aPlan({
      settings: { ...settings, rhythm: 'monthly', asOf: '2027-02-15', ...more },
      tables: { ...sound, ...tables },
    }),
  ).filter(({ code }) => code in datesReasons);

/** Ten hours a week for a task in the week now and two in the next one. */
const busy = (weekly: number, more: Tables['tasks'] = []): Tables => ({
  people: [{ id: 'Y1', person: 'Jo', weekly }],
  tasks: [
    { ...task, start: '2027-02-10', due: '2027-02-21', hours: 6 },
    { ...task, id: 'T2', start: '2027-02-22', due: '2027-02-24', hours: 8 },
    { ...task, id: 'T3', start: '2027-02-23', due: '2027-02-28', hours: 9 },
    ...more,
  ],
});

test('a plan in time is silent', () => expect(found({})).toEqual([]));

const faulty: [FindingCode, Severity, Tables, Record<string, Fact>, Given['settings']?][] = [
  [
    'datesTurned',
    'error',
    { campaigns: [{ ...campaign, start: '2027-03-01' }] },
    { start: { day: '2027-03-01' } },
  ],
  [
    'campaignOutsidePlan',
    'advice',
    { campaigns: [{ ...campaign, end: '2027-04-01' }] },
    { end: { day: '2027-04-01' }, from: { day: '2027-01-01' }, to: { day: '2027-03-31' } },
  ],
  [
    'personOverloaded',
    'warning',
    busy(10),
    {
      needed: { number: 17 },
      has: { number: 10 },
      from: { day: '2027-02-22' },
      to: { day: '2027-02-28' },
    },
  ],
  [
    'campaignLate',
    'warning',
    { campaigns: [{ ...campaign, status: 'planned' }] },
    { day: { day: '2027-01-10' } },
  ],
  [
    'campaignLate',
    'warning',
    { campaigns: [{ ...campaign, end: '2027-02-01' }], tasks: [] },
    { day: { day: '2027-02-01' } },
  ],
  [
    'taskAfterCampaign',
    'warning',
    { tasks: [{ ...task, due: '2027-03-01' }] },
    { end: { day: '2027-02-28' } },
  ],
  ['taskLate', 'warning', { tasks: [{ ...task, due: '2027-02-14' }] }, { due: { day: '2027-02-14' } }],
  ['taskNoOne', 'warning', { tasks: [{ id: 'T1', task: 'Print', campaign: 'C1' }] }, { name: 'Print' }],
  [
    'contentNoOwner',
    'warning',
    { content: [{ id: 'N1', title: 'Recipe', date: '2027-02-20' }] },
    { name: 'Recipe' },
  ],
  ['contentLate', 'warning', { content: [{ ...post, date: '2027-02-14' }] }, { day: { day: '2027-02-14' } }],
  [
    'contentClash',
    'advice',
    { content: [post, { ...post, id: 'N2', title: 'Offer' }] },
    { name: 'Offer', other: 'Recipe' },
  ],
  [
    'contentGap',
    'advice',
    { content: [post, { ...post, id: 'N2', date: '2027-03-20' }] },
    { from: { day: '2027-02-21' }, to: { day: '2027-03-19' }, weeks: { number: 3 } },
  ],
  ['reviewOverdue', 'warning', { reviews: [ahead] }, { due: { day: '2027-02-01' } }],
  [
    'decisionOpen',
    'warning',
    { reviews: [{ ...review, due: '2027-02-14' }, ahead] },
    { due: { day: '2027-02-14' } },
  ],
  ['reviewsAhead', 'advice', { reviews: [review] }, { due: { day: '2027-03-01' } }],
];

test.each(faulty)('%s, of severity %s, and nothing else', (...given) => {
  const [code, severity, tables, facts, more] = given;
  expect(found(tables, more)).toEqual([
    expect.objectContaining({ code, severity, facts: expect.objectContaining(facts) }),
  ]);
});

test('every finding of days is tried', () => {
  expect(Object.keys(datesReasons).sort()).toEqual([...new Set(faulty.map(([code]) => code))].sort());
});

test.each(['done', 'stopped'] as const)('work that is %s is not late', (status) => {
  expect(
    found({
      tasks: [{ ...task, due: '2027-01-14', status }],
      content: [{ ...post, date: '2027-01-14', status }],
    }),
  ).toEqual([]);
});

test('somebody who has the hours, or whose hours nobody knows, is left in peace', () => {
  expect(found(busy(17))).toEqual([]);
  expect(found({ ...busy(1), people: [{ id: 'Y1', person: 'Jo' }] })).toEqual([]);
  // Done, stopped, overdue or another's: none of it is to be done by them.
  const others: Tables['tasks'] = [
    { ...task, id: 'T4', hours: 90, status: 'done' },
    { ...task, id: 'T5', hours: 90, status: 'stopped' },
    { ...task, id: 'T6', hours: 90, responsible: 'Y2' },
    { ...task, id: 'T7', hours: 90, start: '2027-02-28', due: '2027-02-20' },
  ];
  expect(found(busy(17, others))).toEqual([]);
});

test('before the first review is due, and after the plan, nobody is reminded', () => {
  expect(found({ reviews: [ahead] }, { asOf: '2027-02-05' })).toEqual([]);
  expect(found({ reviews: [], tasks: [], content: [], campaigns: [] }, { asOf: '2027-09-05' })).toEqual([]);
});

test('a review that was only laid out was not held', () => {
  const laidOut = { id: 'V3', date: '2027-02-01', rhythm: 'monthly' } as const;
  expect(found({ reviews: [laidOut, ahead] }).map(({ code }) => code)).toEqual(['reviewOverdue']);
});

test('one click lays out the days that are left, each in a row of its own', () => {
  const [{ fixes } = {}] = found({ reviews: [review] });
  const cells = fixes?.[0]?.cells.map(({ place, content }) => [place.row, content]);
  expect(cells).toEqual([
    [6, { day: '2027-03-01' }],
    [6, 'monthly'],
    [7, { day: '2027-03-31' }],
    [7, 'monthly'],
  ]);
});
