import { wordLists } from '../tabs/words';
import type { Pen } from './pen';

/** Codes and words of every choice list, two columns each. */
export function drawLists(pen: Pen): void {
  const { arranged, ground } = pen;
  for (const [list, codes] of Object.entries(wordLists)) {
    pen.putAt('header', `${list}.word`, list);
    codes.forEach((code, index) => {
      pen.put(arranged.first + index, arranged.columns.get(`${list}.code`) ?? 0, code);
      pen.put(arranged.first + index, arranged.columns.get(`${list}.word`) ?? 0, ground.wordFor(list, code));
    });
  }
}
