import type { Answer, Event } from '../../../sidebar/state/event';
import { reduce } from '../../../sidebar/state/reduce';
import { languageToSpeak, progressOf, viewOf } from '../../../sidebar/state/shown';
import { type State, startOf } from '../../../sidebar/state/state';
import type { Output } from '../../../src/calls/contract';

const start = startOf('en', '2027-01');
const unbuilt: Output<'look'> = {
  language: 'en',
  settings: null,
  sizes: ['light'],
  tabs: [],
  optional: [],
  undo: null,
  approvals: [],
};
const built: Output<'look'> = { ...unbuilt, language: 'vi', settings: { planName: 'Plan' } };

const after = (state: State, ...events: Event[]): State => events.reduce(reduce, state);
/** The state after the call under way came to this end. */
const answered = (state: State, answer: Answer): State =>
  state.work ? reduce(state, { type: 'answered', work: state.work, answer }) : state;
const failed: Answer = { came: 'failed', problem: { code: 'busy', facts: {} } };

const asking = answered(start, { came: 'looked', here: unbuilt });
const atHome = answered(start, { came: 'looked', here: built });
const filled = { business: 'A', planName: 'Plan', currency: 'EUR' };
const begun = answered(after(asking, { type: 'typed', change: filled }, { type: 'submitted' }), {
  came: 'begun',
  steps: [['start', 'goals'], ['budget']],
});

test('it looks first, then asks or is at home', () => {
  expect([start, asking, atHome].map(viewOf)).toEqual(['loading', 'setUp', 'home']);
});

test('it speaks the language of the browser, then of the form, then of the workbook', () => {
  const chosen = reduce(asking, { type: 'typed', change: { language: 'ar' } });
  const looking = after(chosen, { type: 'wentBack' });
  const home = answered(looking, { came: 'looked', here: built });
  expect([start, chosen, home].map(languageToSpeak)).toEqual(['en', 'ar', 'vi']);
});

test('a form with faults begins nothing and is counted, so that the focus moves each time', () => {
  const twice = after(asking, { type: 'submitted' }, { type: 'submitted' });
  expect([twice.work, twice.refused]).toEqual([null, 2]);
});

test('a build goes step by step and ends with a look and a count', () => {
  const first = answered(begun, { came: 'stepBuilt' });
  const last = answered(first, { came: 'stepBuilt' });
  const home = answered(last, { came: 'looked', here: built });
  expect([begun, first, last].map((state) => progressOf(state)?.done)).toEqual([0, 2, 3]);
  expect([begun, first, last, home].map(viewOf)).toEqual(['building', 'building', 'building', 'home']);
  expect([home.built, home.work]).toEqual([3, null]);
});

test('where nothing differs, the build ends at once with a count of none', () => {
  const nothing = answered(reduce(atHome, { type: 'asked', work: { doing: 'beginBuild' } }), {
    came: 'begun',
    steps: [],
  });
  expect(progressOf(nothing)).toBeUndefined();
  expect(answered(nothing, { came: 'looked', here: built }).built).toBe(0);
});

test('a step that failed is what is tried again', () => {
  const second = answered(begun, { came: 'stepBuilt' });
  const stopped = answered(second, failed);
  expect(viewOf(stopped)).toBe('problem');
  expect(reduce(stopped, { type: 'retried' })).toEqual(second);
});

test('going back from a failure looks again and keeps what was typed', () => {
  const back = after(answered(begun, failed), { type: 'wentBack' });
  expect(back.work).toEqual({ doing: 'look' });
  expect(answered(back, { came: 'looked', here: unbuilt }).form).toMatchObject(filled);
});

test('a plan file that was read is built', () => {
  const opened = answered(reduce(asking, { type: 'asked', work: { doing: 'openPlan', text: '{}' } }), {
    came: 'begun',
    steps: [['goals']],
  });
  expect([opened.last?.doing, opened.work]).toEqual([
    'openPlan',
    { doing: 'buildStep', steps: [['goals']], done: 0 },
  ]);
});

test('one thing at a time: what is asked meanwhile is not begun', () => {
  const checking = reduce(atHome, { type: 'asked', work: { doing: 'check' } });
  expect(reduce(checking, { type: 'asked', work: { doing: 'savePlan' } })).toBe(checking);
});

test('going to another cell overtakes going to the first, whose answer then changes nothing', () => {
  const first = reduce(atHome, { type: 'asked', work: { doing: 'goTo', sheetId: 1 } });
  const second = reduce(first, { type: 'asked', work: { doing: 'goTo', sheetId: 2 } });
  expect(second.work).toEqual({ doing: 'goTo', sheetId: 2 });
  const late: Event = { type: 'answered', work: { doing: 'goTo', sheetId: 1 }, answer: { came: 'went' } };
  expect(reduce(second, late)).toBe(second);
  expect(answered(second, { came: 'went' }).work).toBeNull();
});

test('a new build takes away findings that may no longer hold', () => {
  const found = { findings: [], completeness: [] };
  const checked: State = { ...atHome, checked: found, saved: 'a.json', built: 2 };
  const rebuilding = reduce(checked, { type: 'asked', work: { doing: 'beginBuild' } });
  expect(rebuilding).toMatchObject({ checked: null, saved: null, built: null });
  expect(reduce(checked, { type: 'asked', work: { doing: 'goTo', sheetId: 1 } })).toMatchObject({
    checked: found,
    built: 2,
  });
});
