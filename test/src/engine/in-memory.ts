import { type Layout, layOut, nothing } from '../../../src/engine/lay-out';
import { type Content, tabsWith } from '../../../src/engine/sheet/content';
import { indexKeys } from '../../../src/engine/sheet/key-index';
import {
  type Marker,
  type SheetSnapshot,
  type Snapshot,
  workbookVersion,
} from '../../../src/engine/sheet/snapshot';
import { isStructure, type TabWrites, type Write } from '../../../src/engine/sheet/writes';
import { writesFor } from '../../../src/engine/writes-for';
import { listFindings } from '../../../src/features/check/list-findings';
import { planOf } from '../../../src/features/check/plan-of';
import { checksWrites } from '../../../src/features/check/write-checks';
import { coachWrites } from '../../../src/features/coach/write-coach';
import { withReviewDates } from '../../../src/features/reviews/coming-reviews';
import { messagesOf } from '../../../src/messages/all';
import type { Finding } from '../../../src/rules/finding';
import { judgedGoals } from '../../../src/rules/smart/judged-goals';
import { tabsOfSize } from '../../../src/tabs/all';
import { type TabId, tabIds } from '../../../src/tabs/ids';
import { type CellValue, encodeCell } from '../../../src/workbook/cell';
import { dayOf } from '../../../src/workbook/day';
import { withSheetsRenamed } from '../../../src/workbook/sheet-names';

interface Cell {
  value: CellValue;
  formula: string;
  format: string;
  note: string;
}
interface Sheet {
  marker: Marker;
  title: string;
  cells: Cell[][];
}

const emptyCell = (): Cell => ({ value: '', formula: '', format: '', note: '' });
const isFilled = ({ value, formula }: Cell): boolean => value !== '' || formula !== '';

/**
 * A spreadsheet that only remembers: writes are applied to plain grids as the services would, and nothing is calculated,
 * so a formula's cell shows '' until a test puts a result there.
 */
export class Book {
  private readonly sheets = new Map<TabId, Sheet>();

  /** Builds as the add-on does: missing tabs, then rows and columns everywhere, then cells. Gives the writes that were due. */
  build(content: Content = nothing, tabs: TabId[] = this.tabsFor(content)): TabWrites[] {
    const layout = this.laidOut(content, tabs);
    if (layout.broken.length > 0) throw new Error(`cannot be read: ${layout.broken}`);
    const snapshot = this.snapshot();
    const due = [...this.sheets.keys()]
      .map((id) => writesFor(layout, id, snapshot))
      .filter(({ writes }) => writes.length > 0);
    for (const isDue of [isStructure, (write: Write) => !isStructure(write)]) {
      for (const { tab, writes } of due) for (const write of writes.filter(isDue)) this.apply(tab, write);
    }
    return due;
  }

  /** Checks as the add-on does, and writes what it found. */
  check(findings: Finding[], today: string): void {
    const layout = this.layOut();
    const listed = listFindings(findings, { plan: planOf(layout, today), layout });
    for (const write of checksWrites(listed, layout, today).writes) this.apply('checks', write);
  }

  /** Judges the goals as the add-on does, and writes what the coach says of them; gives the writes that were due. */
  coach(today: string): Write[] {
    const layout = this.layOut();
    const { writes } = coachWrites(judgedGoals(planOf(layout, today)), layout);
    for (const write of writes) this.apply('goals', write);
    return writes;
  }

  /** The workbook with its missing tabs added, and what is to stand in them. */
  laidOut(content: Content, tabs: TabId[] = this.tabsFor(content)): Layout {
    for (const id of tabs) if (!this.sheets.has(id)) this.add(id, content);
    return this.layOut(content);
  }

  /** The tabs of the size that the content says, or that the start tab says already, and those the content needs. */
  private tabsFor(content: Content): TabId[] {
    const { size } = this.layOut(content).settings;
    const wanted = [...tabsOfSize(size === 'full' ? 'full' : 'light'), ...tabsWith(content)];
    return tabIds.filter((id) => wanted.includes(id));
  }

  layOut(content: Content = nothing): Layout {
    return layOut(this.snapshot(), { tabs: this.tabs(), content, complete: withReviewDates });
  }

  snapshot(): Snapshot {
    return Object.fromEntries([...this.sheets].map(([id, sheet]) => [id, read(sheet)]));
  }

  /** A cell by the key or id of its row and the key of its column; rows below the header also by their number. */
  cell(tab: TabId, row: string | number, column: string): Cell {
    const at = this.find(tab, row, column);
    return this.at(tab, at.row, at.column);
  }
  value(tab: TabId, row: string | number, column: string): CellValue {
    return shown(this.cell(tab, row, column));
  }
  /** What a person does: the cell holds that and nothing else. */
  type(tab: TabId, row: string | number, column: string, value: CellValue): void {
    Object.assign(this.cell(tab, row, column), { value, formula: '' });
  }
  rowOf = (tab: TabId, row: string | number): number => this.find(tab, row).row;
  columnOf = (tab: TabId, column: string): number => this.find(tab, 'title', column).column;

  /** As the spreadsheet does it: formulas go on naming the sheet that they named. */
  rename(tab: TabId, title: string): void {
    const sheet = this.sheet(tab);
    const titles = new Map([[sheet.title, title]]);
    sheet.title = title;
    for (const { cells } of this.sheets.values())
      for (const cell of cells.flat()) cell.formula = withSheetsRenamed(cell.formula, titles);
  }
  title = (tab: TabId): string => this.sheet(tab).title;
  marker = (tab: TabId): Marker => this.sheet(tab).marker;

