import type { Layout } from '../../../src/engine/lay-out';
import type { Drawn } from '../../../src/engine/sheet/drawn';
import { draw } from '../../../src/engine/write/draw';
import { tabsOfSize } from '../../../src/tabs/all';
import { type TabId, tabIds } from '../../../src/tabs/ids';
import { cellName } from '../../../src/workbook/a1';
import { isDayValue, isFormula } from '../../../src/workbook/cell';
import { Book } from './in-memory';
import { smallFullPlan, smallPlan } from './small-plan';

const contentText = (content: Drawn['content']): string => {
  if (isFormula(content)) return content.formula;
  return isDayValue(content) ? content.day : JSON.stringify(content);
};

/** One line a cell; what is as in the row above, but for the row's own number, is not written out again. */
function readable(cells: Drawn[]): string {
  const above = new Map<number, string>();
  const lines = cells
    .filter(({ content }) => content !== '')
    .sort((left, right) => left.row - right.row || left.column - right.column)
    .map(({ row, column, content }) => {
      const text = contentText(content);
      const pattern = text.replaceAll(new RegExp(`(\\$[A-Z]+)${row}\\b`, 'g'), '$1#');
      const isAsAbove = above.get(column) === pattern;
      above.set(column, pattern);
      return `${cellName(row, column)}  ${isAsAbove ? 'as above' : text}`;
    });
  return `\n${lines.join('\n')}\n`;
}

const drawn = ({ tabLayouts, context }: Layout, id: TabId): string => {
  const tabLayout = tabLayouts[id];
  return tabLayout ? readable(draw(tabLayout, context)) : '';
};

const light = new Book().laidOut(smallPlan());

test.each(tabsOfSize('light'))('the %s tab of a small plan', (id) => {
  expect(drawn(light, id)).toMatchSnapshot();
});

const full = new Book().laidOut(smallFullPlan());
const fullerHere: TabId[] = ['start', 'goals', 'campaigns', 'budget', 'metrics', 'kpis', 'summary'];
/** Tabs that the full size adds, and those of the light size that have more in it. */
const fuller = tabIds.filter((id) => !tabsOfSize('light').includes(id) || fullerHere.includes(id));

test.each(fuller)('the %s tab of a small plan in the full size', (id) => {
  expect(drawn(full, id)).toMatchSnapshot();
});

test.each(tabIds.filter((id) => !fuller.includes(id)))(
  'the %s tab has the same columns and rows in both sizes',
  (id) => {
    const keys = ({ tabLayouts }: Layout) => [tabLayouts[id]?.columns, tabLayouts[id]?.rows];
    expect(keys(full)).toEqual(keys(light));
  },
);

test('the lists hold the same words in both sizes', () => {
  expect(drawn(full, 'lists')).toBe(drawn(light, 'lists'));
});
