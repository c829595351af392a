import type { Finding, FindingCode } from '../../../../src/rules/finding';
import { monthsFrom } from '../../../../src/workbook/day';
import { answerOf, aPlan, cellOf, settings } from '../a-plan';
import { findingsIn } from '../findings-in';

type Given = Parameters<typeof aPlan>[0];
type Tables = NonNullable<Given['tables']>;

const today = '2027-02-15';
const [yesterday, tomorrow] = ['2027-02-14', '2027-02-16'];

const found = (
  code: FindingCode,
  tables: Tables,
  more: Given['settings'] = {},
  without: Given['without'] = [],
): Finding[] =>
  findingsIn(aPlan({ settings: { ...settings, asOf: today, ...more }, tables, without })).filter(
    (one) => one.code === code,
  );
const count = (...given: Parameters<typeof found>) => found(...given).length;

describe('work is late from the day after on', () => {
  test.each([
    [yesterday, 1],
    [today, 0],
    [tomorrow, 0],
  ])('what was due on %s', (day, faults) => {
    expect(count('taskLate', { tasks: [{ id: 'T1', task: 'Print', due: day }] })).toBe(faults);
    expect(count('contentLate', { content: [{ id: 'N1', title: 'Post', date: day }] })).toBe(faults);
    expect(count('decisionOpen', { reviews: [{ id: 'V1', decision: 'stop', due: day }] })).toBe(faults);
    const campaign = { id: 'C1', campaign: 'Spring' };
    expect(count('campaignLate', { campaigns: [{ ...campaign, end: day, status: 'running' }] })).toBe(faults);
    expect(count('campaignLate', { campaigns: [{ ...campaign, end: day, status: 'planned' }] })).toBe(faults);
    expect(count('campaignLate', { campaigns: [{ ...campaign, start: day, status: 'planned' }] })).toBe(
      faults,
    );
  });

  test.each<[FindingCode, Tables, Finding['place'], Finding['facts']]>([
    [
      'taskLate',
      { tasks: [{ id: 'T1', task: 'Print', due: yesterday }] },
      cellOf('tasks', 5, 'due'),
      { name: 'Print', due: { day: yesterday } },
    ],
    [
      'contentLate',
      { content: [{ id: 'N1', title: 'Post', date: yesterday }] },
      cellOf('content', 5, 'date'),
      { name: 'Post', day: { day: yesterday } },
    ],
    [
      'decisionOpen',
      { reviews: [{ id: 'V1', date: '2027-01-05', decision: 'stop', due: yesterday }] },
      cellOf('reviews', 5, 'due'),
      { name: 'V1', due: { day: yesterday }, decision: { choice: ['decisions', 'stop'] } },
    ],
    [
      'campaignLate',
      { campaigns: [{ id: 'C1', campaign: 'Spring', start: yesterday, end: tomorrow, status: 'planned' }] },
      cellOf('campaigns', 5, 'status'),
      { name: 'Spring', day: { day: yesterday }, status: { choice: ['workStatuses', 'planned'] } },
    ],
    [
      'campaignLate',
      {
        campaigns: [{ id: 'C1', campaign: 'Spring', start: '2027-01-01', end: yesterday, status: 'running' }],
      },
      cellOf('campaigns', 5, 'status'),
      { name: 'Spring', day: { day: yesterday }, status: { choice: ['workStatuses', 'running'] } },
    ],
    [
      'taskNoOne',
      { tasks: [{ id: 'T1', task: 'Print' }] },
      cellOf('tasks', 5, 'responsible'),
      { name: 'Print' },
    ],
    [
      'contentNoOwner',
      { content: [{ id: 'N1', title: 'Post', date: tomorrow }] },
      cellOf('content', 5, 'owner'),
      { name: 'Post', day: { day: tomorrow } },
    ],
    [
      'taskAfterCampaign',
      {
        campaigns: [{ id: 'C1', campaign: 'Spring', end: today }],
        tasks: [{ id: 'T1', task: 'Print', campaign: 'C1', due: tomorrow }],
      },
      cellOf('tasks', 5, 'due'),
      { name: 'Print', due: { day: tomorrow }, end: { day: today } },
    ],
    [
      'contentClash',
      {
        channels: [{ id: 'H1', channel: 'Mail' }],
        content: [
          { id: 'N1', title: 'Post', channel: 'H1', date: tomorrow },
          { id: 'N2', title: 'Offer', channel: 'H1', date: tomorrow },
        ],
      },
      cellOf('content', 6, 'date'),
      { name: 'Offer', other: 'Post', day: { day: tomorrow }, channel: 'Mail' },
    ],
    [
      'campaignOutsidePlan',
      { campaigns: [{ id: 'C1', campaign: 'Spring', start: '2026-12-31', end: today }] },
      cellOf('campaigns', 5, 'start'),
      {
        name: 'Spring',
        start: { day: '2026-12-31' },
        end: { day: today },
        from: { day: '2027-01-01' },
        to: { day: '2027-03-31' },
      },
    ],
    [
      'datesTurned',
      { goals: [{ id: 'G1', start: tomorrow, due: today }] },
      cellOf('goals', 5, 'due'),
      { name: 'G1', start: { day: tomorrow }, end: { day: today } },
    ],
    [
      'datesTurned',
      { campaigns: [{ id: 'C1', start: tomorrow, end: today }] },
      cellOf('campaigns', 5, 'end'),
      { name: 'C1', start: { day: tomorrow }, end: { day: today } },
    ],
  ])('%s is told at its cell, with its day', (code, tables, place, facts) => {
    expect(found(code, tables)).toEqual([expect.objectContaining({ code, place, facts })]);
  });

  test.each<[FindingCode, string, Tables]>([
    ['taskLate', 'has no day', { tasks: [{ id: 'T1', task: 'Print' }] }],
    ['contentLate', 'has no day', { content: [{ id: 'N1', title: 'Post' }] }],
    ['contentNoOwner', 'has no day yet', { content: [{ id: 'N1', title: 'Post' }] }],
    ['contentNoOwner', 'is out', { content: [{ id: 'N1', title: 'Post', date: today, status: 'done' }] }],
    ['contentNoOwner', 'has an owner', { content: [{ id: 'N1', date: today, owner: 'Y1' }] }],
    ['taskNoOne', 'is done', { tasks: [{ id: 'T1', task: 'Print', status: 'done' }] }],
    ['taskNoOne', 'is stopped', { tasks: [{ id: 'T1', task: 'Print', status: 'stopped' }] }],
    ['taskNoOne', 'somebody does', { tasks: [{ id: 'T1', task: 'Print', responsible: 'Y1' }] }],
    ['decisionOpen', 'decides nothing', { reviews: [{ id: 'V1', due: yesterday }] }],
    ['decisionOpen', 'has no day', { reviews: [{ id: 'V1', decision: 'stop' }] }],
    ['decisionOpen', 'is done', { reviews: [{ id: 'V1', decision: 'stop', due: yesterday, done: 'yes' }] }],
    ['campaignLate', 'has stopped', { campaigns: [{ id: 'C1', end: yesterday, status: 'stopped' }] }],
    ['campaignLate', 'has no status', { campaigns: [{ id: 'C1', start: yesterday, end: yesterday }] }],
    [
      'campaignLate',
      'is done',
      { campaigns: [{ id: 'C1', start: yesterday, end: yesterday, status: 'done' }] },
    ],
    ['campaignLate', 'is running', { campaigns: [{ id: 'C1', start: yesterday, status: 'running' }] }],
    ['campaignLate', 'has no days', { campaigns: [{ id: 'C1', status: 'planned' }] }],
    [
      'campaignOutsidePlan',
      'is the plan’s length',
      { campaigns: [{ id: 'C1', start: '2027-01-01', end: '2027-03-31' }] },
    ],
    ['campaignOutsidePlan', 'has no end', { campaigns: [{ id: 'C1', start: '2026-01-01' }] }],
    ['campaignOutsidePlan', 'has no start', { campaigns: [{ id: 'C1', end: '2028-01-01' }] }],
    [
      'datesTurned',
      'has one day',
      {
        goals: [
          { id: 'G1', start: today },
          { id: 'G2', due: today },
        ],
      },
    ],
    ['datesTurned', 'is a day long', { campaigns: [{ id: 'C1', start: today, end: today }] }],
    [
      'taskAfterCampaign',
      'ends with its campaign',
      { campaigns: [{ id: 'C1', end: today }], tasks: [{ id: 'T1', campaign: 'C1', due: today }] },
    ],
    [
      'taskAfterCampaign',
      'has a campaign without an end',
      { campaigns: [{ id: 'C1' }], tasks: [{ id: 'T1', campaign: 'C1', due: today }] },
    ],
    [
      'taskAfterCampaign',
      'has no day',
      { campaigns: [{ id: 'C1', end: today }], tasks: [{ id: 'T1', campaign: 'C1' }] },
    ],
    [
      'contentClash',
      'is on another channel or day, or on none',
      {
        content: [
          { id: 'N1', channel: 'H1', date: today },
          { id: 'N2', channel: 'H2', date: today },
          { id: 'N3', channel: 'H1', date: tomorrow },
          { id: 'N4', date: today },
          { id: 'N5', date: today },
          { id: 'N6', channel: 'H1' },
          { id: 'N7', channel: 'H1' },
        ],
      },
    ],
  ])('%s is not told of what %s', (code, _, tables) => {
    expect(found(code, tables)).toEqual([]);
  });

  test('a clash names the channel by its id where it is not on the list', () => {
    const post = (id: string) => ({ id, channel: 'H1', date: today });
    const [second, third] = found('contentClash', { content: [post('N1'), post('N2'), post('N3')] });
    expect(second?.facts).toMatchObject({ other: 'N1', channel: 'H1' });
    expect(third?.facts).toMatchObject({ other: 'N1' });
  });

  test('a plan without months has no outside', () => {
    const campaigns = [{ id: 'C1', start: '2020-01-01', end: '2030-01-01' }];
    const plan = { ...aPlan({ settings, tables: { campaigns } }), months: [] };
    expect(findingsIn(plan).filter(({ code }) => code === 'campaignOutsidePlan')).toEqual([]);
  });
});

