import { wordOf } from '../../messages/tab-words';
import { codeOf } from '../../records/words';
import { listsTab, lookUpIds, wordsOf } from '../../tabs/words';
import type { CellWriter } from './cell-writer';

/** Every list of words, and what formulas look up for them: a column each, in the order of the codes. */
export function drawLists(writer: CellWriter): void {
  const { tabLayout, context } = writer;
  for (const list of lookUpIds) {
    const codes: readonly string[] = listsTab[list];
    writer.putAt('header', list, list);
    const texts = wordsOf(context.language, list);
    codes.forEach((code, index) => {
      const column = tabLayout.columns.get(list) ?? 0;
      writer.restore(
        tabLayout.first + index,
        column,
        wordOf(texts, code),
        (held) => codeOf(list, String(held)) !== undefined,
      );
    });
  }
}
