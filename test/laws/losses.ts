import type { Local } from '../../preview/local';
import type { Book, BookSheet, Cell } from '../../preview/spreadsheet/book';
import type { PlanFile } from '../../src/features/plan-file/schema';
import { isTable, tabOf, typedTables } from '../../src/tabs/all';
import { isTyped } from '../../src/workbook/column';
import { dayOf, monthOf } from '../../src/workbook/day';
import { differences } from './comparable';
import { keysIn, tabsIn, tryToSave } from './workbook';

/** Everything in a book that is people's: what they typed, and what they hung on cells and sheets. */
interface Owned {
  /** What was left behind by acts, each with its sheet. */
  marks: Set<string>;
  /** Texts that stand alone in a cell, by the rows and columns that they share. */
  together: Map<string, Set<string>>;
  ids: Record<string, string[]>;
  plan: ReturnType<typeof plainPlan> | null;
  sheets: Pick<BookSheet, 'id' | 'title' | 'hidden' | 'hiddenRows' | 'hiddenColumns'>[];
}

/** What an act took away of what people owned, or tore apart. */
export function lostBy(local: Local, act: () => void): string[] {
  const before = ownedIn(local);
  act();
  const after = ownedIn(local);
  const marks = [...before.marks].filter((mark) => !after.marks.has(mark));
  return [
    ...marks.map((mark) => `lost: ${mark}`),
    ...tornApart(before, after),
    ...Object.entries(before.ids).flatMap(([tab, ids]) =>
      differences(
        ids,
        (after.ids[tab] ?? []).filter((id) => ids.includes(id)),
        `ids of ${tab}`,
      ),
    ),
    ...differences(before.plan, after.plan, 'saved'),
    ...before.sheets.flatMap((sheet) => sheetLosses(sheet, after.sheets)),
  ];
}

function ownedIn(local: Local): Owned {
  const { book } = local;
  const sheets = book.sheets.map(({ id, title, hidden, hiddenRows, hiddenColumns }) => ({
    id,
    title,
    hidden,
    hiddenRows: [...hiddenRows],
    hiddenColumns: [...hiddenColumns],
  }));
  const plan = tryToSave(local);
  return {
    marks: marksIn(book),
    together: togetherIn(book),
    ids: idsIn(book),
    plan: plan && plainPlan(plan),
    sheets,
  };
}

/** The rows of the last check are written anew by each check. */
const isRewritten = (book: Book) => {
  const checks = tabsIn(book).find(({ tab }) => tab === 'checks')?.sheet;
  return (sheet: BookSheet) => sheet === checks;
};

/** Columns in which people are not asked to type. */
function isComputed(sheet: BookSheet, tabs: Map<BookSheet, string>) {
  const tab = tabOf((tabs.get(sheet) ?? 'lists') as 'lists');
  const keys = keysIn(sheet);
  if (!keys || !tabs.has(sheet)) return () => false;
  const computed = new Set([keys.keyColumn]);
  for (const [key, at] of keys.columns) {
    const column = isTable(tab) ? tab.columns[key.split(':')[0] ?? ''] : undefined;
    if (tab.shape !== 'table' || !column || !isTyped(column)) computed.add(at);
  }
  return (column: number) => computed.has(column);
}

function marksIn(book: Book): Set<string> {
  const marks = new Set<string>();
  const skipped = isRewritten(book);
  for (const sheet of book.sheets) {
    if (skipped(sheet)) continue;
    for (const line of Object.values(sheet.cells))
      for (const cell of Object.values(line))
        for (const mark of marksOf(cell)) marks.add(`${sheet.id}: ${mark}`);
    for (const { formula } of sheet.conditionalFormats)
      if (formula.includes('kept')) marks.add(`${sheet.id} format: ${formula.match(/kept \d+/)}`);
    for (const { description } of sheet.protections)
      if (description.includes('kept')) marks.add(`${sheet.id} protection: ${description}`);
  }
  for (const { name } of book.names) marks.add(`name: ${name}`);
  return marks;
}

function marksOf({ value, formula, note, background, color, format }: Cell): string[] {
  const marks: string[] = [];
  if (formula === undefined) marks.push(...textMarks(value));
  else marks.push(...formulaMarks(formula));
  marks.push(...textMarks(note), ...formulaMarks(note ?? ''));
  if (background?.startsWith('#ab1')) marks.push(background);
  if (color?.startsWith('#ab2')) marks.push(color);
  if (format?.includes('kept')) marks.push(`format ${format}`);
  return marks;
}

