import type { Answer, Event } from '../../../sidebar/state/event';
import { reduce } from '../../../sidebar/state/reduce';
import { progressOf, viewOf } from '../../../sidebar/state/shown';
import { type State, startOf } from '../../../sidebar/state/state';
import { tabChange } from '../../../sidebar/state/tab-change';
import { outcomeOf } from '../../../sidebar/words/outcome';
import type { OfferView, OptionalView, Output } from '../../../src/calls/contract';
import { sidebarMessagesOf } from '../../../src/messages/sidebar-all';

const tab = (id: string, state: OptionalView['state'], rows = 0): OptionalView => ({
  id,
  title: id,
  state,
  rows,
});
const here: Output<'look'> = {
  language: 'en',
  settings: { planName: 'Plan' },
  sizes: ['light', 'full'],
  tabs: [],
  optional: [
    tab('personas', 'there', 12),
    tab('journey', 'there'),
    tab('tasks', 'aside'),
    tab('content', 'absent'),
  ],
  undo: { act: 'repair', day: '2027-01-31', titles: ['Goals'] },
  approvals: [],
};
const offer = (id: string, does: string): OfferView => ({
  id,
  title: 'Goals',
  sheetId: 1,
  cell: 'A1',
  what: '',
  does,
  hint: '',
});
const groups: Output<'scan'>['groups'] = [
  { kind: 'idTwice', offers: [offer('a', 'x'), offer('b', '')] },
  { kind: 'cellError', offers: [offer('c', 'x')] },
];

const after = (state: State, ...events: Event[]): State => events.reduce(reduce, state);
/** The state after the call under way came to this end. */
const answered = (state: State, answer: Answer): State =>
  state.work ? reduce(state, { type: 'answered', work: state.work, answer }) : state;
const looked: Answer = { came: 'looked', here };
const failed: Answer = { came: 'failed', problem: { code: 'busy', facts: {} } };
const outcome = (state: State) => outcomeOf(state, sidebarMessagesOf('en'), 'en');

const home = answered(startOf('en', '2027-01'), looked);
const atTabs = reduce(home, { type: 'wentTo', at: 'tabs' });
const untick = (...ids: string[]): Event => ({ type: 'ticked', ids, on: false });
const scanning = after(home, { type: 'wentTo', at: 'repair' }, { type: 'asked', work: { doing: 'scan' } });
const scanned = answered(scanning, { came: 'scanned', groups });

test('each place of the workbook has a view, which is left only when nothing is under way', () => {
  const places = ['tabs', 'takeOut', 'repair', 'language', 'undo', 'dropCopies', 'home'] as const;
  expect(places.map((at) => viewOf(reduce(home, { type: 'wentTo', at })))).toEqual(places);
  expect(reduce(scanning, { type: 'wentTo', at: 'home' })).toBe(scanning);
});

test('the ticks begin as the workbook is, and ask for what differs', () => {
  expect(tabChange(atTabs)).toEqual({ add: [], remove: [] });
  expect(reduce(atTabs, { type: 'applied' })).toBe(atTabs);
  const ticked = after(atTabs, { type: 'ticked', ids: ['content', 'tasks'], on: true }, untick('journey'));
  expect(tabChange(ticked)).toEqual({ add: ['tasks', 'content'], remove: ['journey'] });
});

test('taking out what is filled in is asked about once; what is blank goes without a question', () => {
  const blank = after(atTabs, untick('journey'), { type: 'applied' });
  expect(blank.work).toEqual({ doing: 'changeTabs', add: [], remove: ['journey'] });
  const asking = after(atTabs, untick('personas'), { type: 'applied' });
  expect([viewOf(asking), asking.work]).toEqual(['takeOut', null]);
  expect(reduce(asking, { type: 'applied' }).work).toEqual({
    doing: 'changeTabs',
    add: [],
    remove: ['personas'],
  });
  const back = reduce(asking, { type: 'wentTo', at: 'tabs' });
  expect(tabChange(back)).toEqual({ add: [], remove: ['personas'] });
});

test('ticks that were not applied are forgotten at home', () => {
  const again = after(
    atTabs,
    untick('journey'),
    { type: 'wentTo', at: 'home' },
    { type: 'wentTo', at: 'tabs' },
  );
  expect(tabChange(again)).toEqual({ add: [], remove: [] });
});

test('a change of tabs is built step by step and ends at home, with what was changed', () => {
  const changing = after(atTabs, untick('journey'), { type: 'applied' });
  const begun = answered(changing, { came: 'begun', steps: [['goals', 'start']] });
  expect([viewOf(changing), viewOf(begun), progressOf(begun)?.all]).toEqual(['building', 'building', 2]);
  const done = answered(answered(begun, { came: 'stepBuilt' }), looked);
  expect([viewOf(done), outcome(done)]).toEqual(['home', 'Taken out and kept: \u2068journey\u2069.']);
});

