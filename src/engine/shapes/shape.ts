import type { CellValue } from '../../workbook/cell';
import type { Column, Environment } from '../../workbook/column';
import type { CellWriter } from '../draw/cell-writer';
import type { Context } from '../draw/context';
import type { SetLook } from '../look/cell-look';
import type { Sides } from '../look/sides';
import type { Recognised } from '../resolve/recognise/recognised';
import type { TabLayout } from '../resolve/tab-layout';
import type { TabParts } from '../resolve/tab-parts';
import type { Coming } from '../sheet/content';
import type { Block, StatusRule, Write } from '../sheet/writes';

/**
 * All that tabs of one shape do in their own way: one object, with a file of each concern. Everything else of the engine
 * knows tabs of every shape alike.
 */
export interface Shape extends TabParts {
  /** Nobody but the add-on looks at it. */
  isHidden: boolean;
  /** Nobody types there, and no formula stands there. */
  isWritten: boolean;
  /** Its rows are written by a feature, which makes room for them. */
  makesOwnRoom: boolean;
  /** Some rows hold long answers: cells beside them stand in the middle. */
  hasHighRows: boolean;
  /** It is read as a page: no lines between cells. */
  hasPlainGround: boolean;
  /** Columns or rows that can be told from their words, at most. */
  keyCount: number;
  /** Rows that the content to come needs, spare rows apart. */
  rowsToCome(coming: Coming): number;
  /** The cells that are the add-on's to write, beside its keys, title and first words. */
  draw(writer: CellWriter): void;
  looks(tabLayout: TabLayout, context: Context, set: SetLook): void;
  /** Pixels of a column, by its key and what is described for it. */
  widthOf(key: string, column: Column | null): number;
  /** Rows and columns that stay in sight. */
  inSight(tabLayout: TabLayout): { rows: number; columns: number };
  /** Aligns cells that would not stand well by themselves, in a new tab and when its direction changes. */
  alignments(tabLayout: TabLayout, sides: Sides): Write[];
  /** Hides what belongs to tabs that were taken out, shows what belongs to tabs that are back. */
  inactiveWrites(tabLayout: TabLayout, environment: Environment): Write[];
  /** Blocks that people should not type over. */
  computedBlocks(tabLayout: TabLayout): Block[];
  statusRules(tabLayout: TabLayout, context: Context): StatusRule[];
  /** The keys that a sheet has lost, told from its words; null where it cannot be told. */
  recogniseKeys(values: CellValue[][]): Recognised | null;
}
