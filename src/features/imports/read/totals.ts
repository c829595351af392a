import { fold } from '../fold';

const words =
  /^(?:grand total|totals?|total général|totaux|الإجمالي|إجمالي|المجموع|المجموع الكلي|الإجمالي الكلي|tổng|tổng cộng|tổng số|总计|合计|汇总|总数)(?:\s*[:：].*)?$/;

/** Whether a cell says that its row adds up others: `Total`, `Total: Account`, `总计：广告系列`. */
export const isTotalWord = (cell: string): boolean =>
  // Most cells begin with a figure, and a file may have a million.
  !/^\d/.test(cell) && words.test(fold(cell));
