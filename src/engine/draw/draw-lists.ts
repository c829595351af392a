import { codeOf } from '../../records/words';
import { listsTab, wordsOf } from '../../tabs/words';
import type { Pen } from './pen';

/** Every list of words, and what formulas look up for them: a column each, in the order of the codes. */
export function drawLists(pen: Pen): void {
  const { arranged, ground } = pen;
  for (const [list, codes] of Object.entries(listsTab)) {
    pen.putAt('header', list, list);
    const texts = wordsOf(ground.language, list);
    codes.forEach((code, index) => {
      const column = arranged.columns.get(list) ?? 0;
      pen.restore(
        arranged.first + index,
        column,
        texts[code] ?? code,
        (held) => codeOf(list, String(held)) !== undefined,
      );
    });
  }
}
