import type { Messages } from '../../messages/messages';
import type { FormId } from '../../tabs/all';
import { isTyped } from '../../workbook/column';
import { tabJump } from '../../workbook/formula';
import type { FormTab, TypedValue } from '../../workbook/tab';
import { formParts, formRows, sleepingRows } from '../resolve/blueprint';
import type { Pen } from './pen';
import { contentOf } from './typed-cell';

/** A form's labels, hints, jumps and live answers, and typed answers that are to come. */
export function drawForm(pen: Pen, tab: FormTab): void {
  const { ground, arranged } = pen;
  const said = ({ tabs }: Messages, key: string) =>
    (tabs as Record<string, { rows?: Record<string, { name: string; note: string }> }>)[arranged.id]?.rows?.[
      key
    ];
  for (const [key, described] of formRows(tab, ground.world)) {
    if (described.kind === 'tab') {
      const label = described.label?.(ground.world, {});
      pen.putFormula(key, 'label', label ?? tabJump(described.tab));
      pen.putFormula(key, 'answer', described.count?.(ground.world, {}) ?? null);
      pen.putFormula(key, 'note', described.remark?.(ground.world, {}) ?? null);
      continue;
    }
    pen.putWords(key, 'label', (messages) => said(messages, key)?.name ?? key);
    if (described.kind !== 'heading' && described.remark)
      pen.putFormula(key, 'note', described.remark(ground.world, {}));
    else pen.putWords(key, 'note', (messages) => said(messages, key)?.note ?? '');
    if (described.kind !== 'heading' && !isTyped(described))
      pen.putFormula(key, 'answer', described.formula(ground.world, {}));
  }
  for (const key of sleepingRows(tab, ground.world, (row) => arranged.rows.has(row)))
    for (const name of formParts) pen.putAt(key, name, '');
  drawAnswers(pen, tab);
}

/** Typed answers: settings as they are given, other answers from a file where there are none yet, and choices in the language of now. */
function drawAnswers(pen: Pen, tab: FormTab): void {
  const { ground, arranged } = pen;
  const { typed, unread: kept } = given(pen);
  const column = arranged.columns.get('answer') ?? 0;
  for (const [key, described] of formRows(tab, ground.world)) {
    if (described.kind === 'heading' || described.kind === 'tab' || !isTyped(described)) continue;
    const row = arranged.rows.get(key) ?? 0;
    const value = typed[key];
    const unread = kept?.[key];
    const isKept = arranged.id !== 'start' && !arranged.grid.isBlank(row, column);
    if (isKept) pen.renew(row, column, described);
    else if (value !== undefined) pen.put(row, column, contentOf(value, described, undefined, ground));
    else if (unread !== undefined) pen.put(row, column, unread);
    else pen.renew(row, column, described);
  }
}

interface Given {
  typed: Record<string, TypedValue | undefined>;
  unread?: Record<string, string> | undefined;
}

/** What is to be written into this form. */
function given({ arranged, ground: { content } }: Pen): Given {
  if (arranged.id === 'start') return { typed: content.settings, unread: content.unread };
  return content.forms?.[arranged.id as FormId] ?? { typed: {} };
}