describe('a gap in what is published', () => {
  const gaps = (...dates: string[]) =>
    found('contentGap', { content: dates.map((date, index) => ({ id: `N${index + 1}`, date })) });

  test('is one from three weeks on', () => {
    expect(gaps('2027-02-01', '2027-02-22')).toEqual([]);
    expect(gaps('2027-02-01', '2027-02-23')[0]).toMatchObject({
      place: cellOf('content', 6, 'date'),
      facts: { from: { day: '2027-02-02' }, to: { day: '2027-02-22' }, weeks: { number: 3 } },
    });
  });

  test('is the longest one, the first of two, in whatever order the rows stand', () => {
    const [longest, ...others] = gaps('2027-06-01', '2027-01-01', '2027-02-01', '2027-04-01', '2027-04-01');
    expect(others).toEqual([]);
    expect(longest).toMatchObject({
      place: cellOf('content', 5, 'date'),
      facts: { from: { day: '2027-04-02' }, to: { day: '2027-05-31' }, weeks: { number: 8 } },
    });
    expect(gaps('2027-01-01', '2027-02-01', '2027-03-04')[0]?.facts['from']).toEqual({ day: '2027-01-02' });
  });

  test('needs two days', () => {
    expect(gaps('2027-02-01')).toEqual([]);
    expect(count('contentGap', { content: [{ id: 'N1', title: 'Post' }] })).toBe(0);
  });
});

