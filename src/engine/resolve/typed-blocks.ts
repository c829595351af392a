import { isTyped } from '../../workbook/column';
import { typedParts } from '../../workbook/tab';
import type { TabLayout } from './tab-layout';

interface Block {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Where people type in a tab: columns of a table, or answers of a form, that stand side by side. */
export function typedBlocks({ tab, blueprint, columns, rows, first, last }: TabLayout): Block[] {
  if (tab.shape === 'form') {
    const column = columns.get('answer') ?? 0;
    const at = Object.keys(typedParts(tab)).flatMap((key) => rows.get(key) ?? []);
    return runs(at).map(([row, count]) => ({ row, column, rows: count, columns: 1 }));
  }
  const typed = blueprint.columns.filter(({ column }) => column && isTyped(column));
  const at = typed.flatMap(({ key }) => columns.get(key) ?? []);
  const height = Math.max(first, last) - first + 1;
  return runs(at).map(([column, count]) => ({ row: first, column, rows: height, columns: count }));
}

/** Places that follow each other, as the first of them and how many they are. */
function runs(places: number[]): [first: number, count: number][] {
  const found: [first: number, count: number][] = [];
  for (const at of [...places].sort((left, right) => left - right)) {
    const run = found[found.length - 1];
    if (run && run[0] + run[1] === at) run[1]++;
    else found.push([at, 1]);
  }
  return found;
}
