import { messagesOf } from '../../messages/all';
import type { Messages } from '../../messages/messages';
import { codeOf } from '../../records/words';
import type { CellContent, CellValue } from '../../workbook/cell';
import type { ComputedColumn, TypedColumn } from '../../workbook/column';
import type { Month } from '../../workbook/day';
import type { Formula } from '../../workbook/formula';
import { languages } from '../../workbook/language';
import { printFormula, printInRows } from '../../workbook/print-formula';
import type { TabLayout } from '../resolve/lay-out-tab';
import type { Context } from './context';
import { renewedText } from './typed-cell';

/** A cell that belongs to the add-on, or that it has something to put into; one-based. */
export interface Drawn {
  row: number;
  column: number;
  content: CellContent;
  /** Somebody typed over what formulas look at: the text is kept in a note when that is put back. */
  isTypedOver?: true;
  /** Somebody typed over it, and what they typed stays until they ask for this. */
  stays?: true;
}

/** Whether a cell is blank or says what we say there, in any language and with any currency after it. */
function isSaidByUs(held: CellValue, say: (messages: Messages) => string): boolean {
  if (held === '') return true;
  const text = String(held).replace(currency, '');
  return languages.some((language) => say(messagesOf(language)).replace(currency, '') === text);
}
const currency = / \([A-Z]{3}\)$/;

/** Hands each drawn cell on, by the names of its row and column. */
export class CellWriter {
  readonly cells: Drawn[] = [];
  constructor(
    readonly tabLayout: TabLayout,
    readonly context: Context,
  ) {}

  put(row: number, column: number, content: CellContent): void {
    this.cells.push({ row, column, content });
  }
  putAt(rowName: string, columnName: string, content: CellContent): void {
    const row = this.tabLayout.rows.get(rowName);
    const column = this.tabLayout.columns.get(columnName);
    if (row !== undefined && column !== undefined) this.put(row, column, content);
  }
  /** Words of ours, as each language says them; words or formulas that people put in their place stay. */
  putWords(rowName: string, columnName: string, say: (messages: Messages) => string): void {
    const { tabLayout, context } = this;
    const row = tabLayout.rows.get(rowName);
    const column = tabLayout.columns.get(columnName);
    if (row === undefined || column === undefined) return;
    if (tabLayout.grid.formula(row, column) === '' && isSaidByUs(tabLayout.grid.value(row, column), say))
      this.put(row, column, say(context.messages));
  }
  /** What formulas look at: it is put back over whatever people typed there. */
  restore(row: number, column: number, content: CellContent, isOurs: (held: CellValue) => boolean): void {
    const held = this.tabLayout.grid.value(row, column);
    const isTypedOver = held !== '' && !isOurs(held);
    this.cells.push({ row, column, content, ...(isTypedOver && { isTypedOver }) });
  }
  /** A choice or link in the words of now; a formula of people's own stays. */
  renew(row: number, column: number, described: TypedColumn): void {
    const { grid } = this.tabLayout;
    if (grid.formula(row, column) !== '') return;
    const renewed = renewedText(grid.value(row, column), described, this.context);
    if (renewed !== undefined) this.put(row, column, renewed);
  }
  /** A word that the check wrote, in the language of now. */
  checkedWord(row: number, column: number, { list }: ComputedColumn): string | undefined {
    const { grid } = this.tabLayout;
    if (list === undefined || grid.formula(row, column) !== '') return undefined;
    const code = codeOf(list, String(grid.value(row, column)));
    return code === undefined ? undefined : this.context.wordFor(list, code);
  }
  formula(formula: Formula | null, row: number, month?: Month): CellContent {
    return formula === null
      ? ''
      : { formula: printFormula(formula, this.context.addresses, { tab: this.tabLayout.id, row, month }) };
  }
  /** The same for every row of a column that has this formula. */
  formulaInRows(formula: Formula | null, month?: Month): (row: number) => CellContent {
    if (formula === null) return () => '';
    const print = printInRows(formula, this.context.addresses, { tab: this.tabLayout.id, month });
    return (row) => ({ formula: print(row) });
  }
  putFormula(rowName: string, columnName: string, formula: Formula | null, month?: Month): void {
    this.putAt(rowName, columnName, this.formula(formula, this.tabLayout.rows.get(rowName) ?? 0, month));
  }
}
