import type { CellValue } from '../../workbook/cell';
import { withSheetsRenamed } from '../../workbook/sheet-names';

/** Values and formulas of a sheet that can be changed in thought before anything is written; positions are one-based. */
export class Grid {
  constructor(
    readonly values: CellValue[][],
    readonly formulas: string[][],
  ) {}

  static of(values: CellValue[][], formulas: string[][]): Grid {
    return new Grid(
      values.map((line) => [...line]),
      formulas.map((line) => [...line]),
    );
  }

  get rows(): number {
    return this.values.length;
  }
  get columns(): number {
    return this.values[0]?.length ?? 0;
  }

  value(row: number, column: number): CellValue {
    return this.values[row - 1]?.[column - 1] ?? '';
  }
  formula(row: number, column: number): string {
    return this.formulas[row - 1]?.[column - 1] ?? '';
  }
  isBlank(row: number, column: number): boolean {
    return this.value(row, column) === '' && this.formula(row, column) === '';
  }
  isRowBlank(row: number): boolean {
    for (let column = 1; column <= this.columns; column++) if (!this.isBlank(row, column)) return false;
    return true;
  }
  isColumnBlank(column: number): boolean {
    for (let row = 1; row <= this.rows; row++) if (!this.isBlank(row, column)) return false;
    return true;
  }

  insertColumn(at: number): void {
    for (const line of this.values) line.splice(at - 1, 0, '');
    for (const line of this.formulas) line.splice(at - 1, 0, '');
  }
  deleteColumn(at: number): void {
    for (const line of this.values) line.splice(at - 1, 1);
    for (const line of this.formulas) line.splice(at - 1, 1);
  }
  insertRow(at: number): void {
    this.values.splice(at - 1, 0, Array<CellValue>(this.columns).fill(''));
    this.formulas.splice(at - 1, 0, Array<string>(this.values[at]?.length ?? 0).fill(''));
  }
  deleteRow(at: number): void {
    this.values.splice(at - 1, 1);
    this.formulas.splice(at - 1, 1);
  }

  /** At least so many rows and columns. */
  grow(rows: number, columns: number): void {
    const width = Math.max(columns, this.columns);
    while (this.values.length < rows) this.values.push([]);
    while (this.formulas.length < this.values.length) this.formulas.push([]);
    for (const line of this.values) while (line.length < width) line.push('');
    for (const line of this.formulas) while (line.length < width) line.push('');
  }

  /** Formulas as they read once sheets have been renamed. */
  renameSheets(titles: ReadonlyMap<string, string>): void {
    for (const line of this.formulas)
      for (const [index, formula] of line.entries())
        if (formula !== '') line[index] = withSheetsRenamed(formula, titles);
  }

  put(row: number, column: number, value: CellValue, formula: string): void {
    const [values, formulas] = [this.values[row - 1], this.formulas[row - 1]];
    if (values) values[column - 1] = value;
    if (formulas) formulas[column - 1] = formula;
  }
}

/** Whether nothing stands anywhere. */
export const isBlankGrid = (grid: Grid): boolean => range(grid.rows).every((row) => grid.isRowBlank(row));

/** 1 ... count. */
export const range = (count: number): number[] =>
  Array.from({ length: Math.max(0, count) }, (_, index) => index + 1);
