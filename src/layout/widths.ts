import type { TypedKind } from '../workbook/column';
import type { Arranged } from './arrange';

const kindWidths: Record<TypedKind | 'computed', number> = {
  text: 160, prose: 240, whole: 100, number: 100, money: 120, share: 100, date: 120, month: 120, choice: 150, link: 170, monthly: 100, computed: 120,
};
const formWidths: Record<string, number> = { label: 230, answer: 200, note: 480 };

/** Pixels of a column. */
export function widthOf(arranged: Arranged, key: string): number {
  const column = arranged.blueprint.columns.find((blue) => blue.key === key)?.column;
  if (column) return column.width ?? kindWidths[column.kind];
  return formWidths[key] ?? (key === 'id' ? 60 : 150);
}

/** Gathers neighbours of the same value: one service call for each run. */
export function runs<T>(places: { at: number; value: T }[]): { first: number; count: number; value: T }[] {
  const found: { first: number; count: number; value: T }[] = [];
  for (const { at, value } of [...places].sort((left, right) => left.at - right.at)) {
    const last = found[found.length - 1];
    if (last && last.first + last.count === at && last.value === value) last.count++;
    else found.push({ first: at, count: 1, value });
  }
  return found;
}
