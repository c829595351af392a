import { formParts } from '../../engine/resolve/blueprint';
import type { StructureAct } from '../../engine/resolve/restructuring';
import { cornerMark, rowKey } from '../../engine/sheet/key-index';
import { tabOf } from '../../tabs/all';
import type { TabId } from '../../tabs/ids';
import { type CellValue, isDayValue } from '../../workbook/cell';
import {
  type FormRow,
  type FormTab,
  type TableTab,
  type TimelineTab,
  weekKey,
  weekRows,
} from '../../workbook/tab';
import type { RepairCell } from './fault';
import {
  bestLine,
  filledByOrder,
  firstRowWithId,
  type Keys,
  keyColumnIn,
  keysDown,
  turned,
} from './key-lines';
import { headerKeys, type KeyOf, rowKeys } from './known-words';

/** The keys that a tab has lost, told from its headers and labels: room for them, and where each is to stand. */
export interface Recognised {
  structure: StructureAct[];
  cells: RepairCell[];
  /** Columns or rows that were recognised. */
  count: number;
}

/** Fewer than this share of a tab's headers or labels, and it may be anything. */
const enough = 1 / 2;

/** Null where the tab cannot be told from its words. */
export function recogniseKeys(id: TabId, values: CellValue[][]): Recognised | null {
  const tab = tabOf(id);
  switch (tab.shape) {
    case 'table':
      return ofTable(tab, values);
    case 'form':
      return ofForm(tab, values);
    case 'timeline':
      return ofTimeline(tab, values);
    case 'lists':
      return null;
  }
}

function ofTable(tab: TableTab, values: CellValue[][]): Recognised | null {
  const id = tab.id;
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
  const words = withoutLine(values, held ? held.at - 1 : -1);
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

function ofForm(tab: FormTab, values: CellValue[][]): Recognised | null {
  const id = tab.id;
  const label = bestLine(turned(values), rowKeys(id));
  const always = Object.values(tab.rows).filter((row) => row.kind === 'heading' || !isNamedElsewhere(row));
  if (!label || label.keys.size < always.length * enough) return null;
  const keyRow = values.findIndex((line) => formParts.every((key) => line.includes(key)));
  const columns = new Map(
    formParts.map((key, index) => [
      key,
      keyRow >= 0 ? (values[keyRow] ?? []).indexOf(key) + 1 : label.at + index,
    ]),
  );
  const order = ['title', 'about', ...Object.keys(tab.rows)];
  return restored(id, values, {
    columns,
    rows: filledByOrder(order, label.keys, values.length),
    keyRow: keyRow >= 0 ? keyRow + 1 : null,
    headerAt: null,
  });
}

/** Rows that may be absent, and rows that show words of other tabs. */
const isNamedElsewhere = (row: FormRow): boolean =>
  row.kind === 'tab' ? row.label !== undefined : row.needs !== undefined;

/** Told by its headers; the days after them are its weeks, in their order. */
function ofTimeline(tab: TimelineTab, values: CellValue[][]): Recognised | null {
  const keyRow = values.findIndex((line) => line.includes(weekKey(1)));
  const words = withoutLine(values, keyRow);
  const header = bestLine(words, headerKeys(tab.id));
  if (!header || header.keys.size < Object.keys(tab.columns).length * enough) return null;
  const days = (values[header.at - 1] ?? []).flatMap((value, index) =>
    isDayValue(value) ? [index + 1] : [],
  );
  const columns = new Map([
    ...header.keys,
    ...days.map((at, index): [string, number] => [weekKey(index + 1), at]),
  ]);
  const told = keysDown(words, rowKeys(tab.id), header.at).set('header', header.at);
  return restored(tab.id, values, {
    columns,
    rows: filledByOrder(['title', 'about', ...weekRows], told, header.at),
    keyRow: keyRow >= 0 ? keyRow + 1 : null,
    headerAt: null,
  });
}

/** Keys look like words of one language or another. */
const withoutLine = (values: CellValue[][], at: number): CellValue[][] =>
  values.map((line, index) => (index === at ? [] : line));

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
