import type { TabId } from '../../tabs/ids';
import type { CellValue } from '../../workbook/cell';
import type { Language } from '../../workbook/language';

/** The version of what the add-on remembers; it goes up with every migration. */
export const workbookVersion = 2;

/** What the add-on remembers on a sheet, beside what stands in its cells. */
export interface Marker {
  version: number;
  tab: TabId;
  /** The sheet it was given to: a duplicated sheet carries a copy that names the original. */
  sheet: number;
  /** The title the sheet had when it was last written. */
  title: string;
  language: Language;
  /** Highest id number ever given, so that none is given twice. */
  lastId: number;
  /** Fingerprints of the parts of its look; until the first build of the sheet is complete, '' or `framed` with the parts that stand. */
  look: string;
  /** The shapes of all formulas ever written there: any other is people's own. Nothing before the first complete build. */
  formulas?: string;
  /** All columns and rows that stood there after the last build, in few letters: one that is missing was deleted. As above. */
  parts?: string;
}

/** The look of a new sheet that has its frame and nothing else. */
export const framed = 'framed';

/** Whether the first build of a sheet is not yet complete. */
export const isUnfinished = ({ look }: Marker): boolean => look === '' || look.startsWith(framed);

const writtenWithContent = (part: string): boolean => /^(formats|warnings):/.test(part);

/** The look of such a sheet once its content is written whole: the frame, and those parts of this look that stand with content. */
export const lookOfContent = (look: string): string =>
  [framed, ...look.split(' ').filter(writtenWithContent)].join(' ');

/** Whether what such a sheet holds was written whole, so that only its look is left to be done. */
export const holdsContent = (marker: Marker): boolean =>
  isUnfinished(marker) && marker.look.split(' ').some(writtenWithContent);

/** One of our tabs as it stands: values and formulas from A1, of the same shape; '' where there is none. */
export interface SheetSnapshot {
  marker: Marker;
  title: string;
  values: CellValue[][];
  formulas: string[][];
}

export type Snapshot = Partial<Record<TabId, SheetSnapshot>>;
