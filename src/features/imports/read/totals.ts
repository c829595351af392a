import { foldedName } from './folded-name';

const words =
  'grand totals?|sub-?totals?|totals?|overall|sum|all campaigns|results? from \\d+ .*|total général|sous-totaux|sous-total|totaux|somme|ensemble|' +
  'gesamt|gesamtsumme|summe|total general|totale|totaal|' +
  'الإجمالي الكلي|المجموع الكلي|المجموع الفرعي|الإجمالي الفرعي|الإجمالي|إجمالي|المجموع|مجموع|' +
  'tổng cộng|tổng số|tổng phụ|tổng|总计|合计|汇总|总数|小计|总和|共计';
const alone = new RegExp(`^(?:${foldedName(words)})(?: général| general)?$`);
const begins = new RegExp(`^(?:${foldedName(words)})(?:\\s*[:：(（]|\\s+\\S)`);
const ends = new RegExp(`(?:^|[\\s:：-])(?:${foldedName(words)})$`);
const chinese = /(?:总计|合计|汇总|小计|共计)$/;

/** How a cell says that its row may add up others: `Total` by itself, or `Search total`, `Total: Account` with other words. */
export function totalWordIn(cell: string): 'alone' | 'among' | null {
  // Most cells begin with a figure, and a file may have a million.
  if (cell === '' || /^\d/.test(cell)) return null;
  const text = foldedName(cell);
  if (alone.test(text)) return 'alone';
  return begins.test(text) || ends.test(text) || chinese.test(text) ? 'among' : null;
}
