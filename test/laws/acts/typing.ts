import type { CellAddress } from '../../../preview/spreadsheet/book';
import { isTable, tabOf } from '../../../src/tabs/all';
import { criteria } from '../../../src/tabs/strategy/goals';
import { isTyped } from '../../../src/workbook/column';
import { type Doer, type Doing, dataOf, isTypedTable, lastColumn, ownLines, pick, word } from './act';

/** Settings that a workbook cannot be built without. */
const needed = ['size', 'language', 'currency', 'firstMonth', 'months'];
/** Texts that the grid or the add-on takes for something else than words. */
const values = ['12', '3.5', '2027-03-04', '50%', 'TRUE', 'g1', 'C2 ', 'oui', 'High', '=1+1', "'007"];

/** A cell that people are asked to fill in, of a table or a form. */
function typedCell(doing: Doing): CellAddress | null {
  const { sheet, tab, at, to, keys } = doing;
  const described = tabOf(tab);
  if (described.shape === 'form') {
    const rows = Object.entries(described.rows).flatMap(([key, row]) => {
      const place = keys.rows.get(key);
      const isOpen = row.kind !== 'heading' && row.kind !== 'tab' && isTyped(row) && !needed.includes(key);
      return isOpen && place !== undefined ? [place] : [];
    });
    const column = keys.columns.get('answer');
    return rows.length > 0 && column !== undefined
      ? { sheetId: sheet.id, row: pick(rows, at), column }
      : null;
  }
  if (!isTable(described) || !isTypedTable(tab)) return null;
  const columns = [...keys.columns].flatMap(([key, place]) => {
    const column = described.columns[key.split(':')[0] ?? ''];
    return column && isTyped(column) ? [place] : [];
  });
  const { first, end } = dataOf(doing);
  const row = first + (at % (end - first + 3));
  return columns.length > 0 && row < sheet.rowCount
    ? { sheetId: sheet.id, row, column: pick(columns, to) }
    : null;
}

function typeInto(doing: Doing, place: CellAddress | null, text: string): void {
  if (place) doing.local.acts.type(place, text);
}

export const typing = {
  typeInTypedCell: (doing) => typeInto(doing, typedCell(doing), word(doing)),
  typeValue: (doing) => typeInto(doing, typedCell(doing), pick(values, doing.mark)),
  typeFormula: (doing) => typeInto(doing, typedCell(doing), `=LEN("mine ${doing.mark}")+A1`),
  typeInOwnColumn(doing) {
    const { sheet, at, to, keys } = doing;
    const row = at % Math.min(dataOf(doing).end + 3, sheet.rowCount);
    const { columns } = ownLines(doing);
    if (row === keys.keyRow || columns.length === 0) return;
    const text = to % 4 === 0 ? `=LEN("mine ${doing.mark}")+$A1` : word(doing);
    typeInto(doing, { sheetId: sheet.id, row, column: pick(columns, to) }, text);
  },
  typeInOwnRow(doing) {
    const { sheet, at, to, keys } = doing;
    const { rows } = ownLines(doing);
    if (rows.length === 0) return;
    typeInto(
      doing,
      { sheetId: sheet.id, row: pick(rows, at), column: pick([...keys.columns.values()], to) },
      word(doing),
    );
  },
  /** Whatever of ours works itself out, in a table, above it or in a form. */
  typeOverFormula(doing) {
    const { sheet, at, keys } = doing;
    const formulas = Object.entries(sheet.cells).flatMap(([row, line]) =>
      Object.entries(line).flatMap(([column, { formula }]) =>
        formula !== undefined && Number(column) !== keys.keyColumn
          ? [{ sheetId: sheet.id, row: Number(row), column: Number(column) }]
          : [],
      ),
    );
    if (formulas.length > 0) typeInto(doing, pick(formulas, at), word(doing));
  },
  /** What the check writes beside a goal. */
  typeOverCoach(doing) {
    const { sheet, tab, at, to, keys } = doing;
    const columns = ['remark', ...criteria].flatMap((key) => keys.columns.get(key) ?? []);
    const { first, end } = dataOf(doing);
    const row = first + (at % (end - first + 3));
    if (tab === 'goals' && columns.length > 0 && row < sheet.rowCount)
      typeInto(doing, { sheetId: sheet.id, row, column: pick(columns, to) }, word(doing));
  },
  /** A title, a header, a question or a hint in people's own words. */
  typeOverWords(doing) {
    const { sheet, at, to, keys } = doing;
    const { rows, columns, keyRow } = keys;
    const header = rows.get('header');
    const row = at % 3 === 0 || header === undefined ? pick([...rows.values()], to) : header;
    const answer = columns.get('answer');
    const places = [...columns.values()].filter((column) => column !== answer);
    if (row === keyRow || places.length === 0) return;
    typeInto(doing, { sheetId: sheet.id, row, column: pick(places, at) }, word(doing));
  },
  clearTypedCell(doing) {
    const place = typedCell(doing);
    if (place) doing.local.acts.clear({ ...place, rows: 1, columns: 1 });
  },
  clearCells({ local, sheet, at, to, keys }) {
    const area = { sheetId: sheet.id, row: at % 20, column: to % lastColumn(keys), rows: 2, columns: 2 };
    // Whoever clears keys breaks the tab: that is tried elsewhere.
    const isKeyed = [keys.keyRow, keys.keyRow - 1].includes(area.row);
    const holdsKeys = [keys.keyColumn, keys.keyColumn - 1].includes(area.column);
    if (!isKeyed && !holdsKeys && area.row + 2 <= sheet.rowCount) local.acts.clear(area);
  },
} satisfies Record<string, Doer>;
