import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Local } from '../../../preview/local';
import type { Book } from '../../../preview/spreadsheet/book';
import type { PlanFile } from '../../../src/features/plan-file/schema';
import { copyOf } from '../../laws/workbook';

const folder = join(__dirname, '..', '..', 'fixtures', 'workbooks');
const read = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));

export const oldWorkbooks = ['version-1', 'version-1-ar', 'version-1-cut-off'] as const;
export type OldWorkbook = (typeof oldWorkbooks)[number];

const books = Object.fromEntries(oldWorkbooks.map((name) => [name, read(name)])) as Record<OldWorkbook, Book>;

/** A workbook as an older version of the add-on left it. */
export const opened = (name: OldWorkbook): Local => copyOf(books[name]);
/** What that version itself saved as a plan file. */
export const planOf = (name: OldWorkbook): PlanFile => read(`${name}.plan`);

export interface Stored {
  version?: number;
  tab?: string;
  sheet?: number;
  lastId?: number;
  tabs?: Record<string, { title: string; language: string; lastId: number; look: string }>;
}

/** What the add-on keeps on the spreadsheet itself. */
export const stateOf = ({ metadata }: Book): Stored | null =>
  JSON.parse(metadata.find(({ sheetId }) => sheetId === null)?.value ?? 'null');

/** What it keeps on the sheets of its tabs; those of duplicated sheets are left out. */
export const marksOf = ({ metadata }: Book): Stored[] =>
  metadata.flatMap(({ sheetId, value }) => {
    const kept: Stored = JSON.parse(value);
    return sheetId !== null && kept.sheet === sheetId ? [kept] : [];
  });
