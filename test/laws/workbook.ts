import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { loadInVm, loadOnceInVm } from '../../preview/bundle/load-in-vm';
import { type LocalOptions, openLocalWith } from '../../preview/bundle/open-local-with';
import type { Local } from '../../preview/local';
import type { Book, BookSheet, Cell } from '../../preview/spreadsheet/book';
import type { CallName, Input, Output, SetUp } from '../../src/calls/contract';
import type { Problem } from '../../src/calls/problem';
import type { Answer } from '../../src/calls/wire';
import type { PlanFile } from '../../src/features/plan-file/schema';
import type { TabId } from '../../src/tabs/ids';
import { monthsFrom } from '../../src/workbook/day';
import { sharedCalculator } from '../support/shared-calculator';
import { onceAWorker } from '../support/worker-memory';

const root = join(__dirname, '..', '..');
export const code = readFileSync(join(root, 'dist', 'Code.js'), 'utf8');
const html = { Sidebar: '<!doctype html>' };
export const sampleText = readFileSync(join(root, 'test', 'fixtures', 'plans', 'harbour-light.json'), 'utf8');
export const sample: PlanFile = JSON.parse(sampleText);
/** The plan that shows the product off, of the full size. */
export const fullSample: PlanFile = JSON.parse(
  readFileSync(join(root, 'preview', 'sample', 'plan.json'), 'utf8'),
);

/** The first quarter of a plan: a quarter of its monthly columns, for laws that try hundreds of spreadsheets. */
export function firstQuarter(plan: PlanFile): PlanFile {
  const months: string[] = monthsFrom(String(plan.settings.firstMonth), 3);
  const ofQuarter = <Row extends { id: string; months?: Record<string, number> }>(row: Row): Row =>
    row.months
      ? {
          ...row,
          months: Object.fromEntries(Object.entries(row.months).filter(([month]) => months.includes(month))),
        }
      : row;
  const tables = Object.entries(plan.tables).map(([id, rows]) => [id, rows?.map(ofQuarter)]);
  return {
    ...plan,
    settings: { ...plan.settings, months: months.length },
    tables: Object.fromEntries(tables),
  };
}

/** The script is loaded once for all spreadsheets of a worker, and soon runs several times faster; a law holds it to a fresh load. */
const loadKept = onceAWorker(code, loadOnceInVm);
const loadAnew = loadInVm();

/** A spreadsheet with the built add-on, without a calculator unless one is given. */
export const newWorkbook = (options: LocalOptions = {}): Local =>
  openLocalWith({ code, html, ...options }, loadKept);

/** The same with a script that is loaded anew for each call, as Apps Script does. */
export const newWorkbookLoadedAnew = (options: LocalOptions = {}): Local =>
  openLocalWith({ code, html, ...options }, loadAnew);

/** The same with the calculator of the worker. */
export const newCalculated = (options: LocalOptions = {}): Local =>
  newWorkbook({ ...options, calculator: sharedCalculator() });

/** A spreadsheet that stands as another did. */
export const copyOf = (book: Book): Local => newWorkbook({ book: structuredClone(book) });

/** A spreadsheet in which a plan was opened, to be worked in: opened once a worker, copied for each that asks. */
export function workbookOf(plan: PlanFile, options: LocalOptions = {}): Local {
  const { locale = 'en_US' } = options;
  const bytes = onceAWorker(`${locale} ${code} ${JSON.stringify(plan)}`, () => {
    const local = newWorkbook({ locale });
    openPlan(local, plan);
    return serialize(local.book);
  });
  return newWorkbook({ ...options, book: deserialize(bytes) });
}

function answerOf<Name extends CallName>(local: Local, call: Name, input: Input<Name>): Answer {
  return JSON.parse(String(local.callFromSidebar('throughlineCall', JSON.stringify({ call, input }))));
}

/** A call as the sidebar makes it; a refusal is thrown. */
export function ask<Name extends CallName>(local: Local, call: Name, input: Input<Name>): Output<Name> {
  const answer = answerOf(local, call, input);
  if (!answer.ok) throw new Error(`${call} was refused: ${JSON.stringify(answer.problem)}`);
  return answer.output as Output<Name>;
}

/** Why a call was refused; null when it was not. */
export function refusal<Name extends CallName>(local: Local, call: Name, input: Input<Name>): Problem | null {
  const answer = answerOf(local, call, input);
  return answer.ok ? null : answer.problem;
}

/** Builds what a call left to be built, step by step; gives what each wrote. */
export const buildSteps = (local: Local, steps: string[][]): Output<'buildStep'>[] =>
  steps.map((tabs) => ask(local, 'buildStep', { tabs }));

/** As the sidebar opens a plan: steps finish what one call cannot do. */
export function openPlan(local: Local, plan: PlanFile): void {
  const { steps } = ask(local, 'openPlan', { text: JSON.stringify(plan) });
  buildSteps(local, steps);
}

export const savedPlan = (local: Local): PlanFile => JSON.parse(ask(local, 'savePlan', {}).text);

