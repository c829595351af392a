import type { Messages } from '../../messages/messages';
import { type CellContent, type CellValue, isDayValue, sameValue } from '../../workbook/cell';
import { isTyped, type RowFacts } from '../../workbook/column';
import { firstDayOf, type Month } from '../../workbook/day';
import { blank, concat, equal, type Formula, own, symbol, when } from '../../workbook/formula';
import type { TableTab, TypedValue } from '../../workbook/tab';
import { isRowUsed } from '../resolve/arrange';
import { type BlueColumn, headCells } from '../resolve/blueprint';
import { isTypedOver } from '../resolve/own-formulas';
import type { ContentRow } from '../sheet/content';
import { dataRows } from './data-rows';
import type { Ground } from './ground';
import type { Pen } from './pen';
import { contentOf } from './typed-cell';

/** A table's headers, the block above it, and its rows. */
export function drawTable(pen: Pen, tab: TableTab): void {
  const { ground, arranged } = pen;
  const wordsIn = (messages: Messages) =>
    messages.tabs[arranged.id] as {
      columns: Record<string, { name: string }>;
      head?: Record<string, string>;
    };
  for (const { key, name, column, month } of arranged.blueprint.columns) {
    const hasCurrency =
      column && (column.kind === 'money' || (column.kind === 'computed' && column.shown === 'money'));
    const unit = hasCurrency ? ` (${ground.world.currency})` : '';
    if (month) {
      const [row, at] = [arranged.rows.get('header') ?? 0, arranged.columns.get(key) ?? 0];
      const first = { day: firstDayOf(month) };
      pen.restore(row, at, first, (held) => sameValue(held, first) || isFirstDay(held));
    } else
      pen.putWords('header', key, (messages) => `${wordsIn(messages).columns[name]?.name ?? name}${unit}`);
  }
  for (const [key, head] of Object.entries(tab.head ?? {})) {
    pen.putWords(key, head.label, (messages) => wordsIn(messages).head?.[key] ?? key);
    for (const { key: at, month, cell } of headCells(arranged, head))
      pen.putFormula(key, at, isInPlan(month, ground) ? cell.formula(ground.world, {}) : null, month);
  }
  drawData(pen, tab);
}

const isFirstDay = (held: CellValue): boolean => isDayValue(held) && held.day.endsWith('-01');

/** Id and name in one cell, for drop-downs; empty for a row without an id. */
const labelFormula = (name: string): Formula =>
  when(
    equal(own('id'), blank),
    blank,
    when(
      equal(own(name), blank),
      concat(own('id'), symbol(' ·')),
      concat(concat(own('id'), symbol(' · ')), own(name)),
    ),
  );

/** Rows of data: ids, formulas, what comes from a file, and links and choices in the words of now. */
function drawData(pen: Pen, tab: TableTab): void {
  const { arranged, ground } = pen;
  if (tab.written) return;
  const label = pen.formulaInRows(labelFormula(tab.name));
  // What a row has chosen may change its formulas: rows that chose the same share them.
  const shared = new Map<string, (row: number) => CellContent>();
  for (const { row, id, comes, facts } of dataRows(arranged, ground)) {
    const chosen = JSON.stringify(facts);
    const keeps = tab.keepsTypedOver && isRowUsed(arranged, row);
    pen.put(row, arranged.keyColumn, label(row));
    if (id !== undefined) pen.put(row, arranged.columns.get('id') ?? 0, id);
    for (const blue of arranged.blueprint.columns) {
      const at = arranged.columns.get(blue.key) ?? 0;
      if (!blue.column) continue;
      if (!isTyped(blue.column)) {
        const name = `${blue.key} ${chosen}`;
        const formula = shared.get(name) ?? pen.formulaInRows(formulaOf(blue, ground, facts), blue.month);
        shared.set(name, formula);
        const content = pen.checkedWord(row, at, blue.column) ?? formula(row);
        if (keeps && isTypedOver(arranged, { row, column: at, content }))
          pen.cells.push({ row, column: at, content, stays: true });
        else pen.put(row, at, content);
      } else if (!arranged.grid.isBlank(row, at)) pen.renew(row, at, blue.column);
      else if (comes) putTyped(pen, comes, blue, row);
    }
  }
}

/** Months outside the plan stay only for what people put there. */
const isInPlan = (month: Month | undefined, { months }: Ground): boolean =>
  month === undefined || months.includes(month);

const formulaOf = ({ column, month }: BlueColumn, ground: Ground, facts: RowFacts) =>
  !column || isTyped(column) || !isInPlan(month, ground) ? null : column.formula(ground.world, facts);

function putTyped(pen: Pen, comes: ContentRow, blue: BlueColumn, row: number): void {
  const at = pen.arranged.columns.get(blue.key) ?? 0;
  const value = (comes.typed as Record<string, TypedValue | undefined>)[blue.name];
  const unread = comes.unread?.[blue.key];
  if (unread !== undefined) pen.put(row, at, unread);
  else if (value !== undefined && blue.column && isTyped(blue.column)) {
    const content = contentOf(value, blue.column, blue.month, pen.ground);
    if (content !== '') pen.put(row, at, content);
  }
}
