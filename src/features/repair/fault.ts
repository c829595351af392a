import type { FaultKind } from '../../calls/fault-kinds';
import type { StructureAct } from '../../engine/resolve/restructuring';
import type { Fact } from '../../rules/finding';
import type { TabId } from '../../tabs/ids';
import type { CellContent } from '../../workbook/cell';

/** What a repair does: writes cells, makes room for keys first, makes a tab anew, lets a build put things back, or lets a sheet go. */
export type Repair =
  | { does: 'write'; tab: TabId; cells: RepairCell[]; structure: StructureAct[] }
  | { does: 'build' }
  | { does: 'letGo'; sheetId: number };

/** A cell with what is to stand in it, one-based, as it stands after the structure acts. */
export interface RepairCell {
  row: number;
  column: number;
  content: CellContent;
}

/** Where a fault is: a cell (one-based) of a sheet, or the whole sheet. */
export interface FaultPlace {
  sheetId: number;
  title: string;
  cell?: { row: number; column: number };
}

/** Something broken, the facts of its sentences, and what would fix it; null where only people can. */
export interface Fault {
  kind: FaultKind;
  place: FaultPlace;
  facts: Record<string, Fact>;
  repair: Repair | null;
}
