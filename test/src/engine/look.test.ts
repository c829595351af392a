import { type CellLook, lookKey, looksOf } from '../../../src/engine/look/look';
import { computedShade } from '../../../src/engine/look/palette';
import type { Content } from '../../../src/engine/sheet/content';
import type { TabId } from '../../../src/tabs/ids';
import { Book } from './in-memory';
import { smallFullPlan } from './small-plan';

const plan = smallFullPlan();
const content: Content = {
  ...plan,
  tables: {
    ...plan.tables,
    kpis: [{ id: 'K1', typed: { kpi: 'landingConversion', target: 0.06 } }],
    channels: [{ id: 'H1', typed: { channel: 'Market', kpi: 'landingConversion', weight: 5 } }],
  },
};
const { tabLayouts, context } = new Book().laidOut(content);

/** The look of a table's first row of data, or of a form's row. */
function lookAt(id: TabId, column: string, row?: string): CellLook | undefined {
  const tabLayout = tabLayouts[id];
  const at = row === undefined ? tabLayout?.first : tabLayout?.rows.get(row);
  return tabLayout && looksOf(tabLayout, context).get(lookKey(at ?? 0, tabLayout.columns.get(column) ?? 0));
}

test('a number is in the unit of its row only where rows have a unit', () => {
  expect(lookAt('channels', 'weight')?.format).toBeUndefined();
  expect(lookAt('kpis', 'target')?.format).toBe('0.0%');
});

test('words wrap, typed or worked out', () => {
  expect(lookAt('content', 'channel')?.wrap).toBe(true);
  expect(lookAt('channels', 'kpi')?.wrap).toBe(true);
  expect(lookAt('content', 'goal')?.wrap).toBe(true);
  expect(lookAt('campaigns', 'servedGoal')?.wrap).toBeUndefined();
});

test('on a form white is where one types', () => {
  expect(lookAt('start', 'answer', 'business')?.background).toBeUndefined();
  for (const column of ['label', 'note'])
    expect(lookAt('start', column, 'business')?.background).toBe(computedShade);
  expect(lookAt('start', 'answer', 'lastDay')?.background).toBe(computedShade);
});

test('a form without anything to type stays white around its figures', () => {
  expect(lookAt('summary', 'label', 'business')?.background).toBeUndefined();
  expect(lookAt('summary', 'answer', 'business')?.background).toBe(computedShade);
});
