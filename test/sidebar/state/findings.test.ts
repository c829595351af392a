import { acceptedOf, groupsOf, nextAfter, openOf } from '../../../sidebar/state/checked';
import type { Answer, Event } from '../../../sidebar/state/event';
import { reduce } from '../../../sidebar/state/reduce';
import { viewOf } from '../../../sidebar/state/shown';
import { type State, startOf } from '../../../sidebar/state/state';
import { busyWith, doneAtOnce } from '../../../sidebar/words/progress';
import type { FindingView, Output } from '../../../src/calls/contract';
import { sidebarMessagesOf } from '../../../src/messages/sidebar-all';

const finding = (key: string, more: Partial<FindingView> = {}): FindingView => ({
  code: 'x',
  severity: 'error',
  tab: 'goals',
  title: 'Goals',
  sheetId: 1,
  cell: 'A1',
  message: '',
  fix: '',
  key,
  fixes: [],
  parts: [],
  accepted: '',
  ...more,
});
const checkedOf = (...findings: FindingView[]): Output<'check'> => ({ findings, completeness: [] });
const keysOf = (state: State) => state.checked?.findings.map(({ key }) => key);

const here: Output<'look'> = {
  language: 'en',
  settings: { planName: 'Plan' },
  sizes: ['light'],
  tabs: [],
  optional: [],
  undo: null,
  approvals: [],
};
const after = (state: State, ...events: Event[]): State => events.reduce(reduce, state);
/** The state after the call under way came to this end. */
const answered = (state: State, answer: Answer): State =>
  state.work ? reduce(state, { type: 'answered', work: state.work, answer }) : state;
const asked = (state: State, work: Extract<Event, { type: 'asked' }>['work']): State =>
  reduce(state, { type: 'asked', work });
const came = (...findings: FindingView[]): Answer => ({ came: 'checked', checked: checkedOf(...findings) });
const failed: Answer = { came: 'failed', problem: { code: 'busy', facts: {} } };

const en = sidebarMessagesOf('en');
const worded = en.sidebar.findings;
const home = answered(startOf('en', '2027-01'), { came: 'looked', here });
const three = [finding('a'), finding('b'), finding('c')];
const checked = answered(asked(home, { doing: 'check' }), came(...three));
const fixing = asked(checked, { doing: 'fix', key: 'b', way: 1 });
const opened = reduce(checked, { type: 'openedReason', key: 'b' });

test('findings are listed by gravity, within it tab by tab, and within a tab as they came', () => {
  const { checked: listed, reading } = answered(
    asked(home, { doing: 'check' }),
    came(
      finding('a', { severity: 'advice' }),
      finding('b', { tab: 'budget' }),
      finding('c', { severity: 'warning' }),
      finding('d'),
      finding('e', { tab: 'budget' }),
    ),
  );
  expect(listed?.findings.map(({ key }) => key)).toEqual(['d', 'b', 'e', 'c', 'a']);
  expect(reading).toEqual({ key: null });
});

test('groups count what is open; what is accepted is apart', () => {
  const found = checkedOf(
    finding('a', { tab: 'budget', title: 'Budget' }),
    finding('b', { accepted: 'Agreed' }),
    finding('c', { tab: 'budget' }),
    finding('d', { severity: 'advice' }),
  );
  const groups = groupsOf(openOf(found)).map(({ severity, count, tabs }) => [
    severity,
    count,
    ...tabs.map(({ title, findings }) => [title, ...findings.map(({ key }) => key)]),
  ]);
  expect(groups).toEqual([
    ['error', 2, ['Budget', 'a', 'c']],
    ['advice', 1, ['Goals', 'd']],
  ]);
  expect(acceptedOf(found).map(({ key }) => key)).toEqual(['b']);
});