describe('somebody has more to do than hours', () => {
  const people = [{ id: 'Y1', person: 'Jo', weekly: 10 }];
  const task = { id: 'T1', responsible: 'Y1', start: '2027-02-22', due: '2027-02-28', hours: 10 } as const;
  const loads = (tasks: Tables['tasks'] & object, more: Tables = {}) =>
    found('personOverloaded', { people, tasks, ...more });

  test('is told of the hour that is too much, with the weeks it is about', () => {
    expect(loads([task])).toEqual([]);
    expect(loads([{ ...task, hours: 10.5 }])[0]).toMatchObject({
      place: cellOf('people', 5, 'weekly'),
      facts: {
        name: 'Jo',
        needed: { number: 10.5 },
        has: { number: 10 },
        from: { day: '2027-02-22' },
        to: { day: '2027-02-28' },
      },
    });
  });

  test('eight days are two weeks', () => {
    expect(loads([{ ...task, due: '2027-03-01', hours: 20 }])).toEqual([]);
    expect(loads([{ ...task, due: '2027-03-01', hours: 21 }])).toHaveLength(1);
  });

  test('work of before today is to be done from today on', () => {
    expect(loads([{ ...task, start: '2027-01-01', due: today, hours: 11 }])[0]?.facts['from']).toEqual({
      day: today,
    });
    expect(loads([{ id: 'T1', responsible: 'Y1', due: today, hours: 11 }])[0]?.facts['from']).toEqual({
      day: today,
    });
    expect(loads([{ ...task, start: '2027-01-01', due: yesterday, hours: 99 }])).toEqual([]);
  });

  test('counts tasks that fall into one stretch, and tells the stretch that is worst', () => {
    const tasks = [
      { ...task, hours: 9 },
      { ...task, id: 'T2', start: '2027-02-24', due: '2027-02-25', hours: 14 },
      { ...task, id: 'T3', start: '2027-03-20', due: '2027-03-21', hours: 12 },
    ];
    expect(loads(tasks).map(({ facts }) => [facts['needed'], facts['from'], facts['to']])).toEqual([
      [{ number: 23 }, { day: '2027-02-22' }, { day: '2027-02-28' }],
    ]);
  });

  test('does not count tasks without hours, without a day, or of nobody', () => {
    expect(
      loads([
        { id: 'T1', responsible: 'Y1', due: tomorrow },
        { id: 'T2', responsible: 'Y1', hours: 99 },
      ]),
    ).toEqual([]);
    expect(loads([{ id: 'T1', due: tomorrow, hours: 99 }])).toEqual([]);
    expect(
      loads([
        { ...task, hours: -5 },
        { ...task, id: 'T2', hours: 12 },
      ]),
    ).toHaveLength(1);
  });
});

