import type { TabId } from '../../src/tabs/ids';
import type { Local } from '../local';
import type { CellAddress } from '../spreadsheet/book';
import { cellAt, sheetById } from '../spreadsheet/cells';
import { alteredFormula } from './altered-formula';
import { NamedPlaces } from './named-places';
import type { Edit } from './read-cases';

/** Types a case into its workbook as a person would. All that is said of one new row goes into one row. */
export function typeEdits(local: Local, edits: Edit[]): void {
  const rows = new Map<string, number>();
  const places = new Map<TabId, NamedPlaces>();
  for (const edit of edits) {
    const named = `${edit.tab} ${edit.row}`;
    const known = rows.get(named);
    const tab = known === undefined ? new NamedPlaces(local.book, edit.tab) : places.get(edit.tab);
    if (!tab) continue;
    places.set(edit.tab, tab);
    const found = tab.find(edit.row, edit.column);
    const place = known === undefined ? found : { ...found, row: known };
    rows.set(named, place.row);
    const text = textOf(local, place, edit);
    if (text === '') local.acts.clear({ ...place, rows: 1, columns: 1 });
    else local.acts.type(place, text);
  }
}

/** `{formula}` in what is typed is the cell's own. */
function textOf({ book }: Local, { sheetId, row, column }: CellAddress, edit: Edit): string {
  if (!edit.text.includes('{formula}')) return edit.text;
  const formula = cellAt(sheetById(book, sheetId), row, column)?.formula;
  if (formula === undefined) throw new Error(`${edit.tab} ${edit.row} ${edit.column} has no formula`);
  return edit.text.replaceAll('{formula}', alteredFormula(formula, edit));
}
