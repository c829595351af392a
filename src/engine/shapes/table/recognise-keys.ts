import type { CellValue } from '../../../workbook/cell';
import { isMonthly } from '../../../workbook/column';
import type { TableTab } from '../../../workbook/tab';
import { bestLine, firstRowWithId, type Keys, keysDown } from '../../resolve/recognise/key-lines';
import { headerKeys, type KeyOf, rowKeys } from '../../resolve/recognise/known-words';
import { enough, type Recognised, restored, withoutLine } from '../../resolve/recognise/recognised';

/** Told by its headers, or by the keys that are left of them. */
export function recogniseTable(tab: TableTab, values: CellValue[][]): Recognised | null {
  const id = tab.id;
  const monthly = Object.keys(tab.columns).find((key) => isMonthly(tab.columns[key]));
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
  const best = bestLine(words, headerKeys(id, monthly));
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
    counted: 'columns',
  });
}
