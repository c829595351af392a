import type { Answer, Event } from '../../../sidebar/state/event';
import { reduce } from '../../../sidebar/state/reduce';
import { viewOf } from '../../../sidebar/state/shown';
import { type State, startOf } from '../../../sidebar/state/state';
import { outcomeOf } from '../../../sidebar/words/outcome';
import type { Output } from '../../../src/calls/contract';
import { sidebarMessagesOf } from '../../../src/messages/sidebar-all';

const here: Output<'look'> = {
  language: 'en',
  settings: { planName: 'Plan' },
  sizes: ['light', 'full'],
  tabs: [],
  optional: [],
  undo: null,
  approvals: [],
};
const looked: Answer = { came: 'looked', here };
const failed: Answer = { came: 'failed', problem: { code: 'busy', facts: {} } };
const begun: Output<'startReview'> = {
  id: 'V5',
  rhythm: 'weekly',
  figures: 'Money',
  title: 'Reviews',
  sheetId: 7,
  cell: 'D9',
};
const prepared: Output<'prepareReview'> = { rhythm: 'quarterly', open: [], subjects: [], people: [] };
const compared: Output<'compare'> = { approval: null, money: null, tabs: [] };

const after = (state: State, ...events: Event[]): State => events.reduce(reduce, state);
/** The state after the call under way came to this end. */
const answered = (state: State, answer: Answer): State =>
  state.work ? reduce(state, { type: 'answered', work: state.work, answer }) : state;
const outcome = (state: State) => outcomeOf(state, sidebarMessagesOf('en'), 'en');

const home = answered(startOf('en', '2027-01'), looked);
const atReview = answered(reduce(home, { type: 'wentTo', at: 'review' }), { came: 'prepared', prepared });
const inReview = answered(
  reduce(atReview, { type: 'asked', work: { doing: 'startReview', rhythm: 'weekly' } }),
  { came: 'reviewBegun', begun },
);

test('what a place shows is asked for on the way there', () => {
  expect(reduce(home, { type: 'wentTo', at: 'changes' }).work).toEqual({ doing: 'compare' });
  expect(reduce(home, { type: 'wentTo', at: 'review' }).work).toEqual({ doing: 'prepareReview' });
  expect(reduce(home, { type: 'wentTo', at: 'approve' }).work).toBe(null);
});

test.each([
  ['review', { doing: 'prepareReview' }],
  ['changes', { doing: 'compare' }],
  ['approve', null],
] as const)('the menu leads to %s, once there is a plan', (at, work) => {
  const first = startOf('en', '2027-01', at);
  expect(first.work).toEqual({ doing: 'look' });
  const there = answered(first, looked);
  expect([viewOf(there), there.work]).toEqual([at, work]);
  const without = answered(first, { came: 'looked', here: { ...here, settings: null } });
  expect([viewOf(without), without.work]).toEqual(['setUp', null]);
});

test('a comparison that failed leads home, and so does a review that could not be prepared', () => {
  for (const at of ['changes', 'review'] as const) {
    const back = after(answered(reduce(home, { type: 'wentTo', at }), failed), { type: 'wentBack' });
    expect([back.place.at, back.work]).toEqual(['home', { doing: 'look' }]);
  }
});

test('what has changed stands until the person leaves', () => {
  const shown = answered(reduce(home, { type: 'wentTo', at: 'changes' }), { came: 'compared', compared });
  expect([shown.place, shown.work]).toEqual([{ at: 'changes', compared }, null]);
});

test('an approval needs a name', () => {
  const atApprove = reduce(home, { type: 'wentTo', at: 'approve' });
  const refused = after(atApprove, { type: 'typedApprover', by: ' ' }, { type: 'submittedApproval' });
  expect([refused.work, refused.approver.refused]).toEqual([null, 1]);
  const asked = after(refused, { type: 'typedApprover', by: ' Maren ' }, { type: 'submittedApproval' });
  expect([asked.work, viewOf(asked)]).toEqual([{ doing: 'approve', by: 'Maren' }, 'building']);
  const done = answered(answered(asked, { came: 'approved' }), looked);
  expect([done.place.at, done.approver.by, outcome(done)]).toEqual([
    'home',
    '',
    'The plan is approved and kept as it stands now.',
  ]);
});

test('the usual review is chosen to begin with', () => {
  expect(atReview.place).toEqual({ at: 'review', prepared, chosen: 'quarterly' });
  expect(reduce(atReview, { type: 'choseRhythm', rhythm: 'weekly' }).place).toMatchObject({
    chosen: 'weekly',
  });
});

test('what was typed in a review stays, wherever the person goes, until it is written down', () => {
  const typed = reduce(inReview, { type: 'typedLesson', lesson: 'worked', text: 'The stand ' });
  const away = after(typed, { type: 'wentTo', at: 'home' }, { type: 'wentTo', at: 'review' });
  expect(away.review).toBe(typed.review);
  const sent = after(
    answered(away, { came: 'prepared', prepared }),
    { type: 'filledDecision', index: 0, change: { decision: 'stop', subject: 'C2' } },
    { type: 'addedDecision' },
    { type: 'submittedReview' },
  );
  const review = {
    id: 'V5',
    rhythm: 'weekly',
    lessons: { worked: 'The stand' },
    decisions: [{ decision: 'stop', subject: 'C2' }],
  };
  expect([sent.work, viewOf(sent)]).toEqual([{ doing: 'writeReview', review }, 'building']);
  const back = answered(after(answered(sent, failed), { type: 'wentBack' }), looked);
  expect([viewOf(back), back.review]).toEqual(['review', sent.review]);
  const done = answered(answered(sent, { came: 'reviewWritten' }), looked);
  expect([done.review, outcome(done)]).toEqual([null, 'The review is written down, with 1 decision.']);
});

test('a decision that does not say what follows is asked about; a blank one is none, and any can be taken out', () => {
  const half = reduce(inReview, { type: 'filledDecision', index: 0, change: { due: '2027-02-01' } });
  const refused = reduce(half, { type: 'submittedReview' });
  expect([refused.work, refused.review?.refused]).toEqual([null, 1]);
  const out = after(refused, { type: 'droppedDecision', index: 0 }, { type: 'submittedReview' });
  expect(out.work).toMatchObject({ doing: 'writeReview', review: { decisions: [] } });
});
