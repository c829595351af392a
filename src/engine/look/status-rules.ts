import { columnLetters } from '../../workbook/a1';
import type { ListId } from '../../workbook/choice-lists';
import { moodsOf } from '../../workbook/moods';
import type { Context } from '../draw/context';
import type { TabLayout } from '../resolve/tab-layout';
import type { StatusRule } from '../sheet/writes';
import { statusColours } from './palette';

/** Rules of ours, and only ours, have this form: comparisons, multiplied, and by 1 in the end. */
export const isStatusFormula = (formula: string): boolean =>
  /^=(\((\$?[A-Z]+\$?\d+|LEFT\(\$[A-Z]+\d+;\d+\))(=|<>|<=|>=)("[^"]*"|\d+|[A-Z]+\$\d+)\)\*)+1$/.test(formula);

/** A column that holds words of these lists. */
interface WordColumn {
  key: string;
  lists: readonly ListId[];
  /** The last row it has words in. */
  last: number;
  /** A count may follow the words. */
  isCounted?: true;
}

/** Colours the words of a column by what they say of the work. */
export function statusRules(tabLayout: TabLayout, context: Context, columns: WordColumn[]): StatusRule[] {
  const row = (tabLayout.rows.get('about') ?? 0) + 1;
  return columns.flatMap(({ key, lists, last, isCounted }) => {
    const column = tabLayout.columns.get(key);
    if (column === undefined) return [];
    const moods = lists.flatMap((list) =>
      moodsOf(list).map(([code, mood]) => [context.wordFor(list, code), mood] as const),
    );
    // A word of two lists is coloured once.
    return [...new Map(moods)].map(([word, mood]): StatusRule => {
      const cell = `$${columnLetters(column)}${row}`;
      const held = isCounted ? `LEFT(${cell};${word.length})` : cell;
      const formula = `=(${held}="${word.replace(/"/g, '""')}")*1`;
      return { row, column, rows: last - row + 1, columns: 1, formula, ...statusColours[mood] };
    });
  });
}
