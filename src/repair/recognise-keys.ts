import type { StructureAct } from '../layout/restructuring';
import { cornerMark, rowKey } from '../layout/survey';
import { numberOfId } from '../records/link';
import { isTable, tabOf } from '../tabs/all';
import type { TabId } from '../tabs/ids';
import type { CellValue } from '../workbook/cell';
import type { RepairCell } from './fault';
import { headerKeys, type KeyOf, rowKeys } from './known-words';

/** The keys that a tab has lost, told from its headers and labels: room for them, and where each is to stand. */
export interface Recognised {
  structure: StructureAct[];
  cells: RepairCell[];
  /** Columns or rows that were recognised. */
  count: number;
}

/** Places by key, one-based. */
type Keys = Map<string, number>;

/** Fewer than this share of a tab's headers or labels, and it may be anything. */
const enough = 1 / 2;

/** Null where the tab cannot be told from its words. */
export function recogniseKeys(id: TabId, values: CellValue[][]): Recognised | null {
  const tab = tabOf(id);
  if (tab.shape === 'lists') return null;
  return isTable(tab) ? ofTable(id, values) : ofForm(id, values);
}

function ofTable(id: TabId, values: CellValue[][]): Recognised | null {
  const tab = tabOf(id);
  if (!isTable(tab)) return null;
  const described = ['id', ...Object.keys(tab.columns)];
  const isKey: KeyOf = (value) => {
    const name = typeof value === 'string' ? (value.split(':')[0] ?? '') : '';
    return described.includes(name) ? String(value) : undefined;
  };
  const wanted = described.filter((key) => key === 'id' || tab.columns[key]?.needs === undefined).length;
  const isEnough = (keys: Keys) =>
    new Set([...keys.keys()].map((key) => key.split(':')[0])).size >= wanted * enough;
  const keyRow = bestLine(values, isKey);
  const held = keyRow && isEnough(keyRow.keys) ? keyRow : null;
  // Keys look like words of one language or another.
  const words = values.map((line, index) => (index + 1 === held?.at ? [] : line));
  const best = bestLine(words, headerKeys(id));
  const header = best && isEnough(best.keys) ? best : null;
  const columns = held?.keys ?? header?.keys;
  if (!columns) return null;
  const first = header?.at ?? firstRowWithId(values, columns.get('id'), tab.prefix);
  if (first === null) return null;
  const rows = keysDown(words, rowKeys(id), first);
  if (header) rows.set('header', header.at);
  return restored(id, values, {
    columns,
    rows,
    keyRow: held?.at ?? null,
    headerAt: header ? null : first,
  });
}

function ofForm(id: TabId, values: CellValue[][]): Recognised | null {
  const tab = tabOf(id);
  if (tab.shape !== 'form') return null;
  const label = bestLine(turned(values), rowKeys(id));
  const described = Object.values(tab.rows).filter(
    (row) => row.kind === 'heading' || row.kind === 'tab' || !row.needs,
  );
  if (!label || label.keys.size < described.length * enough) return null;
  const keyRow = values.findIndex((line) => ['label', 'answer', 'note'].every((key) => line.includes(key)));
  const columns =
    keyRow >= 0
      ? new Map(['label', 'answer', 'note'].map((key) => [key, (values[keyRow] ?? []).indexOf(key) + 1]))
      : new Map([
          ['label', label.at],
          ['answer', label.at + 1],
          ['note', label.at + 2],
        ]);
  return restored(id, values, {
    columns,
    rows: label.keys,
    keyRow: keyRow >= 0 ? keyRow + 1 : null,
    headerAt: null,
  });
}

interface Found {
  columns: Keys;
  rows: Keys;
  keyRow: number | null;
  /** The row before which a header is to be put. */
  headerAt: number | null;
}

/** Lines for keys come first; what lies behind them moves on by one. */
function restored(id: TabId, values: CellValue[][], { columns, rows, keyRow, headerAt }: Found): Recognised {
  const structure: StructureAct[] = [];
  const keyColumn = keyColumnIn(values);
  if (headerAt !== null) {
    structure.push({ act: 'insertRows', at: headerAt, count: 1 });
    rows.set('header', headerAt);
  }
  if (keyRow === null) structure.push({ act: 'insertRows', at: 1, count: 1 });
  if (keyColumn === null) structure.push({ act: 'insertColumns', at: 1, count: 1 });
  const down = keyRow === null ? 1 : 0;
  const right = keyColumn === null ? 1 : 0;
  const row = keyRow ?? 1;
  const column = keyColumn ?? 1;
  const cells = [
    { row, column, content: `${cornerMark} ${id}` },
    ...[...columns].map(([key, at]) => ({ row, column: at + right, content: key })),
    ...[...rows].map(([key, at]) => ({ row: at + down, column, content: rowKey(key) })),
  ];
  return { structure, cells, count: tabOf(id).shape === 'form' ? rows.size : columns.size };
}

/** The row with the most known words, each key where it stands first. */
function bestLine(values: CellValue[][], keyOf: KeyOf): { at: number; keys: Keys } | null {
  let best: { at: number; keys: Keys } | null = null;
  for (const [index, line] of values.entries()) {
    const keys: Keys = new Map();
    for (const [at, value] of line.entries()) {
      const key = keyOf(value);
      if (key !== undefined && !keys.has(key)) keys.set(key, at + 1);
    }
    if (keys.size > (best?.keys.size ?? 0)) best = { at: index + 1, keys };
  }
  return best;
}

/** Rows above the data that are told by any of their words. */
function keysDown(values: CellValue[][], keyOf: KeyOf, before: number): Keys {
  const keys: Keys = new Map();
  for (const [index, line] of values.slice(0, before - 1).entries()) {
    const key = line.map(keyOf).find((found) => found !== undefined && !keys.has(found));
    if (key !== undefined) keys.set(key, index + 1);
  }
  return keys;
}

function firstRowWithId(values: CellValue[][], column: number | undefined, prefix: string): number | null {
  if (column === undefined) return null;
  const index = values.findIndex((line) => numberOfId(String(line[column - 1] ?? ''), prefix) > 0);
  return index < 0 ? null : index + 1;
}

/** The column whose cells hold keys of rows. */
function keyColumnIn(values: CellValue[][]): number | null {
  const columns = turned(values);
  const at = columns.findIndex((cells) =>
    cells.some((value) => ['#title', '#about', '#header'].includes(String(value))),
  );
  return at < 0 ? null : at + 1;
}

const turned = (values: CellValue[][]): CellValue[][] =>
  (values[0] ?? []).map((_, column) => values.map((line) => line[column] ?? ''));
