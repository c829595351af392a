import { type Layout } from '../../../src/engine/lay-out';
import { type Content } from '../../../src/engine/sheet/content';
import { type Marker, type Snapshot } from '../../../src/engine/sheet/snapshot';
import { type TabWrites, type Write } from '../../../src/engine/sheet/writes';
import type { Finding } from '../../../src/rules/finding';
import { type TabId } from '../../../src/tabs/ids';
import { type CellValue } from '../../../src/workbook/cell';

interface Cell {
  value: CellValue;
  formula: string;
  format: string;
  note: string;
}
/**
 * A spreadsheet that only remembers: writes are applied to plain grids as the services would, and nothing is calculated,
 * so a formula's cell shows '' until a test puts a result there.
 */
export declare class Book {
  private readonly sheets;
  /** Builds as the add-on does: missing tabs, then rows and columns everywhere, then cells. Gives the writes that were due. */
  build(content?: Content, tabs?: TabId[]): TabWrites[];
  /** Checks as the add-on does, and writes what it found. */
  check(findings: Finding[], today: string): void;
  /** Judges the goals as the add-on does, and writes what the coach says of them; gives the writes that were due. */
  coach(today: string): Write[];
  /** The workbook with its missing tabs added, and what is to stand in them. */
  laidOut(content: Content, tabs?: TabId[]): Layout;
  /** The tabs of the size that the content says, or that the start tab says already, and those the content needs. */
  private tabsFor;
  layOut(content?: Content): Layout;
  snapshot(): Snapshot;
  /** A cell by the key or id of its row and the key of its column; rows below the header also by their number. */
  cell(tab: TabId, row: string | number, column: string): Cell;
  value(tab: TabId, row: string | number, column: string): CellValue;
  /** What a person does: the cell holds that and nothing else. */
  type(tab: TabId, row: string | number, column: string, value: CellValue): void;
  rowOf: (tab: TabId, row: string | number) => number;
  columnOf: (tab: TabId, column: string) => number;
  /** As the spreadsheet does it: formulas go on naming the sheet that they named. */
  rename(tab: TabId, title: string): void;
  title: (tab: TabId) => string;
  marker: (tab: TabId) => Marker;
  insertColumn(tab: TabId, at: number): void;
  deleteColumn(tab: TabId, at: number): void;
  moveColumn(tab: TabId, from: number, to: number): void;
  insertRow(tab: TabId, at: number): void;
  deleteRow(tab: TabId, at: number): void;
  /** As a tab is when its build was cut off before anything was written. */
  wipe(tab: TabId): void;
  removeTab(tab: TabId): void;
  /** Another spreadsheet that stands as this one does. */
  copy(): Book;
  /** A cell by its position, one-based. */
  at(tab: TabId, row: number, column: number): Cell;
  tabs: () => TabId[];
  private find;
  private sheet;
  private add;
  private apply;
  private setValues;
  private setFormats;
}
