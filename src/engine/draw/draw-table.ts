import type { Messages } from '../../messages/messages';
import { tabWords, wordOf } from '../../messages/tab-words';
import { type CellContent, type CellValue, isDayValue, sameValue } from '../../workbook/cell';
import { isTyped, type RowFacts } from '../../workbook/column';
import { firstDayOf, type Month } from '../../workbook/day';
import { blank, concat, equal, type Formula, symbol, when } from '../../workbook/formula';
import type { TableTab, TypedValue } from '../../workbook/tab';
import { type BlueprintColumn, headCells } from '../resolve/blueprint';
import { isRowUsed } from '../resolve/lay-out-tab';
import { isTypedOver } from '../resolve/own-formulas';
import type { ContentRow } from '../sheet/content';
import type { CellWriter } from './cell-writer';
import type { Context } from './context';
import { dataRows } from './data-rows';
import { contentOf } from './typed-cell';

/** A table's headers, the block above it, and its rows. */
export function drawTable(writer: CellWriter, tab: TableTab): void {
  const { context, tabLayout } = writer;
  const wordsIn = (messages: Messages) => tabWords(messages, tabLayout.id);
  for (const { key, name, column, month } of tabLayout.blueprint.columns) {
    const hasCurrency =
      column && (column.kind === 'money' || (column.kind === 'computed' && column.shown === 'money'));
    const unit = hasCurrency ? ` (${context.environment.currency})` : '';
    if (month) {
      const [row, at] = [tabLayout.rows.get('header') ?? 0, tabLayout.columns.get(key) ?? 0];
      const first = { day: firstDayOf(month) };
      writer.restore(row, at, first, (held) => sameValue(held, first) || isFirstDay(held));
    } else
      writer.putWords('header', key, (messages) => `${wordOf(wordsIn(messages).columns, name).name}${unit}`);
  }
  for (const [key, head] of Object.entries(tab.head ?? {})) {
    writer.putWords(key, head.label, (messages) => wordOf(wordsIn(messages).head, key));
    for (const { key: at, month, cell } of headCells(tabLayout, head))
      writer.putFormula(
        key,
        at,
        isInPlan(month, context) ? cell.formula(context.environment, {}) : null,
        month,
      );
  }
  drawData(writer, tab);
}

const isFirstDay = (held: CellValue): boolean => isDayValue(held) && held.day.endsWith('-01');

/** Id and name in one cell, for drop-downs; empty for a row without an id. */
const labelFormula = (name: string): Formula => {
  const id: Formula = { is: 'own', column: 'id' };
  const named: Formula = { is: 'own', column: name };
  return when(
    equal(id, blank),
    blank,
    when(equal(named, blank), concat(id, symbol(' ·')), concat(concat(id, symbol(' · ')), named)),
  );
};

/** Rows of data: ids, formulas, what comes from a file, and links and choices in the words of now. */
function drawData(writer: CellWriter, tab: TableTab): void {
  const { tabLayout, context } = writer;
  if (tab.written) return;
  const label = writer.formulaInRows(labelFormula(tab.name));
  // What a row has chosen may change its formulas: rows that chose the same share them.
  const shared = new Map<string, (row: number) => CellContent>();
  for (const { row, id, comes, facts } of dataRows(tabLayout, context)) {
    const chosen = JSON.stringify(facts);
    const keeps = tab.keepsTypedOver && isRowUsed(tabLayout, row);
    writer.put(row, tabLayout.keyColumn, label(row));
    if (id !== undefined) writer.put(row, tabLayout.columns.get('id') ?? 0, id);
    for (const entry of tabLayout.blueprint.columns) {
      const at = tabLayout.columns.get(entry.key) ?? 0;
      if (!entry.column) continue;
      if (!isTyped(entry.column)) {
        const name = `${entry.key} ${chosen}`;
        const formula =
          shared.get(name) ?? writer.formulaInRows(formulaOf(entry, context, facts), entry.month);
        shared.set(name, formula);
        const content = writer.checkedWord(row, at, entry.column) ?? formula(row);
        if (keeps && isTypedOver(tabLayout, { row, column: at, content }))
          writer.cells.push({ row, column: at, content, stays: true });
        else writer.put(row, at, content);
      } else if (!tabLayout.grid.isBlank(row, at)) writer.renew(row, at, entry.column);
      else if (comes) putTyped(writer, comes, entry, row);
    }
  }
}

/** Months outside the plan stay only for what people put there. */
const isInPlan = (month: Month | undefined, { months }: Context): boolean =>
  month === undefined || months.includes(month);

const formulaOf = ({ column, month }: BlueprintColumn, context: Context, facts: RowFacts) =>
  !column || isTyped(column) || !isInPlan(month, context) ? null : column.formula(context.environment, facts);

function putTyped(writer: CellWriter, comes: ContentRow, entry: BlueprintColumn, row: number): void {
  const at = writer.tabLayout.columns.get(entry.key) ?? 0;
  const value = (comes.typed as Record<string, TypedValue | undefined>)[entry.name];
  const unread = comes.unread?.[entry.key];
  if (unread !== undefined) writer.put(row, at, unread);
  else if (value !== undefined && entry.column && isTyped(entry.column)) {
    const content = contentOf(value, entry.column, entry.month, writer.context);
    if (content !== '') writer.put(row, at, content);
  }
}
