import { isOurs, type MergedName } from '../../src/layout/ours';
import type { Rule } from '../../src/layout/validation';
import type { PropertyWrite } from '../../src/layout/writes';
import type { TabId } from '../../src/tabs/ids';
import type { StampedSheet } from './stamps';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** One bulk setter; on a tab that people have worked in, what they gave a cell themselves is read first and kept. */
export function writeProperty(sheet: Sheet, write: PropertyWrite, stamped: Map<TabId, StampedSheet>): void {
  const range = sheet.getRange(1, 1, write.grid.length, write.grid[0]?.length ?? 1);
  switch (write.name) {
    case 'formats':
      return merge(range, write.fresh, write.grid, 'formats', { get: 'getNumberFormats', set: 'setNumberFormats', plain: '' });
    case 'backgrounds':
      return merge(range, write.fresh, write.grid, 'backgrounds', { get: 'getBackgrounds', set: 'setBackgrounds', plain: '#ffffff' });
    case 'colours':
      return merge(range, write.fresh, write.grid, 'colours', { get: 'getFontColors', set: 'setFontColors', plain: '#1f2933' });
    case 'weights':
      return merge(range, write.fresh, write.grid, 'weights', { get: 'getFontWeights', set: 'setFontWeights', plain: 'normal' });
    case 'notes':
      return merge(range, write.fresh, write.grid, 'notes', { get: 'getNotes', set: 'setNotes', plain: '' });
    case 'wraps': {
      const now = write.fresh ? null : range.getWraps();
      range.setWraps(write.grid.map((line, row) => line.map((wanted, column) => wanted ?? now?.[row]?.[column] ?? false)));
      return;
    }
    case 'rules':
      return setRules(range, write.grid, write.fresh, stamped);
  }
}

type Setter = {
  [Get in 'getNumberFormats' | 'getBackgrounds' | 'getFontColors' | 'getFontWeights' | 'getNotes']: {
    get: Get;
    set: { getNumberFormats: 'setNumberFormats'; getBackgrounds: 'setBackgrounds'; getFontColors: 'setFontColors'; getFontWeights: 'setFontWeights'; getNotes: 'setNotes' }[Get];
    plain: string;
  };
}['getNumberFormats' | 'getBackgrounds' | 'getFontColors' | 'getFontWeights' | 'getNotes'];

function merge(range: Range, fresh: boolean, grid: (string | undefined)[][], name: MergedName, { get, set, plain }: Setter): void {
  const now = fresh ? null : (range[get]() as string[][]);
  const next = grid.map((line, row) =>
    line.map((wanted, column) => {
      const held = now?.[row]?.[column];
      return held !== undefined && (wanted === undefined || !isOurs(name, held)) ? held : (wanted ?? plain);
    }),
  );
  if (now && JSON.stringify(now) === JSON.stringify(next)) return;
  (range[set] as (grid: string[][]) => Range)(next);
}

function setRules(range: Range, grid: (Rule | undefined)[][], fresh: boolean, stamped: Map<TabId, StampedSheet>): void {
  const built = new Map<string, GoogleAppsScript.Spreadsheet.DataValidation | null>();
  const now = fresh ? null : range.getDataValidations();
  range.setDataValidations(
    grid.map((line, row) =>
      line.map((rule, column) => {
        if (!rule) return now?.[row]?.[column] ?? null;
        const key = JSON.stringify(rule);
        const ready = built.get(key) ?? buildRule(rule, stamped);
        built.set(key, ready);
        return ready;
      }),
    ),
  );
}

function buildRule(rule: Rule, stamped: Map<TabId, StampedSheet>): GoogleAppsScript.Spreadsheet.DataValidation | null {
  const builder = SpreadsheetApp.newDataValidation();
  if (rule.is === 'date') return builder.requireDate().setAllowInvalid(true).build();
  const source = stamped.get(rule.tab)?.sheet.getRange(rule.row, rule.column, rule.rows, 1);
  return source ? builder.requireValueInRange(source, true).setAllowInvalid(true).build() : null;
}
