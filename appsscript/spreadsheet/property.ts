import { isOurs, type MergedName } from '../../src/engine/look/ours';
import type { PropertyWrite } from '../../src/engine/sheet/writes';
import type { OurSheets } from './our-sheets';
import { setRules } from './rules';

type Range = GoogleAppsScript.Spreadsheet.Range;

interface TextSetter {
  get(range: Range): string[][];
  set(range: Range, grid: string[][]): void;
  plain: string;
}

/** How each textual property is read and written in bulk, and what a plain cell has. */
const textSetters: Record<MergedName, TextSetter> = {
  formats: {
    get: (range) => range.getNumberFormats(),
    set: (range, grid) => range.setNumberFormats(grid),
    plain: '',
  },
  backgrounds: {
    get: (range) => range.getBackgrounds(),
    // An empty colour is none at all: the gridlines show.
    set: (range, grid) =>
      range.setBackgrounds(grid.map((line) => line.map((colour) => colour || null)) as string[][]),
    plain: '',
  },
  colours: {
    get: (range) => range.getFontColors(),
    set: (range, grid) => range.setFontColors(grid),
    plain: '#1f2933',
  },
  weights: {
    get: (range) => range.getFontWeights(),
    set: (range, grid) => range.setFontWeights(grid as GoogleAppsScript.Spreadsheet.FontWeight[][]),
    plain: 'normal',
  },
  notes: { get: (range) => range.getNotes(), set: (range, grid) => range.setNotes(grid), plain: '' },
};

/** One bulk setter; on a tab that people have worked in, what they gave a cell themselves is read first and kept. */
export function writeProperty(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  write: PropertyWrite,
  ourSheets: OurSheets,
): void {
  const range = sheet.getRange(1, 1, write.grid.length, write.grid[0]?.length ?? 1);
  if (write.name === 'rules') setRules(range, write, ourSheets);
  else if (write.name === 'wraps') setWraps(range, write);
  else setText(range, write);
}

function setText(
  range: Range,
  { name, fresh, grid }: Exclude<PropertyWrite, { name: 'rules' | 'wraps' }>,
): void {
  const { get, set, plain } = textSetters[name];
  const now = fresh ? null : get(range);
  const next = grid.map((line, row) =>
    line.map((wanted, column) => {
      const held = now?.[row]?.[column];
      return held !== undefined && (wanted === undefined || !isOurs(name, held)) ? held : (wanted ?? plain);
    }),
  );
  if (JSON.stringify(now) !== JSON.stringify(next)) set(range, next);
}

function setWraps(range: Range, { fresh, grid }: Extract<PropertyWrite, { name: 'wraps' }>): void {
  const now = fresh ? null : range.getWraps();
  range.setWraps(
    grid.map((line, row) => line.map((wanted, column) => wanted ?? now?.[row]?.[column] ?? false)),
  );
}
