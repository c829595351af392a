import { indexKeys, type KeyIndex } from '../../src/engine/sheet/key-index';
import type { TabId } from '../../src/tabs/ids';
import type { CellValue } from '../../src/workbook/cell';
import type { Book, BookSheet, CellAddress } from '../spreadsheet/book';
import { contentSize } from '../spreadsheet/cells';
import { sheetOf } from '../workbook/find-cell';

/** The cells of one tab by the names of its rows and columns: keys and ids, never positions. */
export class NamedPlaces {
  private readonly sheet: BookSheet;
  private readonly values: CellValue[][];
  private readonly keys: KeyIndex;

  constructor(book: Book, tab: TabId) {
    this.sheet = sheetOf(book, tab);
    this.values = valuesOf(this.sheet);
    const keys = indexKeys(this.values);
    if (!keys) throw new Error(`the tab ${tab} has lost its keys`);
    this.keys = keys;
  }

  /** The cell, zero-based; an id that is not there is the first blank row under the last in use. */
  find(row: string, column: string): CellAddress {
    const at = this.keys.columns.get(column);
    if (at === undefined) throw new Error(`there is no column ${column} in ${this.sheet.title}`);
    return { sheetId: this.sheet.id, row: this.rowOf(row) - 1, column: at - 1 };
  }

  /** What the row and the column of a place are called, both counted from 1. */
  nameOf(row: number, column: number): { row: string; column: string } {
    const { rows, columns } = this.keys;
    const key = keyAt(rows, row);
    const id = String(this.values[row - 1]?.[(columns.get('id') ?? 0) - 1] ?? '');
    return { row: key ?? (id || `+${row - this.header - 1}`), column: keyAt(columns, column) ?? '' };
  }

  private rowOf(name: string): number {
    const { rows, columns } = this.keys;
    const known = rows.get(name);
    if (known !== undefined) return known;
    if (/^\+\d+$/.test(name)) return this.header + 1 + Number(name.slice(1));
    const ids = columns.get('id');
    if (ids === undefined) throw new Error(`there is no row ${name} in ${this.sheet.title}`);
    const found = this.values.findIndex((line) => line[ids - 1] === name);
    return found >= 0 ? found + 1 : this.lastUsed(ids) + 1;
  }

  private get header(): number {
    return this.keys.rows.get('header') ?? 0;
  }

  /** The last row with an id or with anything typed. */
  private lastUsed(ids: number): number {
    for (let row = this.values.length; row > this.header; row--) {
      const cells = this.sheet.cells[row - 1] ?? {};
      const isTyped = Object.entries(cells).some(
        ([column, { value, formula }]) =>
          Number(column) >= ids - 1 && formula === undefined && value !== undefined && value !== '',
      );
      if (isTyped) return row;
    }
    return this.header;
  }
}

const keyAt = (keys: Map<string, number>, at: number): string | undefined =>
  [...keys].find(([, place]) => place === at)?.[0];

function valuesOf(sheet: BookSheet): CellValue[][] {
  const { rows, columns } = contentSize(sheet);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => sheet.cells[row]?.[column]?.value ?? ''),
  );
}
