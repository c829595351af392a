import fc from 'fast-check';
import type { Local } from '../../preview/local';
import type { Book } from '../../preview/spreadsheet/book';
import type { PlanFile } from '../../src/plan-file/schema';
import { tabsOfSize, typedTables } from '../../src/tabs/all';
import { type Act, perform, sequences } from './acts';
import { bookDifferences, differences } from './comparable';
import {
  ask,
  build,
  callsOf,
  copyOf,
  everyCell,
  keysOf,
  newWorkbook,
  openPlan,
  runs,
  sample,
  savedPlan,
  sheetOf,
} from './workbook';

/** The tables of the light plan that people work in. */
const lightTables = typedTables.filter((id) => tabsOfSize('light').includes(id));

const opened = newWorkbook();
openPlan(opened, sample);

/**
 * Where each mark that people left stands: as text, in a note, as a colour; a text over a formula may become a note.
 * Links and findings that repeat a name are the add-on's.
 */
function marksIn(book: Book): Map<string, { sheetId: number; row: number; column: number }> {
  const marks = new Map<string, { sheetId: number; row: number; column: number }>();
  const checks = sheetOf(book, 'checks');
  for (const { sheet, row, column, cell } of everyCell(book)) {
    if (sheet === checks) continue;
    const at = { sheetId: sheet.id, row, column };
    const isOurs = cell.formula !== undefined || String(cell.value).includes(' · ');
    for (const text of [isOurs ? '' : cell.value, cell.note]) {
      for (const mark of typeof text === 'string' ? (text.match(/kept \d+/g) ?? []) : [])
        marks.set(`${sheet.id}: ${mark}`, at);
    }
    if (cell.background?.startsWith('#ab1')) marks.set(`${sheet.id}: ${cell.background}`, at);
  }
  return marks;
}

/** Which marks share a row or a column: whoever moves one of them alone has torn a row apart. */
function neighbours(book: Book): Record<string, string[]> {
  const lines: Record<string, string[]> = {};
  for (const [mark, { sheetId, row, column }] of marksIn(book)) {
    for (const line of [`${sheetId} row ${row}`, `${sheetId} column ${column}`])
      lines[line] = [...(lines[line] ?? []), mark].sort();
  }
  return lines;
}
const together = (book: Book): string[] =>
  Object.values(neighbours(book))
    .map((line) => line.join(' + '))
    .sort();

/** Ids with what else stands in their rows, tab by tab. */
function idsIn(book: Book): Record<string, string[]> {
  return Object.fromEntries(
    lightTables.map((id) => {
      const sheet = sheetOf(book, id);
      const { columns, rows } = keysOf(sheet);
      const at = columns.get('id') ?? -1;
      return [
        id,
        Object.entries(sheet.cells).flatMap(([row, line]) => {
          const value = line[at]?.value;
          return Number(row) > (rows.get('header') ?? 0) && typeof value === 'string' && value !== ''
            ? [value]
            : [];
        }),
      ];
    }),
  );
}

/** A plan without the ids of its rows, and without rows that are nothing but an id. */
const withoutIds = ({ settings, unread, tables }: PlanFile) => ({
  settings,
  unread,
  tables: Object.fromEntries(
    lightTables.map((id) => [
      id,
      (tables[id] ?? []).map(({ id: _, ...row }) => row).filter((row) => Object.keys(row).length > 0),
    ]),
  ),
});

function lostBy(local: Local, act: () => void): string[] {
  const before = structuredClone(local.book);
  const saved = savedPlan(local);
  act();
  const marks = marksIn(local.book);
  const ids = idsIn(local.book);
  return [
    ...[...marksIn(before).keys()].filter((mark) => !marks.has(mark)).map((mark) => `lost: ${mark}`),
    ...differences(together(before), together(local.book), 'together'),
    ...Object.entries(idsIn(before)).flatMap(([tab, all]) =>
      differences(
        all,
        (ids[tab] ?? []).filter((id) => all.includes(id)),
        `ids of ${tab}`,
      ),
    ),
    ...differences(withoutIds(saved), withoutIds(savedPlan(local)), 'saved'),
    ...differences(
      before.sheets.map(({ id, title, hidden, hiddenRows, hiddenColumns }) => ({
        id,
        title,
        hidden,
        rows: hiddenRows.length,
        columns: hiddenColumns.length,
      })),
      local.book.sheets.map(({ id, title, hidden, hiddenRows, hiddenColumns }) => ({
        id,
        title,
        hidden,
        rows: hiddenRows.length,
        columns: hiddenColumns.length,
      })),
      'sheets',
    ),
  ];
}

function workedIn(acts: Act[]): Local {
  const local = copyOf(opened.book);
  for (const each of acts) perform(local, each);
  return local;
}

describe('nothing that people typed is lost', () => {
  test('by a build after whatever they did', () => {
    fc.assert(
      fc.property(sequences, (acts) => {
        const local = workedIn(acts);
        expect(lostBy(local, () => build(local))).toEqual([]);
        expect(callsOf(local, () => build(local)).writes).toBe(0);
      }),
      { numRuns: runs(30) },
    );
  });

  test('by a check', () => {
    fc.assert(
      fc.property(sequences, (acts) => {
        const local = workedIn(acts);
        expect(lostBy(local, () => ask(local, 'check', {}))).toEqual([]);
        const before = structuredClone(local.book);
        ask(local, 'check', {});
        expect(bookDifferences(before, local.book)).toEqual([]);
      }),
      { numRuns: runs(8) },
    );
  });
});
