import type { Messages } from '../../messages/messages';
import { tabWords, wordOf } from '../../messages/tab-words';
import { isTypedForm } from '../../tabs/all';
import { isTyped } from '../../workbook/column';
import { tabJump } from '../../workbook/formula';
import type { FormTab, TypedValue } from '../../workbook/tab';
import { formParts, formRows, inactiveRows } from '../resolve/blueprint';
import type { CellWriter } from './cell-writer';
import { contentOf } from './typed-cell';

/** A form's labels, hints, jumps and live answers, and typed answers that are to come. */
export function drawForm(writer: CellWriter, tab: FormTab): void {
  const { context, tabLayout } = writer;
  const worded = (messages: Messages, key: string) => wordOf(tabWords(messages, tabLayout.id).rows, key);
  for (const [key, described] of formRows(tab, context.environment)) {
    if (described.kind === 'tab') {
      const label = described.label?.(context.environment, {});
      writer.putFormula(key, 'label', label ?? tabJump(described.tab));
      writer.putFormula(key, 'answer', described.count?.(context.environment, {}) ?? null);
      writer.putFormula(key, 'note', described.remark?.(context.environment, {}) ?? null);
      continue;
    }
    writer.putWords(key, 'label', (messages) => worded(messages, key).name);
    if (described.kind !== 'heading' && described.remark)
      writer.putFormula(key, 'note', described.remark(context.environment, {}));
    else writer.putWords(key, 'note', (messages) => worded(messages, key).note);
    if (described.kind !== 'heading' && !isTyped(described))
      writer.putFormula(key, 'answer', described.formula(context.environment, {}));
  }
  for (const key of inactiveRows(tab, context.environment, (row) => tabLayout.rows.has(row)))
    for (const name of formParts) writer.putAt(key, name, '');
  drawAnswers(writer, tab);
}

/** Typed answers: settings as they are given, other answers from a file where there are none yet, and choices in the language of now. */
function drawAnswers(writer: CellWriter, tab: FormTab): void {
  const { context, tabLayout } = writer;
  const { typed, unread: kept } = given(writer);
  const column = tabLayout.columns.get('answer') ?? 0;
  for (const [key, described] of formRows(tab, context.environment)) {
    if (described.kind === 'heading' || described.kind === 'tab' || !isTyped(described)) continue;
    const row = tabLayout.rows.get(key) ?? 0;
    const value = typed[key];
    const unread = kept?.[key];
    const isKept = tabLayout.id !== 'start' && !tabLayout.grid.isBlank(row, column);
    if (isKept) writer.renew(row, column, described);
    else if (value !== undefined) writer.put(row, column, contentOf(value, described, undefined, context));
    else if (unread !== undefined) writer.put(row, column, unread);
    else writer.renew(row, column, described);
  }
}

interface Given {
  typed: Record<string, TypedValue | undefined>;
  unread?: Record<string, string> | undefined;
}

/** What is to be written into this form. */
function given({ tabLayout, context: { content } }: CellWriter): Given {
  if (tabLayout.id === 'start') return { typed: content.settings, unread: content.unread };
  return (isTypedForm(tabLayout.id) && content.forms?.[tabLayout.id]) || { typed: {} };
}
