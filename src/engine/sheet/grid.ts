import type { CellValue } from '../../workbook/cell';

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
}

/** Whether nothing stands anywhere. */
export const isBlankGrid = (grid: Grid): boolean => range(grid.rows).every((row) => grid.isRowBlank(row));

/** 1 ... count. */
export const range = (count: number): number[] =>
  Array.from({ length: Math.max(0, count) }, (_, index) => index + 1);
