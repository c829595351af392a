import { codeOf } from '../../records/words';
import { listsTab, wordsOf } from '../../tabs/words';
import type { CellWriter } from './cell-writer';

/** Every list of words, and what formulas look up for them: a column each, in the order of the codes. */
export function drawLists(writer: CellWriter): void {
  const { tabLayout, context } = writer;
  for (const [list, codes] of Object.entries(listsTab)) {
    writer.putAt('header', list, list);
    const texts = wordsOf(context.language, list);
    codes.forEach((code, index) => {
      const column = tabLayout.columns.get(list) ?? 0;
      writer.restore(
        tabLayout.first + index,
        column,
        texts[code] ?? code,
        (held) => codeOf(list, String(held)) !== undefined,
      );
    });
  }
}