test('a change that leaves nothing to build ends at home, too', () => {
  const changing = reduce(home, { type: 'asked', work: { doing: 'switchLanguage', language: 'fr' } });
  const done = answered(answered(changing, { came: 'begun', steps: [] }), looked);
  expect([viewOf(done), done.built]).toEqual(['home', 0]);
});

test('all that can be repaired is ticked to begin with', () => {
  expect(scanned.place).toEqual({ at: 'repair', groups, ticked: ['a', 'c'] });
  const ticked = after(scanned, untick('a', 'c'), { type: 'ticked', ids: ['c'], on: true });
  expect(ticked.place).toMatchObject({ ticked: ['c'] });
});

test('a repair ends at home with what was done, and a failed one makes the person look again', () => {
  const repairing = reduce(scanned, { type: 'asked', work: { doing: 'repair', offers: ['a', 'c'] } });
  const done = answered(answered(repairing, { came: 'repaired', done: 1, gone: 1, steps: [] }), looked);
  expect([viewOf(repairing), viewOf(done)]).toEqual(['building', 'home']);
  expect(outcome(done)).toBe('1 fault was repaired. 1 was no longer there.');
  const back = answered(reduce(answered(repairing, failed), { type: 'wentBack' }), looked);
  expect(back.place).toEqual({ at: 'repair', groups: null, ticked: [] });
});

test('a refused change of tabs leaves the ticks; a refused undo leads home', () => {
  const refused = answered(
    after(atTabs, untick('personas'), { type: 'applied' }, { type: 'applied' }),
    failed,
  );
  const tabs = answered(reduce(refused, { type: 'wentBack' }), looked);
  expect([viewOf(tabs), tabChange(tabs).remove, outcome(tabs)]).toEqual(['tabs', ['personas'], undefined]);
  const undoing = after(home, { type: 'wentTo', at: 'undo' }, { type: 'asked', work: { doing: 'undo' } });
  expect(viewOf(answered(reduce(answered(undoing, failed), { type: 'wentBack' }), looked))).toBe('home');
});

test('what is broken leads from the problem to the repair', () => {
  const broken = answered(reduce(home, { type: 'asked', work: { doing: 'beginBuild' } }), failed);
  expect(viewOf(answered(reduce(broken, { type: 'wentBack', to: 'repair' }), looked))).toBe('repair');
});

test.each([
  ['undo', { came: 'begun', steps: [] as string[][] }],
  ['dropCopies', { came: 'dropped' }],
] as const)('%s ends at home', (doing, answer) => {
  const done = answered(answered(reduce(home, { type: 'asked', work: { doing } }), answer), looked);
  expect([viewOf(done), outcome(done)]).toEqual(['home', expect.stringMatching(/./)]);
});

test('the language chosen is the current one until another is', () => {
  const choosing = reduce(home, { type: 'wentTo', at: 'language' });
  const chosen = reduce(choosing, { type: 'chose', language: 'vi' });
  expect([choosing.place, chosen.place]).toMatchObject([{ chosen: 'en' }, { chosen: 'vi' }]);
});

test('rows are added in a number that can be, in digits of any script', () => {
  const typed = (count: string) =>
    after(
      home,
      { type: 'openedRows', tab: 'goals' },
      { type: 'typedRows', count },
      { type: 'submittedRows' },
    );
  expect(['0', '501', '2.5', 'many', ''].map((count) => typed(count).work)).toEqual(Array(5).fill(null));
  expect(typed('501').rows).toMatchObject({ count: '501', refused: 1 });
  expect(typed('٣٠').work).toEqual({ doing: 'addRows', tab: 'goals', count: 30 });
  expect(answered(typed('500'), { came: 'rowsAdded' })).toMatchObject({ rows: null, work: null });
});

test('one form for more rows is open at a time, with twenty in it', () => {
  const opened = after(home, { type: 'openedRows', tab: 'goals' }, { type: 'openedRows', tab: 'budget' });
  expect(opened.rows).toEqual({ tab: 'budget', count: '20', refused: 0 });
  expect(reduce(opened, { type: 'openedRows', tab: null }).rows).toBeNull();
});

test('looking for faults and adding rows leave the findings of a check; a repair takes them away', () => {
  const checked: State = { ...home, checked: { findings: [], completeness: [] } };
  const asked = (work: Extract<Event, { type: 'asked' }>['work']) => reduce(checked, { type: 'asked', work });
  expect(asked({ doing: 'scan' }).checked).toBe(checked.checked);
  expect(asked({ doing: 'addRows', tab: 'goals', count: 1 }).checked).toBe(checked.checked);
  expect(asked({ doing: 'repair', offers: [] }).checked).toBeNull();
});
