import type { TabLayout } from '../../../src/engine/resolve/tab-layout';
import { shapeOf } from '../../../src/engine/shapes/all';
import type { FrameAct } from '../../../src/engine/sheet/writes';
import { frameOf, plainFrame, reframe } from '../../../src/engine/write/frame';
import { tabIds } from '../../../src/tabs/ids';
import { Book } from './in-memory';
import { smallFullPlan } from './small-plan';

const { tabLayouts } = new Book().laidOut(smallFullPlan());
const tabLayout = (id: (typeof tabIds)[number]): TabLayout => {
  const found = tabLayouts[id];
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const framedTabs = tabIds.filter((id) => id !== 'lists').map(tabLayout);

/** What a sheet is like when the acts are done: of the same kind the later counts, each column has a width of its own. */
const looksLike = (acts: FrameAct[]): Record<string, FrameAct> =>
  Object.fromEntries(acts.map((act) => [act.act === 'widths' ? `column ${act.column}` : act.act, act]));

test('a sheet becomes like any other by the acts that differ', () => {
  for (const rightToLeft of [false, true]) {
    const frames = framedTabs.map((tab) => frameOf(tab, rightToLeft));
    for (const from of [plainFrame, ...frames]) {
      for (const to of frames) expect(looksLike([...from, ...reframe(from, to)])).toEqual(looksLike(to));
    }
  }
});

test('tabs of a kind differ little, a tab from itself not at all', () => {
  const frame = (id: (typeof tabIds)[number]) => frameOf(tabLayout(id), true);
  expect(reframe(frame('goals'), frame('goals'))).toEqual([]);
  expect(reframe(frame('goals'), frame('tasks')).map(({ act }) => act)).toEqual(['tabColour']);
  expect(reframe(plainFrame, frame('goals')).map(({ act }) => act)).not.toContain('gridlines');
});

test('the words of drop-downs need no frame', () => {
  expect(frameOf(tabLayout('lists'), true)).toEqual([]);
});

const computedBlocks = (laidOut: TabLayout) => shapeOf(laidOut.tab).computedBlocks(laidOut);

test('headings are guarded only between live answers', () => {
  const strategy = tabLayout('strategy');
  const guarded = computedBlocks(strategy).flatMap(({ row, rows }) =>
    [...strategy.rows].flatMap(([key, at]) => (at >= row && at < row + rows ? [key] : [])),
  );
  expect(guarded).toEqual([
    'companyObjectives',
    'computedShare',
    'customersInSegments',
    'sellingChannels',
    'wordOfMouthMoves',
    'alignmentMoves',
    // A heading right after a live answer.
    'plan',
    'toSign',
    'signed',
  ]);
  expect(computedBlocks(tabLayout('start')).length).toBeGreaterThan(0);
  expect(computedBlocks(tabLayout('goals'))).toHaveLength(1);
});