  insertColumn(tab: TabId, at: number): void {
    for (const line of this.sheet(tab).cells) line.splice(at - 1, 0, emptyCell());
  }
  deleteColumn(tab: TabId, at: number): void {
    for (const line of this.sheet(tab).cells) line.splice(at - 1, 1);
  }
  moveColumn(tab: TabId, from: number, to: number): void {
    for (const line of this.sheet(tab).cells) line.splice(to - 1, 0, ...line.splice(from - 1, 1));
  }
  insertRow(tab: TabId, at: number): void {
    const { cells } = this.sheet(tab);
    cells.splice(at - 1, 0, (cells[0] ?? []).map(emptyCell));
  }
  deleteRow(tab: TabId, at: number): void {
    this.sheet(tab).cells.splice(at - 1, 1);
  }
  /** As a tab is when its build was cut off before anything was written. */
  wipe(tab: TabId): void {
    const sheet = this.sheet(tab);
    sheet.cells = [];
    sheet.marker = { ...sheet.marker, look: '', lastId: 0 };
  }
  removeTab(tab: TabId): void {
    this.sheets.delete(tab);
  }
  /** Another spreadsheet that stands as this one does. */
  copy(): Book {
    const book = new Book();
    for (const [id, sheet] of structuredClone(this.sheets)) book.sheets.set(id, sheet);
    return book;
  }
  /** A cell by its position, one-based. */
  at(tab: TabId, row: number, column: number): Cell {
    const { cells } = this.sheet(tab);
    while (cells.length < row) cells.push([]);
    const line = cells[row - 1] ?? [];
    while (line.length < column) line.push(emptyCell());
    return line[column - 1] ?? emptyCell();
  }

  tabs = (): TabId[] => tabIds.filter((id) => this.sheets.has(id));

  private find(tab: TabId, row: string | number, column = 'id'): { row: number; column: number } {
    const values = read(this.sheet(tab)).values;
    const found = indexKeys(values);
    const columnAt = found?.columns.get(column) ?? (column === 'id' ? 1 : 0);
    const ids = values.map((line) => line[(found?.columns.get('id') ?? 0) - 1]);
    const rowAt = typeof row === 'number' ? row : (found?.rows.get(row) ?? ids.indexOf(row) + 1);
    if (!rowAt || !columnAt) throw new Error(`${tab} has no ${row}, ${column}`);
    return { row: rowAt, column: columnAt };
  }

  private sheet(tab: TabId): Sheet {
    const sheet = this.sheets.get(tab);
    if (!sheet) throw new Error(`there is no ${tab}`);
    return sheet;
  }

  private add(id: TabId, content: Content): void {
    const language = this.layOut(content).language;
    const { title } = messagesOf(language).tabs[id];
    const sheet = 100 + tabIds.indexOf(id);
    const marker = { version: workbookVersion, tab: id, sheet, title, language, lastId: 0, look: '' };
    this.sheets.set(id, { marker, title, cells: [] });
  }

  private apply(tab: TabId, write: Write): void {
    const sheet = this.sheet(tab);
    switch (write.act) {
      case 'insertColumns':
        for (let count = 0; count < write.count; count++) this.insertColumn(tab, write.at);
        return;
      case 'deleteColumns':
        for (let count = 0; count < write.count; count++) this.deleteColumn(tab, write.at);
        return;
      case 'insertRows':
        for (let count = 0; count < write.count; count++) this.insertRow(tab, write.at);
        return;
      case 'rename':
        this.rename(tab, write.title);
        sheet.marker = write.marker;
        return;
      case 'cells':
        this.setValues(tab, write);
        return;
      case 'keepInNote':
        this.at(tab, write.row, write.column).note = write.text;
        return;
      case 'property':
        if (write.name === 'formats') this.setFormats(tab, write.grid);
        return;
      case 'marker':
        sheet.marker = write.marker;
        return;
    }
  }

  private setValues(tab: TabId, { row, column, grid }: Extract<Write, { act: 'cells' }>): void {
    const width = grid[0]?.length;
    for (const [down, line] of grid.entries()) {
      if (line.length !== width) throw new Error('the lines of a block are of one length');
      for (const [right, given] of line.entries()) {
        const content = encodeCell(given);
        const isFormula = typeof content === 'string' && content.startsWith('=');
        const value = typeof content === 'string' ? content.replace(/^'/, '') : content;
        Object.assign(
          this.at(tab, row + down, column + right),
          isFormula ? { value: '', formula: content } : { value, formula: '' },
        );
      }
    }
  }

  private setFormats(tab: TabId, grid: (string | undefined)[][]): void {
    for (const [down, line] of grid.entries()) {
      for (const [right, format] of line.entries()) {
        if (format !== undefined) this.at(tab, down + 1, right + 1).format = format;
      }
    }
  }
}

/** A number in a date's format is read as a day, as the services do. */
const shown = ({ value, format }: Cell): CellValue =>
  typeof value === 'number' && format.includes('y') ? { day: dayOf(value) } : value;

/** What a reading gives: up to the last cell that holds anything. */
function read({ marker, title, cells }: Sheet): SheetSnapshot {
  const height = Math.max(
    1,
    lengthTo(cells, (line) => line.some(isFilled)),
  );
  const width = Math.max(1, ...cells.map((line) => lengthTo(line, isFilled)));
  const grid = <T>(of: (cell: Cell) => T): T[][] =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => of(cells[row]?.[column] ?? emptyCell())),
    );
  return { marker, title, values: grid(shown), formulas: grid(({ formula }) => formula) };
}

/** How many there are up to the last that holds something. */
const lengthTo = <T>(all: T[], holds: (one: T) => boolean): number =>
  all.reduce((length, one, index) => (holds(one) ? index + 1 : length), 0);
