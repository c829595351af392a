import type { TabId } from '../../../tabs/ids';
import type { CellValue } from '../../../workbook/cell';
import type { FormRow, FormTab } from '../../../workbook/tab';
import { bestLine, filledByOrder, turned } from '../../resolve/recognise/key-lines';
import { rowKeys } from '../../resolve/recognise/known-words';
import { enough, type Recognised, restored } from '../../resolve/recognise/recognised';
import { formParts } from './rows';

/** Told by its labels; jumps show the title of their tab. */
export function recogniseForm(tab: FormTab, values: CellValue[][]): Recognised | null {
  const id = tab.id;
  const label = bestLine(turned(values), rowKeys(id, jumpsIn(tab)));
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
    counted: 'rows',
  });
}

const jumpsIn = (tab: FormTab): { key: string; to: TabId }[] =>
  Object.entries(tab.rows).flatMap(([key, row]) =>
    row.kind === 'tab' && !row.label ? [{ key, to: row.tab }] : [],
  );

/** Rows that may be absent, and rows that show words of other tabs. */
const isNamedElsewhere = (row: FormRow): boolean =>
  row.kind === 'tab' ? row.label !== undefined : row.needs !== undefined;