/** Null where the workbook cannot be read. */
export function tryToSave(local: Local): PlanFile | null {
  const answer = answerOf(local, 'savePlan', {});
  return answer.ok ? JSON.parse((answer.output as Output<'savePlan'>).text) : null;
}

/** As the sidebar builds: begin, then step by step. */
export function build(local: Local, setUp?: SetUp): void {
  const { steps } = ask(local, 'beginBuild', { scope: 'all', ...(setUp && { setUp }) });
  buildSteps(local, steps);
}

/** The same where it may be refused; null when it was not. */
export function tryToBuild(local: Local): Problem | null {
  const answer = answerOf(local, 'beginBuild', { scope: 'all' });
  if (!answer.ok) return answer.problem;
  buildSteps(local, (answer.output as Output<'beginBuild'>).steps);
  return null;
}

export const setUp: SetUp = {
  business: 'Harbour Bakery',
  planName: 'Bread box year',
  size: 'light',
  language: 'en',
  currency: 'EUR',
  firstMonth: '2027-01',
  months: 12,
  totalBudget: 12_000,
};

/** Reads and writes that an act makes. */
export function callsOf(local: Local, act: () => void): { reads: number; writes: number } {
  local.calls.reset();
  act();
  const { reads, writes } = local.calls.report();
  return { reads, writes };
}

/** Our tabs in a workbook, each with the sheet that its mark names; duplicates of sheets carry a mark that names another. */
export const tabsIn = (book: Book): { tab: TabId; sheet: BookSheet }[] =>
  book.metadata.flatMap(({ key, value, sheetId }) => {
    if (key !== 'throughline') return [];
    const marker = JSON.parse(value) as { tab: TabId; sheet: number };
    const sheet = book.sheets.find(({ id }) => id === sheetId);
    return sheet && marker.sheet === sheetId ? [{ tab: marker.tab, sheet }] : [];
  });

export const countTabs = (book: Book): number => tabsIn(book).length;
export const hasTab = (book: Book, tab: TabId): boolean => tabsIn(book).some((each) => each.tab === tab);

/** The sheet that a tab was given, by its marker. */
export function sheetOf(book: Book, tab: TabId): BookSheet {
  const found = tabsIn(book).find((each) => each.tab === tab);
  if (!found) throw new Error(`There is no tab ${tab}.`);
  return found.sheet;
}

/** Where the keys of a tab stand, zero-based. */
export interface Keys {
  keyRow: number;
  keyColumn: number;
  columns: Map<string, number>;
  rows: Map<string, number>;
}

export function keysOf(sheet: BookSheet): Keys {
  const keys = keysIn(sheet);
  if (!keys) throw new Error(`The tab ${sheet.title} has lost its keys.`);
  return keys;
}

/** The tests look for themselves; null when the corner is gone. */
export function keysIn(sheet: BookSheet): Keys | null {
  for (const [row, line] of Object.entries(sheet.cells)) {
    for (const [column, { value }] of Object.entries(line)) {
      if (typeof value !== 'string' || !value.startsWith('#throughline')) continue;
      const keyRow = Number(row);
      const keyColumn = Number(column);
      const columns = new Map<string, number>();
      const rows = new Map<string, number>();
      // Of a key that was copied, the first counts.
      for (const [at, { value: key }] of Object.entries(line))
        if (Number(at) !== keyColumn && typeof key === 'string' && !columns.has(key))
          columns.set(key, Number(at));
      for (const [at, cells] of Object.entries(sheet.cells)) {
        const key = cells[keyColumn]?.value;
        if (
          typeof key === 'string' &&
          Number(at) !== keyRow &&
          key.startsWith('#') &&
          !rows.has(key.slice(1))
        )
          rows.set(key.slice(1), Number(at));
      }
      return { keyRow, keyColumn, columns, rows };
    }
  }
  return null;
}

/** A cell of a table's column, counted from the first row of data; or of a form's answer. */
export function placeOf(sheet: BookSheet, column: string, row: number | string) {
  const { columns, rows } = keysOf(sheet);
  const line = typeof row === 'number' ? (rows.get('header') ?? Number.NaN) + 1 + row : rows.get(row);
  const at = columns.get(column);
  if (line === undefined || at === undefined) throw new Error(`${sheet.title} has no ${row}.${column}.`);
  return { sheetId: sheet.id, row: line, column: at };
}

export function cellOf(sheet: BookSheet, column: string, row: number | string): Cell {
  const place = placeOf(sheet, column, row);
  return sheet.cells[place.row]?.[place.column] ?? {};
}

export const everyCell = (book: Book): { sheet: BookSheet; row: number; column: number; cell: Cell }[] =>
  book.sheets.flatMap((sheet) =>
    Object.entries(sheet.cells).flatMap(([row, line]) =>
      Object.entries(line).map(([column, cell]) => ({
        sheet,
        row: Number(row),
        column: Number(column),
        cell,
      })),
    ),
  );