test('reading goes on at the next finding, at the same one while it is there, and else at the heading', () => {
  const all = checkedOf(...three);
  const next = (key: string, ...now: FindingView[]) => nextAfter(all, key, checkedOf(...now));
  expect(next('b', finding('a'), finding('c'))).toBe('c');
  expect(next('a', finding('c'))).toBe('c');
  expect(next('b', ...three)).toBe('b');
  expect(next('c', finding('a'), finding('b'))).toBeNull();
  expect(next('b', finding('b', { accepted: 'x' }), finding('c'))).toBe('c');
  expect(nextAfter(null, 'a', all)).toBe('a');
});

test('mending keeps the list in sight, and a quiet look tells what can be undone', () => {
  const fixed = answered(fixing, came(finding('a'), finding('c')));
  expect([viewOf(fixing), keysOf(fixing)]).toEqual(['home', ['a', 'b', 'c']]);
  expect([viewOf(fixed), keysOf(fixed), fixed.reading]).toEqual(['home', ['a', 'c'], { key: 'c' }]);
  expect(fixed.work).toEqual({ doing: 'look', quietly: true });
  expect([fixing, fixed].map((state) => busyWith(state, en))).toEqual([worded.fixing, worded.fixing]);
  const undo = { act: 'fix', day: '2027-01-31', titles: ['Goals'] } as const;
  const done = answered(fixed, { came: 'looked', here: { ...here, undo: { ...undo, titles: ['Goals'] } } });
  expect([done.work, done.here?.undo?.act, viewOf(done)]).toEqual([null, 'fix', 'home']);
  expect(doneAtOnce(done, en)).toBe(worded.fixed);
});

test('what is still there after mending is said to be', () => {
  expect(doneAtOnce(answered(fixing, came(...three)), en)).toBe(worded.stillThere);
});

test('a mending that failed may have changed cells: its findings go; other failures leave them', () => {
  const back = (state: State) => reduce(answered(state, failed), { type: 'wentBack' }).checked;
  expect(back(fixing)).toBeNull();
  expect(back(asked(checked, { doing: 'goTo', sheetId: 1 }))).toBe(checked.checked);
});

test('a reason is needed to accept a finding; it goes without the spaces around it', () => {
  const blank = after(opened, { type: 'typedReason', reason: '  ' }, { type: 'submittedReason' });
  expect([blank.work, blank.accepting]).toEqual([null, { key: 'b', reason: '  ', refused: 1 }]);
  const sent = after(blank, { type: 'typedReason', reason: ' Agreed ' }, { type: 'submittedReason' });
  expect(sent.work).toEqual({ doing: 'accept', key: 'b', reason: 'Agreed' });
  expect([sent.accepting?.key, busyWith(sent, en)]).toEqual(['b', worded.keeping]);
  const kept = answered(sent, came(finding('a'), finding('b', { accepted: 'Agreed' }), finding('c')));
  expect([kept.work, kept.accepting, kept.reading]).toEqual([null, null, { key: 'c' }]);
  expect(doneAtOnce(kept, en)).toBe(worded.kept);
});

test('a reason that could not be kept is still there on the way back', () => {
  const sent = after(opened, { type: 'typedReason', reason: 'Agreed' }, { type: 'submittedReason' });
  const back = reduce(answered(sent, failed), { type: 'wentBack' });
  expect([back.accepting?.reason, keysOf(back)]).toEqual(['Agreed', ['a', 'b', 'c']]);
});

test('a reason taken back makes the finding count again, and reading goes on there', () => {
  const taking = asked(checked, { doing: 'accept', key: 'b', reason: '' });
  const taken = answered(taking, came(...three));
  expect([busyWith(taking, en), doneAtOnce(taken, en), taken.reading]).toEqual([
    worded.takingBack,
    worded.takenBack,
    { key: 'b' },
  ]);
});

test('one form for a reason is open at a time; it closes on leaving, and reading begins with the view', () => {
  expect(reduce(opened, { type: 'openedReason', key: 'c' }).accepting?.key).toBe('c');
  expect(reduce(opened, { type: 'openedReason', key: null }).accepting).toBeNull();
  const left = after(opened, { type: 'wentTo', at: 'tabs' }, { type: 'wentTo', at: 'home' });
  expect([left.accepting, left.reading, keysOf(left)]).toEqual([null, null, ['a', 'b', 'c']]);
});
