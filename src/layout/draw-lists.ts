import { codeOf } from '../records/words';
import { wordLists } from '../tabs/words';
import type { Pen } from './pen';

/** The words of every choice list, a column each, in the order of the codes. */
export function drawLists(pen: Pen): void {
  const { arranged, ground } = pen;
  for (const [list, codes] of Object.entries(wordLists)) {
    pen.putAt('header', list, list);
    codes.forEach((code, index) => {
      const column = arranged.columns.get(list) ?? 0;
      pen.restore(
        arranged.first + index,
        column,
        ground.wordFor(list, code),
        (held) => codeOf(list, String(held)) !== undefined,
      );
    });
  }
}