describe('a review that should have been held', () => {
  const rhythm = { rhythm: 'monthly' } as const;
  const overdue = (
    asOf: string,
    reviews: Tables['reviews'] & object = [],
    more: Given['settings'] = rhythm,
  ) => found('reviewOverdue', { reviews }, { ...more, asOf });

  test('is told of a week after its day, not before', () => {
    expect(overdue('2027-02-08')).toEqual([]);
    expect(overdue('2027-02-09')[0]).toMatchObject({
      place: answerOf('rhythm'),
      facts: { rhythm: { choice: ['rhythms', 'monthly'] }, due: { day: '2027-02-01' } },
    });
  });

  test('follows the last one that was held by today, in whatever order the rows stand', () => {
    const held = (date: string) => ({ id: `V${date}`, date, worked: 'The stand' });
    const reviews = [held('2027-02-03'), held('2027-01-04'), { id: 'V9', worked: 'No day' }];
    expect(overdue('2027-03-10', reviews)).toEqual([]);
    expect(overdue('2027-03-11', reviews)[0]?.facts['due']).toEqual({ day: '2027-03-03' });
    expect(overdue('2027-02-09', [held('2027-02-10')])).toHaveLength(1);
    expect(overdue('2027-02-09', [held('2027-02-09')])).toEqual([]);
  });

  test('is asked for until the plan is over', () => {
    expect(overdue('2027-04-01')).toHaveLength(1);
    expect(overdue('2027-04-02')).toEqual([]);
  });

  test('is not asked for without a rhythm, a first month or a tab of reviews, nor at the end of a campaign alone', () => {
    expect(overdue('2027-03-15', [], {})).toEqual([]);
    expect(overdue('2027-03-15', [], { rhythm: 'campaignEnd' })).toEqual([]);
    expect(overdue('2027-03-15', [], { ...rhythm, firstMonth: undefined } as never)).toEqual([]);
    expect(found('reviewOverdue', {}, { ...rhythm, asOf: '2027-03-15' }, ['reviews'])).toEqual([]);
  });
});

test('in a long plan nobody waits for the review of a campaign, or for one without a rhythm', () => {
  const overdue = (more: Given['settings']) => {
    const plan = aPlan({ settings: { ...settings, asOf: '2027-08-15', ...more } });
    const long = { ...plan, months: monthsFrom('2027-01', 12) };
    return findingsIn(long).filter(({ code }) => code === 'reviewOverdue').length;
  };
  expect([overdue({ rhythm: 'quarterly' }), overdue({ rhythm: 'campaignEnd' }), overdue({})]).toEqual([
    1, 0, 0,
  ]);
});

describe('reviews still to come', () => {
  test('are laid out with one click, where there is a tab for them and a rhythm', () => {
    expect(found('reviewsAhead', {}, { rhythm: 'quarterly' })[0]).toMatchObject({
      place: answerOf('rhythm'),
      facts: { rhythm: { choice: ['rhythms', 'quarterly'] }, due: { day: '2027-03-31' } },
      fixes: [
        {
          code: 'layOut',
          facts: { count: { number: 1 } },
          cells: [
            { place: cellOf('reviews', 5, 'date'), content: { day: '2027-03-31' } },
            { place: cellOf('reviews', 5, 'rhythm'), content: 'quarterly' },
          ],
        },
      ],
    });
    expect(count('reviewsAhead', {})).toBe(0);
    expect(count('reviewsAhead', {}, { rhythm: 'monthly' }, ['reviews'])).toBe(0);
    expect(count('reviewsAhead', {}, { rhythm: 'monthly', asOf: '2027-04-01' })).toBe(0);
  });
});
