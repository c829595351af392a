import type { TableId } from '../tabs/all';
import type { RowFacts } from '../workbook/column';
import { type Arranged, isRowUsed } from './arrange';
import type { ContentRow } from './content';
import type { Ground } from './ground';
import { rowFacts } from './row-facts';

/** One data row of a table: whether anybody typed in it, what is to come into it, and the choices it will hold. */
export interface DataRow {
  row: number;
  isUsed: boolean;
  comes: ContentRow | undefined;
  facts: RowFacts;
}

/** Every data row from first to last; content that is not there yet goes into unused rows, from the top. */
export function dataRows(arranged: Arranged, ground: Ground): DataRow[] {
  const coming = comingRows(arranged, ground);
  const rows: DataRow[] = [];
  for (let row = arranged.first; row <= arranged.last; row++) {
    const isUsed = isRowUsed(arranged, row);
    const comes = isUsed ? undefined : coming.shift();
    rows.push({ row, isUsed, comes, facts: comes ? (comes.typed as RowFacts) : rowFacts(arranged, row) });
  }
  return rows;
}

/** Rows that are to be written and are not there yet, by their id. */
function comingRows(arranged: Arranged, ground: Ground): ContentRow[] {
  const id = arranged.id as TableId;
  const coming = (ground.content.tables[id] ?? []) as ContentRow[];
  const there = new Set((ground.records.tables[id] ?? []).map((row) => row.id));
  return coming.filter((row) => !there.has(row.id));
}
