import { type CellValue, isDayValue } from '../../../workbook/cell';
import { type TimelineTab, weekKey, weekRows } from '../../../workbook/tab';
import { bestLine, filledByOrder, keysDown } from '../../resolve/recognise/key-lines';
import { headerKeys, rowKeys } from '../../resolve/recognise/known-words';
import { enough, type Recognised, restored, withoutLine } from '../../resolve/recognise/recognised';

/** Told by its headers; the days after them are its weeks, in their order. */
export function recogniseTimeline(tab: TimelineTab, values: CellValue[][]): Recognised | null {
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
    counted: 'columns',
  });
}
