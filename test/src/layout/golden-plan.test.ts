import { draw } from '../../../src/layout/draw';
import type { Drawn } from '../../../src/layout/pen';
import { tabIds } from '../../../src/tabs/ids';
import { cellName } from '../../../src/workbook/a1';
import { isDayValue, isFormula } from '../../../src/workbook/cell';
import { Book } from './in-memory';
import { smallPlan } from './small-plan';

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

const layout = new Book().laidOut(smallPlan());

test.each(tabIds)('the %s tab of a small plan', (id) => {
  const arranged = layout.arrangement[id];
  expect(readable(arranged ? draw(arranged, layout.ground) : [])).toMatchSnapshot();
});
