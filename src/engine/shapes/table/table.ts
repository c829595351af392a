import { isMonthly, isTyped } from '../../../workbook/column';
import type { TableTab } from '../../../workbook/tab';
import { inactiveColumns } from '../../look/inactive-columns';
import type { Shape } from '../shape';
import { tableBlueprint } from './blueprint';
import { tableBlocks } from './computed-blocks';
import { drawTable } from './draw';
import { lastTableRow } from './last-row';
import { tableLooks } from './looks';
import { recogniseTable } from './recognise-keys';
import { tableStatusRules } from './status-rules';
import { tableWidth } from './widths';

/** A header row with rows below, an id each. */
export const tableShape = (tab: TableTab): Shape => ({
  isHidden: false,
  isWritten: tab.written === true,
  makesOwnRoom: tab.written === true,
  hasHighRows: true,
  hasPlainGround: false,
  keyCount: Object.keys(tab.columns).length + 1,
  blueprint: (environment, months, isThere) => tableBlueprint(tab, environment, months, isThere),
  dropColumns: (restructuring, months, isOurs) =>
    restructuring.dropEmptyMonths(monthlyColumns(tab), months, isOurs),
  lastRow: (tabLayout, rows) => lastTableRow(tab, tabLayout, rows),
  rowsToCome: ({ rowsOf }) => rowsOf(tab.id).length,
  draw: (writer) => drawTable(writer, tab),
  looks: (tabLayout, context, set) => tableLooks(tab, tabLayout, context, set),
  widthOf: (key, column) => tableWidth(tab, key, column),
  inSight: ({ rows, columns }) => ({ rows: rows.get('header') ?? 0, columns: columns.get(tab.name) ?? 0 }),
  alignments: () => [],
  inactiveWrites: inactiveColumns,
  computedBlocks: tableBlocks,
  statusRules: (tabLayout, context) => tableStatusRules(tab, tabLayout, context),
  recogniseKeys: (values) => recogniseTable(tab, values),
});

const monthlyColumns = ({ columns }: TableTab) =>
  Object.entries(columns).flatMap(([name, column]) =>
    isMonthly(column) ? [{ name, isComputed: !isTyped(column) }] : [],
  );
