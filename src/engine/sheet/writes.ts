import type { TabId } from '../../tabs/ids';
import type { CellContent } from '../../workbook/cell';
import type { Rule } from '../look/validation';
import type { StructureAct } from '../resolve/restructuring';
import type { Rectangle } from './rectangles';
import type { Marker } from './snapshot';

/** A block of cells, one-based. */
export interface Block {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** What every cell of a block is to have; undefined leaves a cell as it is. */
export interface CellProperties {
  formats: string;
  backgrounds: string;
  colours: string;
  weights: 'bold';
  wraps: true;
  notes: string;
  rules: Rule;
}
export type PropertyName = keyof CellProperties;

export interface StatusRule extends Block {
  /** A formula that holds for the block's first cell. */
  formula: string;
  background: string;
  colour: string;
}

/** One act on one tab, in plain data; each is a service call or two. */
export type Write =
  | StructureAct
  /** 0: there are enough. */
  | { act: 'ensureSize'; rows: number; columns: number }
  | { act: 'rename'; title: string; marker: Marker }
  | { act: 'cells'; row: number; column: number; grid: CellContent[][] }
  | { act: 'keepInNote'; row: number; column: number; text: string }
  | PropertyWrite
  | { act: 'middle'; column: number; count: number; rows: number }
  | ({ act: 'align'; side: 'left' | 'center' | 'right' | 'normal' } & Block)
  | { act: 'statusRules'; rules: StatusRule[]; fresh: boolean }
  | { act: 'showColumns'; column: number; count: number }
  | { act: 'showRow'; row: number }
  | FrameAct
  | { act: 'hideTab' }
  | { act: 'showTab' }
  | { act: 'warn'; blocks: Block[]; fresh: boolean }
  | { act: 'marker'; marker: Marker };

/** What a tab has as a whole, whatever stands in it. */
export type FrameAct =
  | { act: 'widths'; column: number; count: number; pixels: number }
  | { act: 'titleSize'; row: number; column: number }
  | { act: 'hideColumns'; column: number; count: number }
  | { act: 'hideRow'; row: number }
  | { act: 'freeze'; rows: number; columns: number }
  | { act: 'tabColour'; colour: string }
  | { act: 'gridlines'; hidden: boolean }
  | { act: 'rightToLeft'; on: boolean };

/** A property of all cells from A1 on. `fresh`: nobody has touched the tab, so nothing need be read and kept. */
export type PropertyWrite = {
  [Name in PropertyName]: {
    act: 'property';
    name: Name;
    fresh: boolean;
    grid: (CellProperties[Name] | undefined)[][];
  };
}[PropertyName];

/** A block of cells and what is to stand in each. */
export const blockWrite = (block: Rectangle<CellContent>): Write => ({ act: 'cells', ...block });
/** One cell and what is to stand in it. */
export const cellWrite = (row: number, column: number, content: CellContent): Write =>
  blockWrite({ row, column, grid: [[content]] });

/**
 * The order in which everything is written, over all tabs: what moves cells or makes room, what must stand before the cells do (a
 * day is read as one once it is shown as one; a column is new until its key is there), cells, looks, and what is remembered.
 */
export const phases = ['structure', 'ground', 'cells', 'looks', 'marks'] as const;
export type Phase = (typeof phases)[number];

export function phaseOf(write: Write): Phase {
  switch (write.act) {
    case 'insertColumns':
    case 'deleteColumns':
    case 'insertRows':
    case 'deleteRows':
    case 'ensureSize':
    case 'rename':
    case 'showTab':
      return 'structure';
    case 'widths':
    case 'hideColumns':
    case 'middle':
      return 'ground';
    case 'property':
      return write.name === 'formats' ? 'ground' : 'looks';
    case 'cells':
    case 'keepInNote':
      return 'cells';
    case 'marker':
      return 'marks';
    default:
      return 'looks';
  }
}

/** Acts that move cells or make room: they come before anything is written anywhere. */
export const isStructure = (write: Write): boolean => phaseOf(write) === 'structure';

/** Acts that move what stands behind them. */
export const movesLines = (write: Write): write is StructureAct =>
  ['insertColumns', 'deleteColumns', 'insertRows', 'deleteRows'].includes(write.act);

export interface TabWrites {
  tab: TabId;
  writes: Write[];
}
