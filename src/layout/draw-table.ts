import type { Messages } from '../messages/messages';
import { type CellContent, type CellValue, isDayValue, sameValue } from '../workbook/cell';
import { isTyped } from '../workbook/column';
import { firstDayOf } from '../workbook/day';
import { blank, concat, equal, type Formula, own, symbol, when } from '../workbook/formula';
import type { TableTab, TypedValue } from '../workbook/tab';
import type { BlueColumn } from './blueprint';
import type { ContentRow } from './content';
import { dataRows } from './data-rows';
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
    for (const [name, cell] of Object.entries(head.cells))
      pen.putFormula(key, name, cell.formula(ground.world, {}));
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
    pen.put(row, arranged.keyColumn, label(row));
    if (id !== undefined) pen.put(row, arranged.columns.get('id') ?? 0, id);
    for (const blue of arranged.blueprint.columns) {
      const at = arranged.columns.get(blue.key) ?? 0;
      if (!blue.column) continue;
      if (!isTyped(blue.column)) {
        const name = `${blue.key} ${chosen}`;
        const formula = shared.get(name) ?? pen.formulaInRows(blue.column.formula(ground.world, facts));
        shared.set(name, formula);
        pen.put(row, at, pen.checkedWord(row, at, blue.column) ?? formula(row));
      } else if (!arranged.grid.isBlank(row, at)) pen.renew(row, at, blue.column);
      else if (comes) putTyped(pen, comes, blue, row);
    }
  }
}

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
