import { editLines } from '../spreadsheet/edit-lines';
import { insertLines } from '../spreadsheet/insert-lines';
import type { Axis } from '../spreadsheet/line-edits';
import type { Context } from './context';
import type { GoogleSheet } from './google-types';
import { liveSheet } from './range-grid';
import { ServiceError } from './service-error';

type LineMembers = Pick<
  GoogleSheet,
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'insertColumnsAfter'
  | 'insertColumnsBefore'
  | 'deleteRow'
  | 'deleteRows'
  | 'deleteColumn'
  | 'deleteColumns'
  | 'getFrozenRows'
  | 'getFrozenColumns'
  | 'setFrozenRows'
  | 'setFrozenColumns'
>;

/** Whole rows and columns; Google counts them from one. */
export function sheetLines(context: Context, sheetId: number, self: () => GoogleSheet): LineMembers {
  const sheet = () => liveSheet(context, { sheetId });
  const size = (axis: Axis) => (axis === 'row' ? sheet().rowCount : sheet().columnCount);
  const inside = (axis: Axis, first: number, count: number) => {
    if (!(count >= 1)) throw new ServiceError(`The number of ${axis}s must be at least 1.`);
    if (!(first >= 1) || first + count - 1 > size(axis))
      throw new ServiceError(`Those ${axis}s are out of bounds.`);
  };
  const insert = (axis: Axis, beside: number, count: number, after: 0 | 1) => {
    inside(axis, beside, 1);
    if (!(count >= 1)) throw new ServiceError(`The number of ${axis}s must be at least 1.`);
    insertLines(context.open.book, sheetId, axis, { at: beside - 1 + after, count, like: beside - 1 });
    context.open.changed(null);
    return self();
  };
  const remove = (axis: Axis, first: number, count: number) => {
    inside(axis, first, count);
    if (count >= size(axis)) throw new ServiceError(`You can't delete all the ${axis}s on the sheet.`);
    const frozen = axis === 'row' ? sheet().frozenRows : sheet().frozenColumns;
    if (frozen > 0 && first === frozen + 1 && first + count - 1 === size(axis)) {
      throw new ServiceError(`You can't delete all the non-frozen ${axis}s on the sheet.`);
    }
    editLines(context.open.book, sheetId, axis, { kind: 'delete', at: first - 1, count });
    context.open.changed(null);
    return self();
  };
  const frozen = (axis: Axis, count: number) => {
    if (!(count >= 0) || count >= size(axis))
      throw new ServiceError(`You can't freeze all the ${axis}s on the sheet.`);
    return count;
  };
  return {
    getMaxRows: () => sheet().rowCount,
    getMaxColumns: () => sheet().columnCount,
    insertRowsAfter: (row, count) => insert('row', row, count, 1),
    insertRowsBefore: (row, count) => insert('row', row, count, 0),
    insertColumnsAfter: (column, count) => insert('column', column, count, 1),
    insertColumnsBefore: (column, count) => insert('column', column, count, 0),
    deleteRow: (row) => remove('row', row, 1),
    deleteRows: (row, count) => void remove('row', row, count),
    deleteColumn: (column) => remove('column', column, 1),
    deleteColumns: (column, count) => void remove('column', column, count),
    getFrozenRows: () => sheet().frozenRows,
    getFrozenColumns: () => sheet().frozenColumns,
    setFrozenRows: (count) => {
      sheet().frozenRows = frozen('row', count);
    },
    setFrozenColumns: (count) => {
      sheet().frozenColumns = frozen('column', count);
    },
  };
}