/** A formula of people's own, be it in its cell or in the note that it went to. */
const formulaMarks = (text: string): string[] =>
  (text.match(/"mine \d+/g) ?? []).map((mine) => `formula: ${mine}`);
const textMarks = (text: unknown): string[] =>
  typeof text === 'string' && text.includes('kept ') ? (text.match(/kept \d+/g) ?? []) : [];

function togetherIn(book: Book): Map<string, Set<string>> {
  const skipped = isRewritten(book);
  const tabs = new Map(tabsIn(book).map(({ sheet, tab }) => [sheet, tab]));
  const lines = new Map<string, Set<string>>();
  for (const sheet of book.sheets) {
    if (skipped(sheet)) continue;
    // What stands over a figure of ours goes to a note.
    const computed = isComputed(sheet, tabs);
    for (const [row, line] of Object.entries(sheet.cells))
      for (const [column, { value, formula }] of Object.entries(line)) {
        if (formula !== undefined || typeof value !== 'string' || !/^kept \d+$/.test(value)) continue;
        if (computed(Number(column))) continue;
        for (const line of [`${sheet.id} row ${row}`, `${sheet.id} column ${column}`])
          lines.set(line, (lines.get(line) ?? new Set()).add(value));
      }
  }
  return lines;
}

/** Whoever moves one of two texts in a row or column alone has torn it apart. */
function tornApart(before: Owned, after: Owned): string[] {
  const sheetOf = (line: string) => line.split(' ')[0];
  const still = new Set(
    [...after.together].flatMap(([line, texts]) => [...texts].map((text) => sheetOf(line) + text)),
  );
  const linesOf = ({ together }: Owned) =>
    [...together]
      .map(([line, texts]) => {
        const kept = [...texts].filter((text) => still.has(sheetOf(line) + text));
        return `${line.replace(/\d+$/, '')}${kept.sort()}`;
      })
      .filter((line) => line.includes(','))
      .sort();
  const kept = linesOf(after);
  return linesOf(before)
    .filter((line) => !kept.includes(line))
    .map((line) => `torn apart: ${line}`);
}

/** Ids in the order of their rows, tab by tab. */
function idsIn(book: Book): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { tab, sheet } of tabsIn(book)) {
    const keys = keysIn(sheet);
    const at = keys?.columns.get('id');
    const header = keys?.rows.get('header');
    if (tab === 'checks' || at === undefined || header === undefined) continue;
    found[tab] = Object.entries(sheet.cells).flatMap(([row, line]) => {
      const value = line[at]?.value;
      return Number(row) > header && typeof value === 'string' && value !== '' ? [value] : [];
    });
  }
  return found;
}

/** A number where a day belongs is shown as one sooner or later, by the spreadsheet or by us. */
function plainDay(kind: string, value: unknown): unknown {
  const number = Number(value);
  if (typeof value !== 'string' || !Number.isFinite(number)) return value;
  return kind === 'month' ? monthOf(dayOf(number)) : kind === 'date' ? dayOf(number) : value;
}

/** A plan without the ids of its rows, without rows that are nothing but an id, and with links by name. */
function plainPlan({ settings, unread, forms, tables }: PlanFile) {
  const rows = tables as Record<string, ({ id: string } & Record<string, unknown>)[] | undefined>;
  const nameOf = (to: string, link: unknown): unknown => {
    const tab = tabOf(to as 'goals');
    const row = rows[to]?.find(({ id }) => id === link);
    return (row && isTable(tab) && row[tab.name]) || link;
  };
  return {
    settings,
    unread,
    forms,
    tables: Object.fromEntries(
      typedTables.map((id) => {
        const tab = tabOf(id);
        const columns = isTable(tab) ? tab.columns : {};
        const plain = (rows[id] ?? []).map(({ id: _, unread, ...row }) =>
          Object.fromEntries(
            Object.entries({ ...row, ...(unread as object) }).map(([key, value]) => {
              const { kind = '', to } = (columns[key] ?? {}) as { kind?: string; to?: string };
              return [key, to === undefined ? plainDay(kind, value) : nameOf(to, value)];
            }),
          ),
        );
        return [id, plain.filter((row) => Object.keys(row).length > 0)];
      }),
    ),
  };
}

function sheetLosses(before: Owned['sheets'][number], all: Owned['sheets']): string[] {
  const after = all.find(({ id }) => id === before.id);
  if (!after) return [`lost: sheet ${before.title}`];
  const hides = (lines: 'hiddenRows' | 'hiddenColumns') => after[lines].length >= before[lines].length;
  return [
    ...(after.title === before.title ? [] : [`renamed: ${before.title}`]),
    ...(after.hidden === before.hidden ? [] : [`hidden no more, or now: ${before.title}`]),
    ...(hides('hiddenRows') && hides('hiddenColumns') ? [] : [`lines shown: ${before.title}`]),
  ];
}
